import { stopwords } from './lexicon/stopwords.ts'
import { stem } from './stem.ts'

/** The words of a sentence that carry its matter: stemmed, in order, without stopwords; numbers are left to the figures. */
export function terms(text: string): string[] {
  const found: string[] = []
  for (const [match] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    if (match.length > 2 && !stopwords.has(match)) found.push(stem(match))
  }
  return found
}
