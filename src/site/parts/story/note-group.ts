import type { NotesOfSentence } from '../../../views/story/notes/notes.ts'
import type { Words } from '../../../views/words/types.ts'
import { type Html, html } from '../html.ts'
import type { ItemWriters } from '../item-writers.ts'

/** The notes of one sentence, or the one of several: an endnote, and the popover that its controls open. */
export function noteGroup(words: Words, { number, places, notes }: NotesOfSentence, { note }: ItemWriters): Html {
  return html`<li id="notes-${number}" class="note-group" popover="auto"><a class="note-back" role="doc-backlink" href="${places[0]!.back}" aria-label="${words.note.back(number)}">${number}</a><div class="note-text">${notes.map((it) => note(words, it))}</div><button class="note-close" type="button" popovertarget="notes-${number}" popovertargetaction="hide" aria-label="${words.frame.close}"></button></li>`
}
