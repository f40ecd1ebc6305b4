import { magnitudeOf } from '../magnitudes/magnitude-of.ts'
import { type Days, dayOf } from '../setting/find-time.ts'
import type { Count } from '../types.ts'
import {
  areBegunTogether,
  areNear,
  areOfOwnDays,
  areOfTwoCaptures,
  areOfTwoPeoples,
  areOfTwoStandings,
  isBrief,
  MAX_RATIO_OF_TOTALS,
  meetInTime,
} from './differences.ts'
import { FIGHTING, groupOf } from './group-of.ts'
import { type Occasion, occasionOf } from './read-occasion.ts'

/** What is known of the affair that two counts are of. */
export interface Affair {
  /** Whether so many of its stories name a place that it tells none of its incidents from another. */
  isCommon: (place: string) => boolean
  /** Whether the numbers that are told of a place are of many incidents. */
  isJumbled: (count: Count, place: string) => boolean
}

/**
 * Whether the words of two counts say that they are of one incident, of one total so far, or of how many one thing holds for: who is
 * counted, the place and the day, or that on which a total begins, are the same.
 */
export function areOfOneOccasion(a: Count, b: Count, { isCommon, isJumbled }: Affair): boolean {
  if (groupOf(a) !== groupOf(b) || areOfTwoPeoples(a, b)) return false
  if (a.role === 'detained') return !areOfTwoCaptures(a, b) && !areOfTwoStandings(a, b)
  const [one, other] = [occasionOf(a), occasionOf(b)]
  const [sort, its] = [one, other].map((it) => sortOf(it, it.places.every(isCommon)))
  if (sort !== its) return false
  const [narrow, others] = [one, other].map(({ places }) => places.filter((place) => !isCommon(place)))
  const shared = narrow!.filter((place) => others!.includes(place))
  const isAnywhere = narrow!.length === 0 && others!.length === 0
  const isPlaced = isAnywhere ? one.places.some((place) => other.places.includes(place)) : shared.length > 0
  if (sort === 'state') return (isPlaced || !(one.isPlaced && other.isPlaced)) && !areOfTwoStandings(a, b)
  if (sort === 'total') return areOfOneTotal(a, b, isPlaced && (one.isPlaced || other.isPlaced))
  if (!isPlaced) return false
  const isDated = isBrief(one.days) || isBrief(other.days)
  // Of the few things that were done in one place two numbers are of the same, were the day told but once.
  if (a.role === null && isDated && !areOfOwnDays(a, b) && shared.some((place) => !isJumbled(a, place)))
    return Math.abs(a.reading.time - b.reading.time) <= MAX_DAYS_OF_DEED * 24 * HOUR
  return areOfOneIncident(a, b, isAnywhere)
}

const HOUR = 3_600_000
const MAX_DAYS_OF_DEED = 7

type Sort = 'total' | 'state' | 'incident'

function sortOf({ isTotal, isPerfect, isState }: Occasion, isAnywhere: boolean): Sort {
  if (isState) return 'state'
  return isTotal || (isPerfect && isAnywhere) ? 'total' : 'incident'
}

/** From here on a total is hardly so near another by chance. */
const GREAT = 1000
const MAX_RATIO_OF_GREAT = 1.05

function areOfOneTotal(a: Count, b: Count, isPlaced: boolean): boolean {
  const [one, other] = [occasionOf(a), occasionOf(b)]
  if (one.since !== null && other.since !== null) return isPlaced && areBegunTogether(a, b)
  // Soldiers are counted over the whole of a war.
  if (groupOf(a) === FIGHTING && [one, other].every(({ isSince, isPerfect }) => isSince || isPerfect)) return true
  if (isPlaced) return areNear(a, b, MAX_RATIO_OF_TOTALS)
  const isGreat = Math.min(magnitudeOf(a), magnitudeOf(b)) >= GREAT
  return isGreat && !(one.isPlaced && other.isPlaced) && areNear(a, b, MAX_RATIO_OF_GREAT)
}

/** Sentences of a story that tell its news, and hours within which two stories tell the same. */
const HEAD = 3
const MAX_HOURS = 36

function areOfOneIncident(a: Count, b: Count, isAnywhere: boolean): boolean {
  const [one, other] = [occasionOf(a), occasionOf(b)]
  if (one.isOfAnother !== other.isOfAnother) return false
  if (one.isOfHours || other.isOfHours)
    return one.isOfHours && other.isOfHours && dayOf(a.reading.time) === dayOf(b.reading.time)
  if (one.days !== null && other.days !== null)
    return areOfOneSpan(one.days, other.days) && (a.role !== null || isBrief(one.days))
  if (a.reading === b.reading) return !isAnywhere
  // Of a whole country only the day tells what happened there from what happened the day before; much is done without one.
  if (isAnywhere || a.role === null) return false
  const days = one.days ?? other.days
  if (days !== null) return isNewsOf(one.days === null ? a : b, days)
  return [a, b].every(isInHead) && Math.abs(a.reading.time - b.reading.time) <= MAX_HOURS * HOUR
}

const isInHead = ({ annotation }: Count): boolean => annotation.sentence < HEAD

/** Whether the head of a story tells it as of the day, or of the one before. */
function isNewsOf(count: Count, days: Days): boolean {
  const day = dayOf(count.reading.time)
  return isInHead(count) && meetInTime(days, { start: day - 1, end: day })
}

/** Of one day, one weekend, one month or year. */
const areOfOneSpan = (x: Days, y: Days): boolean => x.start === y.start && x.end === y.end
