import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../lexicon/calendar.ts'
import { isStop, PARTS_OF_DAY } from '../../lexicon/noun-phrases.ts'
import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isCapital, isNumber, isWord, wordAt } from '../tokens/token-tests.ts'
import { isoDay, type Reference } from './civil.ts'
import { pointsAhead } from './points-ahead.ts'
import { readDayDate } from './read-day-date.ts'
import { readMonthDate } from './read-month-date.ts'

/** `every Monday`, `on a Tuesday in 1998`: no one day of the calendar; `in a Monday statement` is of the last one. */
function isAnySuchDay(tokens: FigureTokens, at: number): boolean {
  const before = wordAt(tokens, at - 1)
  if (/^(?:every|each|any|most|alternate)$/.test(before)) return true
  if (before !== 'a' && before !== 'one') return false
  const next = PARTS_OF_DAY.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  return wordAt(tokens, next) === 'in' || (before === 'one' && wordAt(tokens, at - 2) !== 'on')
}

/** Days from the story's own to the weekday meant: the last one, unless `next` or the words about it point ahead. */
function shiftTo(tokens: FigureTokens, at: number, weekday: number, reference: Reference): number {
  const back = (reference.weekday - weekday + 7) % 7
  const ahead = (weekday - reference.weekday + 7) % 7
  const led = wordAt(tokens, at - 1)
  // `on Thursday week`: a week after the next one.
  if (isWeekBehind(tokens, at)) return ahead + 7
  if (led === 'last') return back === 0 ? -7 : -back
  if (led === 'next') return ahead === 0 ? 7 : ahead
  return pointsAhead(tokens, at, at) ? ahead : -back
}

/** `on Monday | week` */
const isWeekBehind = (tokens: FigureTokens, at: number): boolean =>
  wordAt(tokens, at + 1) === 'week' && (!isWord(tokens, at + 2) || isStop(wordAt(tokens, at + 2)))

/** A weekday at token `at`, alone or before a full date: `Friday`, `last Friday`, `Fri., May 12`, `Friday, May 12, 2017`. */
export function readWeekday(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  if (!isWord(tokens, at)) return null
  const word = wordAt(tokens, at)
  const full = WEEKDAYS.get(word)
  const short = WEEKDAY_ABBREVIATIONS.get(word)
  if (full === undefined && (short === undefined || !isCapital(tokens, at))) return null
  let i = at + 1
  if (full === undefined && wordAt(tokens, i) === '.') i++
  if (wordAt(tokens, i) === ',') i++
  if (wordAt(tokens, i) === 'the') i++
  if (follows(tokens, i)) {
    const exact =
      readMonthDate(tokens, i, reference) ?? (isNumber(tokens, i) ? readDayDate(tokens, i, reference) : null)
    if (exact?.first === i && (exact.iso === null || exact.iso.length === 10)) return { ...exact, first: at }
  }
  // `sun`, `sat` and `wed` alone are words.
  if (full === undefined || !(isCapital(tokens, at) || reference)) return null
  if (isAnySuchDay(tokens, at)) return dateDraft(at, at, null)
  const led = wordAt(tokens, at - 1)
  const first = led === 'last' || led === 'next' ? at - 1 : at
  return dateDraft(
    first,
    isWeekBehind(tokens, at) ? at + 1 : at,
    reference ? isoDay(reference.number + shiftTo(tokens, at, full, reference)) : null,
  )
}
