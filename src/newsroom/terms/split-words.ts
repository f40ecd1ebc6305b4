import { classAt, LETTER } from '../../engine/index.ts'

/** Letters of two units, which the table of single units does not know. */
const BEYOND_TABLE = /[\ud800-\udfff]/

/** The words of a text as written: runs of letters, so that `don’t` is two. */
export function splitWords(text: string): string[] {
  if (BEYOND_TABLE.test(text)) return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  // A table is several times faster than the pattern, and every word of a collection is read here.
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    if (classAt(text, at) & LETTER) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words.push(text.slice(start, at))
      start = -1
    }
  }
  return words
}
