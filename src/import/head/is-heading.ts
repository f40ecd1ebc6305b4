import { SMALL_HEADLINE_WORDS } from '../lexicon/headings.ts'

/** A short line without a final stop, such as `What Comes Next` or `How the strike unfolded`. */
export function isHeading(text: string): boolean {
  const words = text.split(/\s+/)
  if (text.length > 90 || words.length > 12) return false
  if (/[.,;:…”"»]$/.test(text) || !/^[“‘"'(¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false
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
