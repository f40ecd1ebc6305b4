import { MOVED_UP } from '../../lexicon/changes.ts'
import { ABOUT_LEADS, SPAN_LEADS } from '../../lexicon/modifiers.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import type { FigureModifier } from '../../types.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isNumber, isWord, wordAt } from '../tokens/token-tests.ts'
import { deniedBound } from './denied-bound.ts'

/** Phrases before a number, longest first, and what they say of it. */
const BEFORE: readonly (readonly [string, FigureModifier])[] = [
  ['at the very least', 'at least'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['not fewer than', 'at least'],
  ['a minimum of', 'at least'],
  ['minimum of', 'at least'],
  ['at least', 'at least'],
  ['at minimum', 'at least'],
  ['a minimum', 'at least'],
  ['a maximum', 'at most'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['at most', 'at most'],
  ['a maximum of', 'at most'],
  ['maximum of', 'at most'],
  ['at the most', 'at most'],
  ['at the very most', 'at most'],
  ['up to', 'at most'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['not exceeding', 'at most'],
  ['more than', 'more than'],
  ['in excess of', 'more than'],
  ['upwards of', 'more than'],
  ['upward of', 'more than'],
  ['greater than', 'more than'],
  ['higher than', 'more than'],
  ['well over', 'more than'],
  ['well above', 'more than'],
  ['over than', 'more than'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['any more than', 'more than'],
  ['exceeding', 'more than'],
  ['exceeded', 'more than'],
  ['exceeds', 'more than'],
  ['exceed', 'more than'],
  ['topping', 'more than'],
  ['topped', 'more than'],
  ['surpassed', 'more than'],
  ['surpassing', 'more than'],
  ['beyond', 'more than'],
  ['past', 'more than'],
  ['>', 'more than'],
  ['less than', 'less than'],
  ['fewer than', 'less than'],
  ['lower than', 'less than'],
  ['larger than', 'more than'],
  ['bigger than', 'more than'],
  ['longer than', 'more than'],
  ['smaller than', 'less than'],
  ['shorter than', 'less than'],
  ['just under', 'less than'],
  ['well under', 'less than'],
  ['well below', 'less than'],
  ['just below', 'less than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['<', 'less than'],
  ['just over', 'more than'],
  ['just above', 'more than'],
  ['close to', 'about'],
  ['just shy of', 'less than'],
  ['shy of', 'less than'],
  ['just short of', 'less than'],
  ['close on', 'about'],
  ['nigh on', 'about'],
  ['not far off', 'about'],
  ['not far short of', 'about'],
  ['getting on for', 'about'],
  ['in the neighbourhood of', 'about'],
  ['in the neighborhood of', 'about'],
  ['in the region of', 'about'],
  ['on the order of', 'about'],
  ['somewhere around', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['approx .', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['circa', 'about'],
  ['ca .', 'about'],
  ['near', 'about'],
  ['nearing', 'about'],
  ['approaching', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['∼', 'about'],
  ['≥', 'at least'],
  ['≤', 'at most'],
]

const phrases = BEFORE.map(([phrase, modifier]) => ({ words: phrase.split(' '), modifier })).sort(
  (a, b) => b.words.length - a.words.length,
)
const BY_LAST = new Map<string, typeof phrases>()
for (const phrase of phrases) {
  const last = phrase.words.at(-1)!
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), phrase])
}

/** Phrases behind a number: `50 or more`, `60-plus`, `20 or so`. */
const AFTER: readonly (readonly [readonly string[], FigureModifier])[] = [
  [['or', 'more'], 'at least'],
  [['and', 'counting'], 'at least'],
  [['+'], 'at least'],
  [['-', 'plus'], 'at least'],
  [['-', 'odd'], 'about'],
  [['or', 'so'], 'about'],
  [['or', 'less'], 'at most'],
  [['or', 'fewer'], 'at most'],
  [['and', 'above'], 'at least'],
  [['or', 'older'], 'at least'],
  [['at', 'least'], 'at least'],
  [['at', 'most'], 'at most'],
]

/** Determiners between the modifier and its number: `about a dozen`, `more than the 40`. */
const BETWEEN: ReadonlySet<string> = new Set(['a', 'an', 'another', 'just', 'only', 'record'])

const fits = (tokens: FigureTokens, start: number, words: readonly string[]): boolean =>
  words.every((word, k) => wordAt(tokens, start + k) === word)

/** Phrases behind what is counted: `40 votes or more`, `300 people at most`. */
const BEHIND_NOUNS = AFTER.filter(([words]) => /^(?:or (?:more|less|fewer)|at (?:most|least))$/.test(words.join(' ')))

/** Whether a phrase of bound ends there: `40 votes or more to win`, not `two men or more than ten`, `12 people at least two days ago`. */
function endsBound(tokens: FigureTokens, next: number, led: string): boolean {
  if (isNumber(tokens, next)) return false
  const word = wordAt(tokens, next)
  return !isWord(tokens, next) || word === 'and' || (led === 'or' && word !== 'than' && isStop(word))
}

/**
 * What is said of the number from token `first` to `last` in so many words; null where nothing is.
 *
 * @param isTime whether the number is a duration.
 * @param noun last token of what the number counts, or of the number where it counts nothing.
 */
export function findModifier(
  tokens: FigureTokens,
  first: number,
  last: number,
  isTime: boolean,
  noun = last,
): FigureModifier | null {
  for (let skip = 0; skip < 2; skip++) {
    const end = first - 1 - skip
    if (skip === 1 && !BETWEEN.has(wordAt(tokens, first - 1))) break
    for (const { words, modifier } of BY_LAST.get(wordAt(tokens, end)) ?? []) {
      const start = end - words.length + 1
      if (fits(tokens, start, words) && !isOrdinaryWord(tokens, start, words, isTime))
        return deniedBound(tokens, start, modifier)
    }
  }
  for (const [words, modifier] of AFTER)
    if (fits(tokens, last + 1, words) && !isNumber(tokens, last + 1 + words.length)) return modifier
  if (noun > last)
    for (const [words, modifier] of BEHIND_NOUNS)
      if (fits(tokens, noun + 1, words) && endsBound(tokens, noun + 1 + words.length, words[0]!)) return modifier
  return null
}

/** Prepositions of place and time that also bound numbers: `walked over two bridges`, `the past two years`, `talks about two men`, `has gone up to £3`. */
function isOrdinaryWord(tokens: FigureTokens, start: number, words: readonly string[], isTime: boolean): boolean {
  const before = wordAt(tokens, start - 1)
  if (words.length > 1) return words.join(' ') === 'up to' && MOVED_UP.has(before)
  const word = words[0]!
  // `delivery over six years` is a span, `for over six years` a bound.
  if (isTime && word === 'over') return !SPAN_LEADS.has(before)
  if (word === 'past') return before === 'the' || before === 'over' || before === 'this'
  if (word === 'over') return before === 'spread' || before === 'took' || before === 'handed' || before === 'all'
  if (word === 'about') return ABOUT_LEADS.has(before)
  return false
}
