import { dateDraft, type FigureDraft } from '../draft.ts'
import { findUnit } from '../quantities/find-unit.ts'
import { readAmount } from '../quantities/read-amount.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, wordAt } from '../tokens/token-tests.ts'
import { isoDay, isoMonth, isoYear, type Reference, shiftMonth } from './civil.ts'

const STEPS: Record<string, number> = { day: 1, week: 7, fortnight: 14 }

/** The date `count` units before the story, in the precision of the unit. */
function before(unit: string, count: number, reference: Reference): string | null {
  const step = STEPS[unit]
  if (step !== undefined) return isoDay(reference.number - Math.round(count * step))
  if (unit === 'month') {
    const month = shiftMonth(reference.year, reference.month, -Math.round(count))
    return isoMonth(month.year, month.month)
  }
  const years = unit === 'year' ? count : unit === 'decade' ? count * 10 : unit === 'century' ? count * 100 : Number.NaN
  const year = reference.year - Math.round(years)
  return year >= 0 ? isoYear(year) : null
}

/** `Seventeen years ago`, `a decade ago`, `two weeks from now`, `a year earlier`, from token `at`. */
export function readAgo(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  let count = 1
  let unit: string
  let last: number
  const word = wordAt(tokens, at)
  const indefinite = word === 'a' || word === 'an'
  const bare = indefinite ? findUnit(tokens, at + 1) : null
  if (bare?.kind === 'duration') {
    unit = bare.unit
    last = bare.last
  } else {
    const amount = readAmount(tokens, at)
    if (amount?.kind !== 'duration' || amount.numeral.value === null || amount.unit === null) return null
    count = amount.numeral.value
    unit = amount.unit
    last = amount.last
  }
  if (!follows(tokens, last + 1)) return null
  const next = wordAt(tokens, last + 1)
  if (next === 'ago') return dateDraft(at, last + 1, reference ? before(unit, count, reference) : null)
  // `six minutes later` and `two years earlier` count from what is told, not from the story's day.
  if (
    indefinite &&
    (next === 'earlier' || next === 'before') &&
    unit !== 'hour' &&
    unit !== 'minute' &&
    unit !== 'second'
  )
    return dateDraft(at, last + 1, reference && next === 'earlier' ? before(unit, count, reference) : null)
  if (next === 'from' && wordAt(tokens, last + 2) === 'now')
    return dateDraft(at, last + 2, reference ? before(unit, -count, reference) : null)
  return null
}
