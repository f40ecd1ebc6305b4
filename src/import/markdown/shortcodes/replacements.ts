import type { Replacement } from './types.ts'

/** Nothing, with a note on what was dropped. */
export const dropped = (message: string): Replacement => ({ markdown: '', note: { kind: 'left out', message } })

/** What stands for a shortcode, with a note for the editor, who should look at it. */
export const changed = (markdown: string, message: string): Replacement => ({
  markdown,
  note: { kind: 'changed', message },
})
