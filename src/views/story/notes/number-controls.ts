import { escape as escapeHtml } from 'html-escaper'
import type { NotesOfSentence } from './notes.ts'

/** What a control is called by those who do not see it, and in which language where the text around it has another. */
export interface ControlLabel {
  of: (number: number) => string
  language: string | null
}

/** Gives the controls in a story's compiled HTML the numbers of its notes, and takes out those that have none. */
export function numberControls(
  html: string,
  notes: readonly Pick<NotesOfSentence, 'places' | 'number'>[],
  label?: ControlLabel,
): string {
  const numberOf = new Map(
    notes.flatMap(({ places, number }) => places.map(({ control }) => [String(control), number] as const)),
  )
  return html.replace(
    /<button [^<>]*class="note-ref"[^<>]* data-n="(\d+)"[^<>]*><\/button>/g,
    (tag, control: string) => {
      const number = numberOf.get(control)
      if (number === undefined) return ''
      const numbered = tag.replace(/(data-n="|"notes-)\d+/g, `$1${number}`)
      if (label === undefined) return numbered
      const lang = label.language === null ? '' : ` lang="${label.language}"`
      return numbered.replace(/aria-label="[^"]*"/, () => `aria-label="${escapeHtml(label.of(number))}"${lang}`)
    },
  )
}
