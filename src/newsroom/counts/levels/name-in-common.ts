import { STOPWORDS } from '../../lexicon/stopwords.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { stem } from '../../terms/stem.ts'
import type { Count } from '../types.ts'

/** `the repairs`, `a reward`, `damage to the pad`: words that stand where a noun does. */
const NOUN =
  /(?:\b(?:an?|the|its|their|his|her|our|of|no|this)\s+(?:(?!of\b)[\p{Ll}-]+\s+)?)([\p{Ll}-]{4,})\b|\b([\p{L}-]{4,})(?=\s+(?:of|is|was|are|were|has|have|had|came|comes|stands?|stood|rose|fell|reached)\b)/gu

/** No noun, or none that says what is counted. */
const NO_NOUN = /(?:ly|ing)$/

/**
 * What figures are of by the words of all their sentences: the noun that all of these have, nearest to the first figure; null for
 * none.
 */
export function nameInCommon(counts: readonly Count[]): string | null {
  const [first, ...others] = counts
  if (!first) return null
  const text = sentenceText(first.reading, first.annotation.sentence)
  const sentence = first.reading.sentences[first.annotation.sentence]
  const at = first.annotation.figure.start - (sentence?.span.start ?? 0)
  const known = others.map(({ reading, annotation }) => new Set(reading.sentences[annotation.sentence]?.terms))
  const names = new Set(first.reading.naming)
  const nouns = Array.from(text.matchAll(NOUN), (match) => {
    const word = (match[1] ?? match[2])!.toLowerCase()
    return { word, distance: Math.abs(match.index + match[0].length - at) }
  }).filter(
    ({ word }) =>
      !STOPWORDS.has(word) &&
      !NO_NOUN.test(word) &&
      !names.has(stem(word)) &&
      known.every((terms) => terms.has(stem(word))),
  )
  return nouns.toSorted((a, b) => a.distance - b.distance)[0]?.word ?? null
}
