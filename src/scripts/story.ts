import { copyNotes } from './copy-notes.ts'
import { openNotes } from './open-notes.ts'
import { placeNotes } from './place-notes.ts'
import { rememberLayers } from './remember-layers.ts'
import { shareStory } from './share-story.ts'
import { sortTables } from './sort-tables.ts'

placeNotes()
openNotes()
copyNotes()
rememberLayers()
shareStory()
sortTables()

// What is folded away opens for the link that leads into it.
function unfold(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const details = target?.closest('details')
  if (details && !details.open) {
    details.open = true
    target?.scrollIntoView()
  }
}
addEventListener('hashchange', unfold)
unfold()
