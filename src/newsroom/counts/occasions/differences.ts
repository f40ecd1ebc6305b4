import { magnitudeOf } from '../magnitudes/magnitude-of.ts'
import { isOfCountry } from '../setting/find-peoples.ts'
import { type Days, dayOf } from '../setting/find-time.ts'
import type { Count } from '../types.ts'
import { FIGHTING, groupOf } from './group-of.ts'
import { occasionOf } from './read-occasion.ts'

/** How many times the other one of two may be of those for whom something holds, and of those who were taken. */
const MAX_RATIO_OF_STATES = 5
const MAX_RATIO_OF_TAKEN = 3
/** The same of two totals of which nothing says that both begin on one day. */
export const MAX_RATIO_OF_TOTALS = 1.3

/** Days by which the beginnings of two totals may lie apart, and the share of how long they run. */
const MAX_DAYS_APART = 3
const MAX_SHARE_APART = 0.2

/** Days that one incident may take. */
const MAX_SPAN = 2

/** Whether neither of two numbers is more than so many times the other. */
export function areNear(a: Count, b: Count, ratio: number): boolean {
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)]
  return Math.max(x, y) <= Math.min(x, y) * ratio
}

export const meetInTime = (x: Days, y: Days): boolean => x.start <= y.end && y.start <= x.end

/** Whether days are those of one incident. */
export const isBrief = (days: Days | null): boolean => days !== null && days.end - days.start <= MAX_SPAN

/** Whether the days on which two totals begin are one, as far as rounded stretches of time tell. */
export function areBegunTogether(a: Count, b: Count): boolean {
  const [since, its] = [occasionOf(a).since ?? 0, occasionOf(b).since ?? 0]
  const length = dayOf(Math.max(a.reading.time, b.reading.time)) - Math.min(since, its)
  return Math.abs(since - its) <= Math.max(MAX_DAYS_APART, length * MAX_SHARE_APART)
}

/** Whether each is told of a day of its own: `135 rockets on Sunday`, and of Tuesday 150. */
export function areOfOwnDays(a: Count, b: Count): boolean {
  const [one, other] = [occasionOf(a), occasionOf(b)]
  if (a.reading === b.reading && one.isOfAnother !== other.isOfAnother) return true
  if (one.days === null || other.days === null || one.isTotal || other.isTotal) return false
  return isBrief(one.days) && isBrief(other.days) && !meetInTime(one.days, other.days)
}

/** Whether both are totals that begin on two days or, where nothing tells when they begin, of which the one is many times the other. */
export function areOfTwoTotals(a: Count, b: Count): boolean {
  const [one, other] = [occasionOf(a), occasionOf(b)]
  if (![one, other].every(({ isTotal, isPerfect }) => isTotal || isPerfect)) return false
  if (one.since !== null && other.since !== null) return !areBegunTogether(a, b)
  return groupOf(a) !== FIGHTING && !areNear(a, b, MAX_RATIO_OF_STATES)
}

/** Whether both tell of those for whom something holds, the one of many times as many. */
export const areOfTwoStandings = (a: Count, b: Count): boolean =>
  occasionOf(a).isState &&
  occasionOf(b).isState &&
  a.setting().questions()[0] !== 'ill' &&
  !areNear(a, b, MAX_RATIO_OF_STATES)

/** Whether the one tells of those who were taken, and the other of those who are held still, or of many times as many. */
export const areOfTwoCaptures = (a: Count, b: Count): boolean =>
  a.role === 'detained' &&
  (occasionOf(a).isState !== occasionOf(b).isState || (!occasionOf(a).isState && !areNear(a, b, MAX_RATIO_OF_TAKEN)))

/** Whether only one tells of those who are named out of many: `two commanders and other officials`. */
export const areOfPartAndAll = (a: Count, b: Count): boolean => (groupOf(a) === 'all') !== (groupOf(b) === 'all')

/** `70,000 Israelis fled`, and elsewhere a million people: nothing says that these are of that people, nor do the numbers. */
export function areOfTwoPeoples(a: Count, b: Count): boolean {
  const [one, other] = a.setting().peoples.length > 0 ? [a, b] : [b, a]
  const { peoples } = one.setting()
  const { peoples: others, peoplesAround, anchors } = other.setting()
  if (peoples.length === 0 || others.length > 0 || areNear(a, b, MAX_RATIO_OF_TOTALS)) return false
  return !peoples.some((people) => peoplesAround.includes(people) || anchors.some((name) => isOfCountry(people, name)))
}
