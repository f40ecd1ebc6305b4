import { STOPWORDS } from '../lexicon/stopwords.ts'
import type { Memo } from '../memo/create-memo.ts'
import { getOrCompute } from '../memo/get-or-compute.ts'
import { splitWords } from './split-words.ts'
import { stem } from './stem.ts'

/** Shorter words carry no matter. */
const MIN_LETTERS = 3

/** The words of an address are none of the language: `example.org/ada-lorn` makes no common word of `lorn`. */
const ADDRESSES = /\S*(?:\/\/|www\.)\S*/g

/**
 * The words of a sentence that carry its matter: stemmed, in order, without stopwords; numbers are left to the figures.
 *
 * @param memo words met before and their terms
 */
export function terms(text: string, memo?: Pick<Memo, 'terms'>): string[] {
  const found: string[] = []
  const prose = text.includes('://') || text.includes('www.') ? text.replace(ADDRESSES, ' ') : text
  for (const word of splitWords(prose)) {
    if (word.length < MIN_LETTERS) continue
    const term = memo ? getOrCompute(memo.terms, word, termOf) : termOf(word)
    if (term !== '') found.push(term)
  }
  // Lists of terms are kept for every sentence; one that has grown has room for more than it holds.
  return found.slice()
}

function termOf(written: string): string {
  const word = written.toLowerCase()
  return STOPWORDS.has(word) ? '' : stem(word)
}
