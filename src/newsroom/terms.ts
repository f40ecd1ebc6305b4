import { stopwords } from './lexicon/stopwords.ts'
import { stem } from './stem.ts'

/**
 * The words of a sentence that carry its matter: stemmed, in order, without stopwords; numbers are left to the figures.
 *
 * @param known words met before and their stems; a collection has few words and repeats them often
 */
export function terms(text: string, known?: Map<string, string>): string[] {
  const found: string[] = []
  for (const [match] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const term = known?.get(match) ?? termOf(match)
    known?.set(match, term)
    if (term !== '') found.push(term)
  }
  return found
}

const termOf = (word: string): string => (word.length < 3 || stopwords.has(word) ? '' : stem(word))
