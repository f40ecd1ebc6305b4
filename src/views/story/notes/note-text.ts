import type { Words } from '../../words/types.ts'
import type { NoteView } from './note-view.ts'

/** A note in one line of plain text: `On “the river rose”: The Courier, a daily, through Newsdesk. This is denied.` */
export function noteText({ note }: Words, { about, who, remark, through, sentences, notices }: NoteView): string {
  const source = [who.text, remark].filter((it) => it !== null).join(', ')
  const relays = through.length === 0 ? '' : `, ${note.through} ${through.map(({ text }) => text).join(', ')}`
  return [about, `${source}${relays}.`, ...sentences, ...notices.map(({ text }) => `${text}.`)]
    .filter((it) => it !== null)
    .join(' ')
}
