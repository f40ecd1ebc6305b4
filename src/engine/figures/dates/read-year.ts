import { BOUNDS_OF_COUNTS, COUNTED_NOT_DATED, LOOSE_YEAR_LEADS, YEAR_LEADS } from '../../lexicon/dates.ts'
import { wordSet } from '../../lexicon/entries.ts'
import { CAPITAL_LABELS } from '../../lexicon/number-names.ts'
import { isPlural } from '../../text/inflection.ts'
import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isCapital, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'
import { isoYear } from './civil.ts'

/** Nouns whose `of` leads to an amount: `an average of 1800`, `a crowd of 1950`. */
const AMOUNTS = wordSet(`
  average
  total
  mean
  median
  sum
  number
  maximum
  minimum
  limit
  cap
  price
  rent
  rents
  fine
  fee
  cost
  costs
  wage
  wages
  salary
  population
  crowd
  audience
  membership
  workforce
  staff
  electorate
  majority
  lead
  toll
  height
  altitude
  depth
  length
  weight
  peak
  high
  low
  range
  capacity
  rate
  level
  score
  distance
  turnout
  quota
  target
  tally
  count
`)

/** `1980s`, `1980’s`, `the ’90s` */
function decade(tokens: FigureTokens, at: number, raw: string): FigureDraft | null {
  let i = at + 1
  if (wordAt(tokens, i) === '’' || wordAt(tokens, i) === "'") i++
  if (wordAt(tokens, i) !== 's' || !isGlued(tokens, i) || !raw.endsWith('0')) return null
  const part = wordAt(tokens, at - 1)
  const first = part === 'early' || part === 'late' || part === 'mid' ? at - 1 : at
  if (raw.length === 4) return dateDraft(first, i, `${raw}/${isoYear(Number(raw) + 9)}`)
  const mark = wordAt(tokens, at - 1)
  if (raw.length === 2 && i === at + 1 && (mark === '’' || mark === "'" || mark === '‘') && isGlued(tokens, at))
    return dateDraft(at - 1, i, `19${raw}/${isoYear(1909 + Number(raw))}`)
  return null
}

/** A bare year or a decade at token `at`: `in 1979`, `the 1980s`. A number that counts something is none: `1640 pupils`. */
export function readYear(tokens: FigureTokens, at: number): FigureDraft | null {
  if (!isNumber(tokens, at)) return null
  const raw = rawAt(tokens, at)
  if (!/^(\d0|1[0-9]\d\d|20\d\d|21[0-4]\d)$/.test(raw)) return null
  const tens = decade(tokens, at, raw)
  if (tens || raw.length < 4) return tens
  if (isWord(tokens, at + 1) && isGlued(tokens, at + 1)) return null
  const before = wordAt(tokens, at - 1)
  const year = Number(raw)
  const next = wordAt(tokens, at + 1)
  const behind = follows(tokens, at + 1) && isWord(tokens, at + 1)
  // `Agenda 2030`, `Human Rights Act 1998`
  if (CAPITAL_LABELS.has(before) && isCapital(tokens, at - 1)) return null
  if (next === '%' || COUNTED_NOT_DATED.has(next)) return null
  if (isHyphen(next) && isGlued(tokens, at + 1) && isWord(tokens, at + 2) && isGlued(tokens, at + 2)) return null
  const counted = behind && !isCapital(tokens, at + 1) && isPlural(next)
  if (before === 'of' && AMOUNTS.has(wordAt(tokens, at - 2))) return null
  if (LOOSE_YEAR_LEADS.has(before) && counted && (year < 1900 || before === 'for' || before === 'with')) return null
  // Outside of our own century and the last, only `in 1066` is a year, and nothing is one behind `about`.
  if (!YEAR_LEADS.has(before) && (year < 1900 || year > 2050 || BOUNDS_OF_COUNTS.has(before))) return null
  return dateDraft(at, at, raw)
}
