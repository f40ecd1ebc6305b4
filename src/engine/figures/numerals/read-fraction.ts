import { DENOMINATORS, FRACTION_MARKS, MULTIPLIERS, UNITS } from '../../lexicon/numbers.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isGlued, isWord, pastHyphen, wordAt } from '../tokens/token-tests.ts'
import { exactNumeral, type Numeral } from './numeral.ts'

/** The multiplier behind a fraction, past `of a`, `a`, `of`: `half a million`, `three quarters of a billion`. */
function multiplierBehind(tokens: FigureTokens, at: number): { times: number; last: number } | null {
  let i = pastHyphen(tokens, at)
  if (wordAt(tokens, i) === 'of') i = pastHyphen(tokens, i)
  if (wordAt(tokens, i) === 'a' || wordAt(tokens, i) === 'one') i = pastHyphen(tokens, i)
  const times = isWord(tokens, i) && follows(tokens, i) ? MULTIPLIERS.get(wordAt(tokens, i)) : undefined
  return times === undefined ? null : { times, last: i }
}

/** Whether a part of something follows: `of the town`; behind `half` also `the`, `its`, `their`. */
function isPartOf(tokens: FigureTokens, at: number, under: number): boolean {
  const after = wordAt(tokens, at + 1)
  return after === 'of' || (under === 2 && /^(the|its|their|a)$/.test(after))
}

/**
 * A fraction in words, or in one mark, from token `at`: `two-thirds`, `a third of`, `half a million`, `½`. A bare `half`,
 * `a quarter` or `third` counts only as a part of something.
 */
export function readFraction(tokens: FigureTokens, at: number): Numeral | null {
  const word = wordAt(tokens, at)
  const mark = FRACTION_MARKS.get(word)
  if (mark !== undefined)
    return isGlued(tokens, at + 1) ? null : exactNumeral(at, at, mark, { fraction: true, digits: true })
  const article = word === 'a' || word === 'an'
  const over = article ? 1 : (UNITS.get(word) ?? 1)
  const i = article || UNITS.has(word) ? pastHyphen(tokens, at) : at
  const bottom = i === at || follows(tokens, i) ? wordAt(tokens, i) : ''
  const under = DENOMINATORS.get(bottom)
  if (under === undefined || over === 0) return null
  const behind = under <= 4 ? multiplierBehind(tokens, i) : null
  // `a three-quarter-million-pound refit`, `12 and three-quarter litres`
  const isJoined = over > 1 && i > at + 1 && (behind !== null || wordAt(tokens, at - 1) === 'and')
  if (over > 1 !== bottom.endsWith('s') && !isJoined) return null
  if (behind) return exactNumeral(at, behind.last, (over / under) * behind.times, { multiplier: behind.times })
  // `jumped by a tenth`
  const part = isPartOf(tokens, i, under) || (article && wordAt(tokens, at - 1) === 'by')
  // `the third of` ranks, `a third of` shares; `the past two quarters` are time, `three quarters of the town` a part.
  if (i === at && under !== 2) return null
  if (over === 1 && !part && !(word === 'one' && under > 2)) return null
  if (bottom === 'quarters' && !part && i === at + 1) return null
  return exactNumeral(at, i, over / under, { fraction: true })
}
