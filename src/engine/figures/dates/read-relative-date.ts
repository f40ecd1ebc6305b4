import { CALENDAR_UNITS, SEASONS } from '../../lexicon/calendar.ts'
import { RELATIVE_DATE_STARTS } from '../../lexicon/dates.ts'
import { table } from '../../lexicon/entries.ts'
import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isHyphen, isNumber, rawAt, wordAt } from '../tokens/token-tests.ts'
import { dayNumber, isoDay, isoMonth, isoYear, monthEnd, type Reference, shiftMonth } from './civil.ts'
import { pointsAhead } from './points-ahead.ts'
import { readHoliday } from './read-holiday.ts'
import { readQuarter } from './read-quarter.ts'

const DAYS = table({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 })

const SHIFTS = table({
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
})

/** Words before a unit that say which part of it: `earlier this month`. */
const VAGUE: ReadonlySet<string> = new Set(['earlier', 'later', 'early', 'late', 'sometime'])

const interval = (from: number, to: number): string => `${isoDay(from)}/${isoDay(to)}`

/** The calendar unit `by` steps from the story's own: `last week` as an interval, `last month` as a month. */
function shifted(unit: string, by: number, reference: Reference): string | null {
  const { year, month, number, weekday } = reference
  if (unit === 'day') return isoDay(number + by)
  if (unit === 'week' || unit === 'fortnight') {
    const monday = number - weekday + 1 + by * 7
    return interval(monday, monday + 6)
  }
  if (unit === 'month') {
    const to = shiftMonth(year, month, by)
    return isoMonth(to.year, to.month)
  }
  if (unit === 'quarter') {
    const first = shiftMonth(year, month - ((month - 1) % 3), by * 3)
    return `${isoMonth(first.year, first.month)}/${isoMonth(first.year, first.month + 2)}`
  }
  if (unit === 'year') return isoYear(year + by)
  if (unit === 'decade') return `${isoYear(year - (year % 10) + by * 10)}/${isoYear(year - (year % 10) + by * 10 + 9)}`
  if (unit === 'century')
    return `${isoYear(year - (year % 100) + by * 100)}/${isoYear(year - (year % 100) + by * 100 + 99)}`
  return null
}

/** Saturday and Sunday nearest before the story, or after it when the words point ahead. */
function weekend(tokens: FigureTokens, first: number, last: number, by: number | null, reference: Reference): string {
  const back = (reference.weekday + 1) % 7
  let saturday = reference.number - back
  if (by === 1 || (by === null && pointsAhead(tokens, first, last) && back > 1)) saturday += 7
  if (by === -1 && back < 2) saturday -= 7
  return interval(saturday, saturday + 1)
}

function season(name: string, by: number, reference: Reference): string {
  const month = SEASONS.get(name)!
  let year = reference.year
  if (by < 0 && month >= reference.month - 1) year--
  // `this winter` in February began last December.
  if (by === 0 && month - reference.month > 6) year--
  if (by > 0 && month <= reference.month) year++
  const end = shiftMonth(year, month, 2)
  return `${isoDay(dayNumber(year, month, 1))}/${isoDay(monthEnd(end.year, end.month))}`
}

/** `last week`, `this year`, `the next quarter`, `last fall`, `earlier this month`. */
function shiftedUnit(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  let i = at
  if (wordAt(tokens, i) === 'the') i++
  if (VAGUE.has(wordAt(tokens, i))) i++
  const word = wordAt(tokens, i)
  if (i > at && wordAt(tokens, at) === 'the' && word === 'this') return null
  const by = SHIFTS.get(word)
  if (by === undefined) return null
  let last = i + 1
  if (wordAt(tokens, last) === 'fiscal' || wordAt(tokens, last) === 'financial' || wordAt(tokens, last) === 'calendar')
    last++
  const unit = wordAt(tokens, last)
  if (!follows(tokens, last)) return null
  if (unit === 'weekend')
    return dateDraft(at, last, reference ? weekend(tokens, at, last, by === 0 ? null : by, reference) : null)
  if (SEASONS.has(unit) && by < 1 === (word === 'last' || word === 'past' || word === 'this'))
    return dateDraft(at, last, reference ? season(unit, by, reference) : null)
  if (!CALENDAR_UNITS.has(unit) || unit === 'term' || unit === 'season' || (unit === 'day' && word !== 'next'))
    return null
  // `the following year` and `the next day` count from the day told of, not from the story's.
  if (unit === 'day' || word === 'following' || word === 'previous') return dateDraft(at, last, null)
  return dateDraft(at, last, reference ? shifted(unit, by, reference) : null)
}

/** `the end of the year`, `year-end`, `the end of 2019`. */
function endOf(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  let i = at
  if (wordAt(tokens, i) === 'the') i++
  const word = wordAt(tokens, i)
  if (word === 'year') {
    const joined = isHyphen(wordAt(tokens, i + 1)) ? i + 2 : i + 1
    const joinedWord = wordAt(tokens, joined)
    if (joinedWord === 'end') return dateDraft(at, joined, reference ? isoDay(dayNumber(reference.year, 12, 31)) : null)
    if ((joinedWord === 'ago' || joinedWord === 'earlier') && joined === i + 2)
      return dateDraft(at, joined, reference ? isoYear(reference.year - 1) : null)
    return null
  }
  if (
    (word !== 'end' && word !== 'start' && word !== 'beginning' && word !== 'middle') ||
    wordAt(tokens, i + 1) !== 'of'
  )
    return null
  let next = i + 2
  const led = wordAt(tokens, next)
  if (led === 'the' || led === 'this' || led === 'next' || led === 'last') next++
  const raw = rawAt(tokens, next)
  if (isNumber(tokens, next) && raw.length === 4 && led === raw)
    return dateDraft(at, next, word === 'end' ? `${raw}-12-31` : raw)
  const unit = wordAt(tokens, next)
  if (led === unit || (unit !== 'year' && unit !== 'month' && unit !== 'week')) return null
  if (!reference) return dateDraft(at, next, null)
  const by = SHIFTS.get(led) ?? 0
  if (word !== 'end') return dateDraft(at, next, shifted(unit, by, reference))
  if (unit === 'year') return dateDraft(at, next, isoDay(dayNumber(reference.year + by, 12, 31)))
  if (unit === 'week') return dateDraft(at, next, isoDay(reference.number - reference.weekday + 7 + by * 7))
  const to = shiftMonth(reference.year, reference.month, by)
  return dateDraft(at, next, isoDay(monthEnd(to.year, to.month)))
}

/** `the day before yesterday`, `the day after tomorrow` */
function twoDaysOff(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  if (wordAt(tokens, at) !== 'the' || rawAt(tokens, at + 1) !== 'day') return null
  const pair = `${wordAt(tokens, at + 2)} ${wordAt(tokens, at + 3)}`
  const by = pair === 'before yesterday' ? -2 : pair === 'after tomorrow' ? 2 : 0
  return by === 0 ? null : dateDraft(at, at + 3, reference ? isoDay(reference.number + by) : null)
}

/** A date relative to the story's own that begins at token `at`: `yesterday`, `last week`, `the third quarter`, `year-end`. */
export function readRelativeDate(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  const word = wordAt(tokens, at)
  const away = DAYS.get(word)
  if (away !== undefined) return dateDraft(at, at, reference ? isoDay(reference.number + away) : null)
  const found =
    twoDaysOff(tokens, at, reference) ??
    shiftedUnit(tokens, at, reference) ??
    endOf(tokens, at, reference) ??
    readQuarter(tokens, at, reference) ??
    readHoliday(tokens, at, reference)
  if (found) return found
  const i = word === 'the' ? at + 1 : at
  if (wordAt(tokens, i) === 'weekend')
    return dateDraft(at, i, reference ? weekend(tokens, at, i, null, reference) : null)
  if (SEASONS.has(wordAt(tokens, i))) return seasonOfYear(tokens, at, i)
  return null
}

/** `summer 2024`, `the spring of 2013` */
function seasonOfYear(tokens: FigureTokens, at: number, i: number): FigureDraft | null {
  const next = wordAt(tokens, i + 1) === 'of' ? i + 2 : i + 1
  const raw = rawAt(tokens, next)
  if (!isNumber(tokens, next) || !/^(1[5-9]|20)\d\d$/.test(raw)) return null
  const month = SEASONS.get(wordAt(tokens, i))!
  const end = shiftMonth(Number(raw), month, 2)
  return dateDraft(at, next, `${isoMonth(Number(raw), month)}/${isoMonth(end.year, end.month)}`)
}

/** Words at which {@link readRelativeDate} can begin. */
export const RELATIVE_STARTS: ReadonlySet<string> = new Set([
  ...DAYS.keys(),
  ...SHIFTS.keys(),
  ...SEASONS.keys(),
  ...RELATIVE_DATE_STARTS,
])
