import { fullStop } from '../../../views/story/notes/note-text.ts'
import type { NoteView } from '../../../views/story/notes/note-view.ts'
import type { Words } from '../../../views/words/types.ts'
import { type Html, html } from '../html.ts'
import { linked } from '../linked.ts'

/** What a reader learns of one source in one sentence: who first, then through whom, on what terms, how sure. */
export function note({ note: words }: Words, view: NoteView): Html {
  const { ids, layer, about, who, remark, through, sentences, notices } = view
  const [first, ...others] = ids
  const relays = through.map((link, index) => html`${index > 0 && `, ${words.onTo} `}${linked(link)}`)
  const links = notices.map((link) => html`<li>${linked(link)}</li>`)
  return html`<div class="note note-${layer}" id="note-${first ?? ''}">${others.map(
    (id) => html`<span id="note-${id}"></span>`,
  )}<p>${about && html`<span class="note-about">${about}</span> `}<strong class="note-who">${linked(who)}</strong>${remark && `, ${remark}`}${
    relays.length > 0 && html`, ${words.through} ${relays}`
  }${fullStop(view)}${sentences.length > 0 && ` ${sentences.join(' ')}`}</p>${
    links.length > 0 && html`<ul class="note-notices">${links}</ul>`
  }</div>`
}
