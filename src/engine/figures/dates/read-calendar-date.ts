import type { FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isNumber } from '../tokens/token-tests.ts'
import type { Reference } from './civil.ts'
import { readDayDate } from './read-day-date.ts'
import { readMonthDate } from './read-month-date.ts'
import { readWeekday } from './read-weekday.ts'

/** A date by month, day or weekday that begins at token `at`; null where there is none. */
export function readCalendarDate(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  if (isNumber(tokens, at)) return readDayDate(tokens, at, reference)
  return (
    readMonthDate(tokens, at, reference) ?? readWeekday(tokens, at, reference) ?? readDayDate(tokens, at, reference)
  )
}
