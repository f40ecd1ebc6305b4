import { MEASURES } from '../../lexicon/measures.ts'
import { COUNT_WORDS } from '../../lexicon/settings.ts'
import { STOPWORDS } from '../../lexicon/stopwords.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { stem } from '../../terms/stem.ts'
import type { Count } from '../types.ts'

/** `the repairs`, `a reward`, `damage to the pad`: words that stand where a noun does. */
const NOUN =
  /(?:\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|of|no|[Tt]his)\s+(?:(?!of\b)[\p{Ll}-]+\s+)?)([\p{Ll}-]{4,})\b|\b([\p{L}-]{4,})(?=\s+(?:of|is|was|are|were|has|have|had|came|comes|stands?|stood|rose|fell|reached)\b)/gu

/** `$40 million | in property damage` */
const BEHIND_SUM = /^ (?:in|worth of) ([\p{Ll}-]+)(?: ([\p{Ll}-]{4,}))?/u

/** No noun, or none that says what is counted. */
const NO_NOUN = /(?:ly|ing)$/
const MIN_LETTERS = 4

/**
 * What figures are of by the words of all their sentences: the noun that all of these have, nearest to the first figure; null for
 * none.
 */
export function nameInCommon(counts: readonly Count[]): string | null {
  const [first, ...others] = counts
  if (!first) return null
  const known = others.map(({ reading, annotation }) => new Set(reading.sentences[annotation.sentence]?.terms))
  const names = new Set(first.reading.naming)
  // The insurance of which the department tells is not what it tells of.
  const speaking = new Set(counts.flatMap(({ setting }) => setting().giver.filter((word) => !IS_COUNT.test(word))))
  const nouns = nounsAround(first).filter(
    ({ word }) =>
      word.length >= MIN_LETTERS &&
      !STOPWORDS.has(word) &&
      !NO_NOUN.test(word) &&
      !speaking.has(word) &&
      !names.has(stem(word)) &&
      known.every((terms) => terms.has(stem(word))),
  )
  const units = first.annotation.figure.text.toLowerCase().split(/[^\p{L}]+/u)
  // `The reward for the bear is now 600 euros`: of what a sum may be, a measure is the surest, and its unit says nothing.
  const rankOf = ({ word }: Noun): number =>
    units.includes(word) ? 2 : first.annotation.figure.kind === 'money' && MEASURES.has(word) ? 0 : 1
  return nouns.toSorted((a, b) => rankOf(a) - rankOf(b) || a.distance - b.distance)[0]?.word ?? null
}

interface Noun {
  word: string
  /** Characters between it and the figure. */
  distance: number
}

/** `a first estimate by the bank` */
const IS_COUNT = new RegExp(`^(?:${COUNT_WORDS})$`)

function nounsAround({ reading, annotation: { sentence, figure } }: Count): Noun[] {
  const text = sentenceText(reading, sentence)
  const at = figure.start - (reading.sentences[sentence]?.span.start ?? 0)
  const end = at + figure.text.length
  const spoken = Array.from(text.matchAll(NOUN), (match) => ({
    word: (match[1] ?? match[2])!.toLowerCase(),
    distance: match.index >= end ? match.index - end : Math.abs(at - match.index - match[0].length),
  }))
  const [, narrowing, last] = BEHIND_SUM.exec(text.slice(end)) ?? []
  const behind = [last, narrowing].flatMap((word) => (word === undefined ? [] : { word, distance: 0 }))
  return [...behind, ...spoken]
}
