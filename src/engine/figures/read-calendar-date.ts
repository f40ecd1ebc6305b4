import { monthAbbreviations, months, weekdayAbbreviations, weekdays } from '../lexicon/calendar.ts'
import { ordinals } from '../lexicon/numbers.ts'
import { dayNumber, isDate, isoDay, isoMonth, type Reference } from './civil.ts'
import { type Draft, dateDraft } from './draft.ts'
import { pointsAhead } from './points-ahead.ts'
import type { Tokens } from './scan-tokens.ts'
import { follows, isCapital, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from './token-tests.ts'

const own = (table: Record<string, number>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

interface Piece {
  value: number
  last: number
}

/** `February`, `Feb.`, `FEB` at token `at`; lower case only in old wire copy, beside a number. */
function monthAt(tokens: Tokens, at: number): Piece | null {
  if (!isWord(tokens, at)) return null
  const word = wordAt(tokens, at)
  const full = own(months, word)
  if (full !== undefined) return { value: full, last: at }
  const short = own(monthAbbreviations, word)
  if (short === undefined) return null
  return { value: short, last: wordAt(tokens, at + 1) === '.' ? at + 1 : at }
}

/** A day of the month: `7`, `7th`, `07`. */
function dayAt(tokens: Tokens, at: number): Piece | null {
  if (isNumber(tokens, at)) {
    const raw = rawAt(tokens, at)
    const value = Number(raw)
    if (raw.length > 2 || !(value >= 1 && value <= 31)) return null
    const suffix = wordAt(tokens, at + 1)
    if (isGlued(tokens, at + 1) && (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th'))
      return { value, last: at + 1 }
    if (isGlued(tokens, at + 1) && isWord(tokens, at + 1)) return null
    return { value, last: at }
  }
  const word = own(ordinals, wordAt(tokens, at))
  return word !== undefined && word <= 31 ? { value: word, last: at } : null
}

/** A year of four digits, past a comma where one stands. */
function yearAt(tokens: Tokens, at: number): Piece | null {
  const i = wordAt(tokens, at) === ',' ? at + 1 : at
  if (!isNumber(tokens, i) || !follows(tokens, i)) return null
  const raw = rawAt(tokens, i)
  const value = Number(raw)
  if (raw.length !== 4 || !(value >= 1000 && value < 2200) || (isWord(tokens, i + 1) && isGlued(tokens, i + 1)))
    return null
  return { value, last: i }
}

/** The year that a day without one falls in: the last such day before the story, or the next when the words point ahead. */
function yearOf(tokens: Tokens, first: number, last: number, month: number, day: number, reference: Reference): number {
  const here = dayNumber(reference.year, month, day) - reference.number
  if (here <= 0) return here < -300 && pointsAhead(tokens, first, last) ? reference.year + 1 : reference.year
  return here < 80 || pointsAhead(tokens, first, last) ? reference.year : reference.year - 1
}

function dayDraft(
  tokens: Tokens,
  first: number,
  last: number,
  year: number | null,
  month: number,
  day: number,
  reference: Reference | null,
): Draft | null {
  const known = year ?? (reference ? yearOf(tokens, first, last, month, day, reference) : null)
  if (!isDate(known ?? 2000, month, day)) return null
  return dateDraft(first, last, known === null ? null : isoDay(dayNumber(known, month, day)))
}

function monthDraft(
  tokens: Tokens,
  first: number,
  last: number,
  year: number | null,
  month: number,
  reference: Reference | null,
): Draft {
  if (year !== null) return dateDraft(first, last, isoMonth(year, month))
  if (!reference) return dateDraft(first, last, null)
  const ahead = pointsAhead(tokens, first, last)
  // A bare `November` in October is the next one.
  const near = (month - reference.month + 12) % 12
  if (near > 0 && near <= 3)
    return dateDraft(first, last, isoMonth(month > reference.month ? reference.year : reference.year + 1, month))
  const gone = month <= reference.month
  const known = ahead
    ? month >= reference.month
      ? reference.year
      : reference.year + 1
    : gone
      ? reference.year
      : reference.year - 1
  return dateDraft(first, last, isoMonth(known, month))
}

const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'of',
  'from',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'to',
  'and',
  'through',
  'during',
  'before',
  'after',
  'between',
  'every',
  'each',
  'for',
  'on',
  '(',
  'as',
])

/** Names that are also words or people need more than a capital: `May`, `March`, `April`. */
function isMonthAlone(tokens: Tokens, at: number, last: number): boolean {
  if (!isCapital(tokens, at)) return false
  const word = wordAt(tokens, at)
  const before = wordAt(tokens, at - 1)
  const led = BEFORE_MONTH.has(before) || (isHyphen(before) && wordAt(tokens, at - 2) === 'mid')
  if (word === 'may' || word === 'march' || word === 'mar' || word === 'sun') return led && !isCapital(tokens, last + 1)
  if (word === 'april' || word === 'june' || word === 'august' || word === 'jan' || word === 'dec')
    return led || (!isCapital(tokens, last + 1) && !isCapital(tokens, at - 1))
  return word.length > 3 || last > at || led
}

/** `early`, `late-`, `mid-` before a month, which the span takes in. */
function partBefore(tokens: Tokens, at: number): number {
  const i = isHyphen(wordAt(tokens, at - 1)) ? at - 2 : at - 1
  const word = wordAt(tokens, i)
  return word === 'early' || word === 'late' || word === 'mid' ? i : at
}

function monthFirst(tokens: Tokens, at: number, reference: Reference | null): Draft | null {
  const month = monthAt(tokens, at)
  if (!month) return null
  const next = month.last + 1
  const day = follows(tokens, next) ? dayAt(tokens, next) : null
  if (day && !isAmountBehind(tokens, day.last)) {
    const year = yearAt(tokens, day.last + 1)
    if (year) return dayDraft(tokens, at, year.last, year.value, month.value, day.value, reference)
    // `may 5` is a date only with a capital: `it may 5`.
    if (isCapital(tokens, at)) return dayDraft(tokens, at, day.last, null, month.value, day.value, reference)
    return null
  }
  if (wordAt(tokens, next) === 'of' || wordAt(tokens, next) === ',') {
    const year = yearAt(tokens, next + 1)
    if (year && isCapital(tokens, at)) return dateDraft(at, year.last, isoMonth(year.value, month.value))
  }
  const year = yearAt(tokens, next)
  if (year && (isCapital(tokens, at) || wordAt(tokens, at) !== 'may'))
    return dateDraft(partBefore(tokens, at), year.last, isoMonth(year.value, month.value))
  if (!isMonthAlone(tokens, at, month.last)) return null
  const first = partBefore(tokens, at)
  const last = month.last > at && !follows(tokens, month.last + 1) ? at : month.last
  const unit = wordAt(tokens, last + 2)
  const shift = wordAt(tokens, last + 1)
  if (unit === 'year' && reference && (shift === 'last' || shift === 'this' || shift === 'next'))
    return dateDraft(
      first,
      last + 2,
      isoMonth(reference.year + (shift === 'last' ? -1 : shift === 'next' ? 1 : 0), month.value),
    )
  const led = wordAt(tokens, at - 1)
  if (reference && led === 'this') return dateDraft(at - 1, last, isoMonth(reference.year, month.value))
  if (reference && (led === 'last' || led === 'next')) {
    const ahead = led === 'next'
    const year = ahead
      ? month.value > reference.month
        ? reference.year
        : reference.year + 1
      : month.value < reference.month
        ? reference.year
        : reference.year - 1
    return dateDraft(at - 1, last, isoMonth(year, month.value))
  }
  return monthDraft(tokens, first, last, null, month.value, reference)
}

/** `March 7 people`: what follows the number makes it a count, or a share, and no day. */
function isAmountBehind(tokens: Tokens, last: number): boolean {
  const next = wordAt(tokens, last + 1)
  return (
    next === '%' ||
    next === 'percent' ||
    next === 'million' ||
    next === 'billion' ||
    (next === ':' && isGlued(tokens, last + 1) && isNumber(tokens, last + 2))
  )
}

/** `7 February 2026`, `7th of February`, `21 July`. */
function dayFirst(tokens: Tokens, at: number, reference: Reference | null): Draft | null {
  const day = dayAt(tokens, at)
  if (!day) return null
  let i = day.last + 1
  if (wordAt(tokens, i) === 'of') i++
  else if (isHyphen(wordAt(tokens, i)) && isGlued(tokens, i)) i++
  if (!follows(tokens, i)) return null
  const month = monthAt(tokens, i)
  if (
    !month ||
    (!isCapital(tokens, i) &&
      wordAt(tokens, i).length < 5 &&
      wordAt(tokens, i) !== 'july' &&
      wordAt(tokens, i) !== 'june')
  )
    return null
  const after =
    isHyphen(wordAt(tokens, month.last + 1)) && isGlued(tokens, month.last + 1) ? month.last + 2 : month.last + 1
  const year = yearAt(tokens, after)
  // `15 March 2`: a word in between belongs to the month.
  return dayDraft(
    tokens,
    at,
    year
      ? year.last
      : wordAt(tokens, month.last) === '.' && !follows(tokens, month.last + 1)
        ? month.last - 1
        : month.last,
    year ? year.value : null,
    month.value,
    day.value,
    reference,
  )
}

/** `2014-04-18`, `18/04/2014`, `4/18/2014`, `18.04.2014`; day before month unless that cannot be. */
function digitsOnly(tokens: Tokens, at: number): Draft | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(rawAt(tokens, at))
  if (dotted) return numeric(at, at, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const mark = wordAt(tokens, at + 1)
  if ((mark !== '-' && mark !== '/') || wordAt(tokens, at + 3) !== mark) return null
  if (!isNumber(tokens, at + 2) || !isNumber(tokens, at + 4)) return null
  for (let i = at + 1; i <= at + 4; i++) if (!isGlued(tokens, i)) return null
  const [a, b, c] = [rawAt(tokens, at), rawAt(tokens, at + 2), rawAt(tokens, at + 4)]
  if (a.length === 4) return numeric(at, at + 4, Number(a), Number(b), Number(c))
  if (c.length !== 4 || a.length > 2 || b.length > 2) return null
  return Number(b) > 12
    ? numeric(at, at + 4, Number(c), Number(a), Number(b))
    : numeric(at, at + 4, Number(c), Number(b), Number(a))
}

function numeric(first: number, last: number, year: number, month: number, day: number): Draft | null {
  return isDate(year, month, day) ? dateDraft(first, last, isoDay(dayNumber(year, month, day))) : null
}

/** `Friday`, `Fri.`, `Friday, July 21, 2017`, `last Friday`. */
function weekdayFirst(tokens: Tokens, at: number, reference: Reference | null): Draft | null {
  if (!isWord(tokens, at)) return null
  const word = wordAt(tokens, at)
  const full = own(weekdays, word)
  const short = full ?? own(weekdayAbbreviations, word)
  if (short === undefined || (full === undefined && !isCapital(tokens, at))) return null
  let i = at + 1
  if (full === undefined && wordAt(tokens, i) === '.') i++
  if (wordAt(tokens, i) === ',') i++
  if (wordAt(tokens, i) === 'the') i++
  if (follows(tokens, i)) {
    const exact = monthFirst(tokens, i, reference) ?? (isNumber(tokens, i) ? dayFirst(tokens, i, reference) : null)
    if (exact && (exact.iso === null || exact.iso.length === 10) && exact.first === i) return { ...exact, first: at }
  }
  if (full === undefined || (!isCapital(tokens, at) && !reference)) return null
  const led = wordAt(tokens, at - 1)
  const first = led === 'last' || led === 'next' ? at - 1 : at
  if (!reference) return dateDraft(first, at, null)
  const back = (reference.weekday - short + 7) % 7
  const ahead = (short - reference.weekday + 7) % 7
  let shift = -back
  if (led === 'last') shift = back === 0 ? -7 : -back
  else if (led === 'next') shift = ahead === 0 ? 7 : ahead
  else if (pointsAhead(tokens, at, at)) shift = ahead
  return dateDraft(first, at, isoDay(reference.number + shift))
}

/** A date by month, day or weekday that begins at token `at`; null where there is none. */
export function readCalendarDate(tokens: Tokens, at: number, reference: Reference | null): Draft | null {
  if (isNumber(tokens, at)) return digitsOnly(tokens, at) ?? dayFirst(tokens, at, reference)
  return monthFirst(tokens, at, reference) ?? weekdayFirst(tokens, at, reference) ?? dayFirst(tokens, at, reference)
}
