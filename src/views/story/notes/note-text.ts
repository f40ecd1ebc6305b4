import type { Words } from '../../words/types.ts'
import type { NoteView } from './note-view.ts'

/** A note in one line of plain text: `On “the river rose”: The Courier, a daily, through Newsdesk. This is denied.` */
export function noteText({ note }: Words, { about, who, remark, through, sentences, notices }: NoteView): string {
  const source = [who.text, remark].filter((it) => it !== null).join(', ')
  const relays =
    through.length === 0 ? '' : `, ${note.through} ${through.map(({ text }) => text).join(`, ${note.onTo} `)}`
  return [
    about,
    `${source}${relays}${fullStop({ who, remark, through })}`,
    ...sentences,
    ...notices.map(({ text }) => `${text}.`),
  ]
    .filter((it) => it !== null)
    .join(' ')
}

/** The full stop behind who says it, unless their name ends with one: `the river board of Dunlow Corp.` */
export function fullStop({ who, remark, through }: Pick<NoteView, 'who' | 'remark' | 'through'>): string {
  return (through.at(-1)?.text ?? remark ?? who.text).endsWith('.') ? '' : '.'
}
