import { storyProcessor } from '../../../content/compile/story-processor.ts'
import { SHOWN_CONFIDENCE } from '../../../engine/index.ts'
import { notes } from '../../../views/story/notes/notes.ts'
import type { SiteIndex } from '../../../views/types.ts'
import { joinHtml } from '../html.ts'
import { itemWriters } from '../item-writers.ts'
import { noteGroup } from '../story/note-group.ts'
import { postProcessStory } from '../story/post-process-html.ts'

/** An invented story with a mark of each kind; two of them are an editor's, the others are found. */
export const EXAMPLE = `The port authority said on Monday that the harbour wall would stay closed until spring. “We found
cracks that nobody had expected,” its engineer, Ada Lindqvist, said.

Two officials with knowledge of the inspection said that the repairs would cost 4 million kronor.

:claim[Divers had seen the damage in May]{source="the Harbour Courier" via="Coastwire"}, the Harbour Courier reported,
according to Coastwire. :claim[The wall was sound when it was handed over]{source="the builder" status=disputed}, the
builder said.`

/** The slug of no story: nothing that the newsroom knows is of this one. */
const NO_SLUG = ''

/** The example marked as every story is, and its notes, in HTML. */
export function markedExample(siteIndex: SiteIndex): { text: string; notes: string } {
  const file = storyProcessor({ threshold: SHOWN_CONFIDENCE, controls: true }).processSync(EXAMPLE)
  const { storyText: text = '', annotations = [] } = file.data
  const alone = { ...siteIndex, sourceNamed: new Map() }
  const groups = notes(alone, { slug: NO_SLUG, text, annotations })
  const writers = itemWriters([])
  return {
    text: postProcessStory(String(file), {
      disputed: [],
      superseded: [],
      bare: [],
      notes: groups,
      label: { of: siteIndex.words.note.number, language: siteIndex.words.language },
    }),
    notes: joinHtml(groups.map((group) => noteGroup(siteIndex.words, group, writers))),
  }
}
