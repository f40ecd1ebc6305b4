import type { NotesOfSentence } from './notes.ts'

/** Gives the controls in a story's compiled HTML the numbers of its notes, and takes out those that have none. */
export function numberControls(html: string, notes: readonly Pick<NotesOfSentence, 'control' | 'number'>[]): string {
  const numberOf = new Map(notes.map(({ control, number }) => [String(control), number]))
  return html.replace(
    /<button [^<>]*class="note-ref"[^<>]* data-n="(\d+)"[^<>]*><\/button>/g,
    (tag, control: string) => {
      const number = numberOf.get(control)
      if (number === undefined) return ''
      return tag.replace(/(data-n="|"notes-|"Note )\d+/g, `$1${number}`)
    },
  )
}
