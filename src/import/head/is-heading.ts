import { SMALL_HEADLINE_WORDS } from '../lexicon/headings.ts'

/** `12:15 – All down`, `Q: When?`, `Date: 11/02/2026`, `No 48.8%`: an entry, a question, a field, a row. */
const NO_HEADING = /^\d{1,2}[:.]\d{2}\b|^[QA]\s?[:.]\s|^\p{L}+:\s+\d|\d\s?%$/u

/** A short line without a final stop, such as `What Comes Next` or `How the strike unfolded`. */
export function isHeading(text: string): boolean {
  const words = text.split(/\s+/)
  if (text.length > 90 || words.length > 12) return false
  if (/[.,;:…”"»]$/.test(text) || !/^[“‘"'(¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false
  if (NO_HEADING.test(text)) return false
  if (/^(?:[-*+•]|\d+[.)]$)/.test(text) || !/\p{L}/u.test(text)) return false
  if (isTitleCase(words)) return true
  return words.length <= 8 && !/[!?’']$/.test(text)
}

/** Whether every word but the small ones begins with a capital: `The Ceasefire That Isn't`. */
function isTitleCase(words: string[]): boolean {
  return words.every((word) => {
    const bare = word.replace(/^\P{L}+|\P{L}+$/gu, '')
    return bare === '' || SMALL_HEADLINE_WORDS.has(bare.toLowerCase()) || !/^\p{Ll}/u.test(bare)
  })
}
