import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'
import { dayNumber, isDate, isoDay, isoMonth, type Reference } from './civil.ts'
import { pointsAhead, pointsBack } from './points-ahead.ts'

/** A date as read: which tokens it stands on, and what of it the text gives. */
interface DateReading {
  first: number
  last: number
  year: number | null
  month: number
  day: number | null
  /** Last day of `13-15 July`. */
  until: number | null
}

/** News speaks of days up to about this many ahead without naming the year. */
const DAYS_AHEAD = 80

/** And of months: a bare `November` in October is the next one. */
const MONTHS_AHEAD = 3

/** `since May` always lies behind. */
const isSince = (tokens: FigureTokens, { first }: DateReading): boolean => wordAt(tokens, first - 1) === 'since'

function yearOfDay(tokens: FigureTokens, reading: DateReading, day: number, reference: Reference): number {
  const away = dayNumber(reference.year, reading.month, day) - reference.number
  const since = isSince(tokens, reading)
  const ahead = (): boolean => !since && pointsAhead(tokens, reading.first, reading.last)
  if (away <= 0) return away < -300 && ahead() ? reference.year + 1 : reference.year
  const isNear = away < DAYS_AHEAD && !since && !pointsBack(tokens, reading.first)
  return isNear || ahead() ? reference.year : reference.year - 1
}

function yearOfMonth(tokens: FigureTokens, reading: DateReading, reference: Reference): number {
  const { first, last, month } = reading
  const near = (month - reference.month + 12) % 12
  const isNear = near > 0 && near <= MONTHS_AHEAD && !pointsBack(tokens, first)
  const ahead = !isSince(tokens, reading) && (isNear || pointsAhead(tokens, first, last))
  if (ahead) return month >= reference.month ? reference.year : reference.year + 1
  return month <= reference.month ? reference.year : reference.year - 1
}

/**
 * The draft of a date with its ISO 8601 form. A missing year is the one that makes it the last such day before the story,
 * or the next where it is near or the words point ahead. Null where no such day exists.
 */
export function resolveDate(
  tokens: FigureTokens,
  reading: DateReading,
  reference: Reference | null,
): FigureDraft | null {
  const { first, last, month, day, until } = reading
  if (day === null) {
    const year = reading.year ?? (reference && yearOfMonth(tokens, reading, reference))
    return dateDraft(first, last, year === null ? null : isoMonth(year, month))
  }
  const year = reading.year ?? (reference && yearOfDay(tokens, reading, day, reference))
  if (!isDate(year ?? 2000, month, day) || (until !== null && !isDate(year ?? 2000, month, until))) return null
  if (year === null) return dateDraft(first, last, null)
  const start = isoDay(dayNumber(year, month, day))
  return dateDraft(first, last, until === null ? start : `${start}/${isoDay(dayNumber(year, month, until))}`)
}
