import type { NoteView } from '../../../views/story/notes/note-view.ts'
import { chain } from '../chain.ts'
import { facts } from '../facts.ts'
import { type Html, html } from '../html.ts'
import { linked } from '../linked.ts'

/** What a reader learns about one annotation. */
export function note({ id, layer, kind, words, chain: path, facts: known, notices }: NoteView): Html {
  const remark = path !== null && path.remark !== null && html`<span class="note-remark">${path.remark}</span>`
  const steps = path && path.steps.length > 0 && chain(path, true)
  const links = notices.map((link) => html`<li>${linked(link)}</li>`)
  return html`<div class="note note-${layer}" id="note-${id}"><p class="note-words"><span class="note-kind">${kind}</span> ${words}</p>${
    path && html`<p class="note-chain">${steps} ${remark}</p>`
  }${facts(known)}${links.length > 0 && html`<ul class="note-bearings">${links}</ul>`}</div>`
}
