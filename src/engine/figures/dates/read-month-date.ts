import { BEFORE_LONE_MONTHS } from '../../lexicon/dates.ts'
import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isCapital, isGlued, isHyphen, isNumber, wordAt } from '../tokens/token-tests.ts'
import { isoMonth, type Reference } from './civil.ts'
import { dayAt, monthAt, secondDayAt, yearAt } from './date-pieces.ts'
import { resolveDate } from './resolve-date.ts'

/** Month names that are words or first names too need more than a capital: `May`, `March`, `April`. */
function isMonthAlone(tokens: FigureTokens, at: number, last: number): boolean {
  if (!isCapital(tokens, at)) return false
  const word = wordAt(tokens, at)
  const before = wordAt(tokens, at - 1)
  const led = BEFORE_LONE_MONTHS.has(before) || (isHyphen(before) && wordAt(tokens, at - 2) === 'mid')
  if (/^(may|march|mar)$/.test(word)) return led && !isCapital(tokens, last + 1)
  if (/^(april|june|august|jan|dec)$/.test(word))
    return led || (!isCapital(tokens, last + 1) && !isCapital(tokens, at - 1))
  return word.length > 3 || last > at || led
}

/** `early`, `late-`, `mid-` before a month, which the span takes in. */
function partBefore(tokens: FigureTokens, at: number): number {
  const i = isHyphen(wordAt(tokens, at - 1)) ? at - 2 : at - 1
  return /^(early|late|mid)$/.test(wordAt(tokens, i)) ? i : at
}

/** `March 7 percent`, `May 10:30`: what follows the number makes it an amount or a time, and no day. */
function isAmountBehind(tokens: FigureTokens, last: number): boolean {
  const next = wordAt(tokens, last + 1)
  return (
    /^(%|percent|million|billion)$/.test(next) ||
    (next === ':' && isGlued(tokens, last + 1) && isNumber(tokens, last + 2))
  )
}

/** `last March`, `this September`, `June last year` */
function shiftedMonth(
  tokens: FigureTokens,
  at: number,
  last: number,
  month: number,
  reference: Reference,
): FigureDraft | null {
  const behind = wordAt(tokens, last + 2) === 'year' ? wordAt(tokens, last + 1) : ''
  if (behind === 'last' || behind === 'this' || behind === 'next')
    return dateDraft(
      partBefore(tokens, at),
      last + 2,
      isoMonth(reference.year + (behind === 'last' ? -1 : behind === 'next' ? 1 : 0), month),
    )
  const led = wordAt(tokens, at - 1)
  if (led === 'this') return dateDraft(at - 1, last, isoMonth(reference.year, month))
  if (led === 'next')
    return dateDraft(at - 1, last, isoMonth(month > reference.month ? reference.year : reference.year + 1, month))
  if (led === 'last')
    return dateDraft(at - 1, last, isoMonth(month < reference.month ? reference.year : reference.year - 1, month))
  return null
}

/** A date that begins with its month at token `at`: `February 7, 2026`, `Feb. 7`, `March 5-7`, `March 2014`, `late November`. */
export function readMonthDate(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  const month = monthAt(tokens, at)
  if (!month) return null
  const next = month.last + 1
  const day = follows(tokens, next) ? dayAt(tokens, next) : null
  if (day && !isAmountBehind(tokens, day.last)) {
    const until = secondDayAt(tokens, day.last + 1, day.value)
    const end = until && !isAmountBehind(tokens, until.last) ? until : null
    const year = yearAt(tokens, (end ?? day).last + 1)
    // `may 5` without a capital is a verb before a number, unless a year follows.
    if (!year && !isCapital(tokens, at)) return null
    // `March 5 and 6 people died`: a second day stands before a year or the end of the phrase only.
    const whole =
      end !== null &&
      (year !== null || !/^[a-z]/.test(wordAt(tokens, end.last + 1)) || isHyphen(wordAt(tokens, day.last + 1)))
    const last = (year ?? (whole ? end : null) ?? day).last
    return resolveDate(
      tokens,
      {
        first: at,
        last,
        year: year && (whole || !end) ? year.value : null,
        month: month.value,
        day: day.value,
        until: whole && end ? end.value : null,
      },
      reference,
    )
  }
  const joined = wordAt(tokens, next) === 'of' || wordAt(tokens, next) === ','
  const year = yearAt(tokens, joined ? next + 1 : next)
  if (year && (isCapital(tokens, at) || (!joined && wordAt(tokens, at) !== 'may')))
    return dateDraft(partBefore(tokens, at), year.last, isoMonth(year.value, month.value))
  if (!isMonthAlone(tokens, at, month.last)) return null
  const last = month.last > at && !follows(tokens, month.last + 1) ? at : month.last
  const shifted = reference && shiftedMonth(tokens, at, last, month.value, reference)
  return (
    shifted ??
    resolveDate(
      tokens,
      { first: partBefore(tokens, at), last, year: null, month: month.value, day: null, until: null },
      reference,
    )
  )
}
