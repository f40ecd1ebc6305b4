import { OF_STONE, UNITS_OF_KINDS, WAYS_OF_EXTENT } from '../../lexicon/unit-compounds.ts'
import { isPlural, singularOf } from '../../text/inflection.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { type FigureTokens, SPACED } from '../tokens/scan-tokens.ts'
import { isCapital, isGlued, isHyphen, isNumber, isWord, wordAt } from '../tokens/token-tests.ts'

/** `a 40 foot-long whale`, `the 90 day school term`: of one thing, so that the number measures it. */
const isOfOne = (tokens: FigureTokens, { first }: Numeral): boolean =>
  /^(?:an?|the|one|this|that|his|her|its)$/.test(wordAt(tokens, first - 1))

/** Several things, and no range, `1.5 to 2 metre-high`. */
const isWhole = (tokens: FigureTokens, { first, value }: Numeral): boolean =>
  (value ?? 2) > 1 && (value ?? 2) % 1 === 0 && !/^(?:to|or|and)$/.test(wordAt(tokens, first - 1))

const SPANS: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year'])

/** Whether a plural stands among the first words from token `at` on: `beaches` in `two mile-long sandy beaches`. */
const countsMany = (tokens: FigureTokens, at: number): boolean =>
  [at, at + 1].some((i) => isWord(tokens, i) && isPlural(wordAt(tokens, i)))

/**
 * Whether the word of measure at token `at`, right behind a number, tells the kind of what is counted and measures nothing:
 * `118 day labourers`, `eleven second-hand cars`, `two mile-long beaches`; but `24 hour garages`, `a 40 foot-long whale`.
 */
export function isUnitOfKind(tokens: FigureTokens, numeral: Numeral, at: number): boolean {
  const word = wordAt(tokens, at)
  if (tokens.gap[at] !== SPACED || word.length < 3 || isPlural(word) || !isWhole(tokens, numeral)) return false
  // `300 Year 9 girls`
  if (isCapital(tokens, at) && isNumber(tokens, at + 1)) return true
  const hyphened = isHyphen(wordAt(tokens, at + 1)) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  const next = wordAt(tokens, hyphened ? at + 2 : at + 1)
  if (UNITS_OF_KINDS.has(`${word} ${singularOf(next)}`)) return hyphened || isPlural(next) || next.endsWith('care')
  if (word === 'stone' && !hyphened) return isPlural(next) && OF_STONE.has(singularOf(next))
  if (!hyphened || !WAYS_OF_EXTENT.has(next) || isOfOne(tokens, numeral)) return false
  // `17 year-old boys` are seventeen years old, `forty week-old chicks` are forty.
  const isSpan = next === 'long' && SPANS.has(word)
  return (isSpan || !numeral.digits) && countsMany(tokens, at + 3)
}
