import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'

/**
 * A letter beyond ASCII whose bytes of UTF-8 were once read as Windows-1252 or Latin-1, `Ã©` for `é`, `â€™` for `’`: the
 * first byte of two or three, and what stands for the next.
 */
const GARBLED =
  /Â[\u0080-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|Ã[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|â(?:€[\u0080-\u00bf˜™š›œžŸ“”•–—]|\u0080[\u0080-\u00bf])/u

/**
 * Warns of words that were saved in another encoding than they were read in, at the first of them: names that hold such
 * letters are read in halves.
 *
 * @param text of the whole file, with its frontmatter.
 */
export function checkEncoding(file: VFile, text: string): void {
  const at = text.search(GARBLED)
  if (at < 0) return
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const word = /\S*$/u.exec(before)![0] + /^\S*/u.exec(text.slice(at))![0]
  report(
    file,
    'text-garbled',
    `Unexpected letters in “${shorten(word)}”, which were read in another encoding than written`,
    {
      place: { line, column: at - before.lastIndexOf('\n') },
      fix: 'Write the letters anew, or open the original as UTF-8 and save it again.',
      severity: 'warning',
    },
  )
}

const MAX_WORD = 40
const shorten = (word: string): string => (word.length > MAX_WORD ? `${word.slice(0, MAX_WORD)}…` : word)
