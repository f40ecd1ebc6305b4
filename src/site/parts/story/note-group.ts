import type { NotesOfSentence } from '../../../views/story/notes/notes.ts'
import { type Html, html } from '../html.ts'
import { note } from './note.ts'

/** The notes of one sentence: an endnote, and the popover that its control opens. */
export function noteGroup({ number, back, notes }: NotesOfSentence): Html {
  return html`<li id="notes-${number}" class="note-group" popover="auto"><p class="note-bar"><a class="note-back" role="doc-backlink" href="${back}" aria-label="Back to the words of note ${number}">↑ ${number}</a><button class="note-close" type="button" popovertarget="notes-${number}" popovertargetaction="hide">Close</button></p>${notes.map(note)}</li>`
}
