import { ORDINALS } from '../../lexicon/numbers.ts'
import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isGlued, isHyphen, isNumber, rawAt, wordAt } from '../tokens/token-tests.ts'
import { isoMonth, type Reference } from './civil.ts'

/** `the third quarter of the game`: a ball game's quarters are no dates. */
function isOfAGame(tokens: FigureTokens, last: number): boolean {
  for (let i = last + 1; i < last + 6; i++)
    if (/^(game|match|touchdown|quarterback|goal|lead)$/.test(wordAt(tokens, i))) return true
  return false
}

/** Number of the quarter (0: one that the context names) and its last token. */
function quarterAt(tokens: FigureTokens, at: number): { number: number; last: number } | null {
  let i = wordAt(tokens, at) === 'the' ? at + 1 : at
  if (wordAt(tokens, i) === 'q' && isGlued(tokens, i + 1) && /^[1-4]$/.test(rawAt(tokens, i + 1)))
    return { number: Number(rawAt(tokens, i + 1)), last: i + 1 }
  if (wordAt(tokens, i) === 'fiscal') i++
  const rank = ORDINALS.get(wordAt(tokens, i)) ?? 5
  const joined = isHyphen(wordAt(tokens, i + 1)) ? i + 2 : i + 1
  if (rank <= 4 && wordAt(tokens, joined) === 'quarter')
    return isOfAGame(tokens, joined) ? null : { number: rank, last: joined }
  // `revenue in the quarter`, `during the latest period`
  if (i === at || !/^(in|for|during)$/.test(wordAt(tokens, at - 1))) return null
  if (wordAt(tokens, i) === 'quarter') return { number: 0, last: i }
  return wordAt(tokens, i) === 'latest' && /^(quarter|period)$/.test(wordAt(tokens, i + 1))
    ? { number: 0, last: i + 1 }
    : null
}

/** A quarter of a year at token `at`: `the third quarter of 2019`, `third-quarter`, `Q3 2024`, `the quarter`. */
export function readQuarter(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  const quarter = quarterAt(tokens, at)
  if (!quarter) return null
  const { number } = quarter
  let { last } = quarter
  let year: number | null = null
  const of = wordAt(tokens, last + 1) === 'of' ? last + 2 : last + 1
  if (isNumber(tokens, of) && /^(19|20)\d\d$/.test(rawAt(tokens, of))) {
    year = Number(rawAt(tokens, of))
    last = of
  } else if (reference) {
    const past =
      (wordAt(tokens, of) === 'last' && wordAt(tokens, of + 1) === 'year') || number * 3 - 2 > reference.month
    year = past ? reference.year - 1 : reference.year
  }
  const known = number > 0 && year !== null
  return dateDraft(
    at,
    last,
    known ? `${isoMonth(year as number, number * 3 - 2)}/${isoMonth(year as number, number * 3)}` : null,
  )
}
