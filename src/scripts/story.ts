import { copyNotes } from './copy-notes.ts'
import { layOutParagraphs } from './lay-out-paragraphs.ts'
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

/** Opens what is folded away for the link that leads into it, and lays out what would move it while the page scrolls there. */
function leadToTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  const details = target.closest('details')
  const isFolded = details?.open === false
  if (details) details.open = true
  if (layOutParagraphs() > 0 || isFolded) target.scrollIntoView()
}
addEventListener('hashchange', leadToTarget)
leadToTarget()
