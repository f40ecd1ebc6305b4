import { DAYS_OF_OCCASIONS, GROWING } from '../../lexicon/questions.ts'
import { type Days, dayOf } from '../setting/find-time.ts'
import type { Count, Setting } from '../types.ts'

/** Whether the first is of all the time and the second of one day. */
export const isOfAllTime = ({ windows }: Setting, { days, windows: others }: Setting): boolean =>
  windows.includes('all along') && !others.includes('all along') && days !== null && days.start === days.end

/** Days back from which on what was told then was background; how things stand in a year is told all through the next. */
const MAX_AGE = 90
const MAX_AGE_OF_YEAR = 400

/** Whether what a count is of was background when it was told. */
export function isHistory({ reading }: Count, { days, questions }: Setting): boolean {
  if (days === null) return false
  const isYear = isOfYear(days)
  const question = isYear ? questions()[0] : undefined
  const isState = isYear && (question === undefined || !GROWING.has(question) || question === 'ill')
  return dayOf(reading.time) - days.end > (isState ? MAX_AGE_OF_YEAR : MAX_AGE)
}

const isOfYear = ({ start, end }: Days): boolean => end - start > 300

/** Whether a count is of a year that was over when it was told: `as of last year`. */
export function isOfYearGone({ reading, setting }: Count): boolean {
  const { days } = setting()
  return days !== null && isOfYear(days) && days.end < dayOf(reading.time)
}

/** Whether a day lies so long before the other count was told that it is of another disaster: `in 1997, when 40 people died`. */
export const isLongBefore = ({ days, running, windows }: Setting, { reading }: Count): boolean =>
  days !== null && !running && !windows.includes('all along') && dayOf(reading.time) - days.end > MAX_AGE_OF_DISASTER
const MAX_AGE_OF_DISASTER = 330

/** Whether two settings are of days that lie apart: those taken on the 27th are not those taken on the 4th. */
export const areOfTwoDays = ({ days: x, windows }: Setting, { days: y, windows: others }: Setting): boolean =>
  x !== null && y !== null && (x.start > y.end || y.start > x.end) && windows.length + others.length === 0

/** Whether two counts are of two crowds, or walkouts, by days that lie apart. */
export function areOfTwoOccasions(a: Count, b: Count): boolean {
  // `cancelled 260 flights on Wednesday` are no part of those of the week after.
  const [was] = a.reading.time <= b.reading.time ? [a] : [b]
  const { days } = was.setting()
  if (days !== null && days.start === days.end && was.setting().questions()[0] === 'cancelled')
    return daysBetween(a, b) > MAX_DAYS_OF_CANCELLING
  return [a, b].every(({ setting }) => {
    const limit = DAYS_OF_OCCASIONS.get(setting().questions()[0] ?? '')
    return limit !== undefined && daysBetween(a, b) > limit
  })
}

const MAX_DAYS_OF_CANCELLING = 3

/** Days between what two counts are of, by their own dates or those of their stories. */
function daysBetween(a: Count, b: Count): number {
  const [x, y] = [a, b].map(({ setting, reading }) => {
    const day = dayOf(reading.time)
    return setting().days ?? { start: day, end: day }
  })
  return Math.max(x!.start - y!.end, y!.start - x!.end)
}

/** Days before the earlier of two stories after which what one of them dates is none of the other’s news. */
const MAX_DAYS_BEFORE = 60
/** The same more, where words near a figure tell that it still grows. */
const MAX_DAYS_RUNNING = 120

/** `70 are dead`, and the other `killed 130 in Paris eight months ago`: of a deed before both stories, which only one dates so. */
export function areOfTwoDeeds(a: Count, b: Count): boolean {
  if (a.role === null) return false
  const limit = dayOf(Math.min(a.reading.time, b.reading.time)) - MAX_DAYS_BEFORE
  const [x, y] = [a.setting(), b.setting()]
  const isOld = ({ days, running, windows }: Setting) =>
    days !== null && days.end < (running ? limit - MAX_DAYS_RUNNING : limit) && !windows.includes('all along')
  return isOld(x) !== isOld(y)
}
