import { FORMER_GIVING_WORDS, FORMER_TIMES } from '../../lexicon/counting.ts'
import { BY_THE_YEAR } from '../../lexicon/measures.ts'
import { PROPOSED, PUT_RIGHT, STILL } from '../../lexicon/occasions.ts'
import { BY_THE_HOUR, GROWING, GROWING_SHARES, HOURLY, OF_PEOPLE } from '../../lexicon/questions.ts'
import { COUNT_GIVING_VERBS } from '../../lexicon/settings.ts'
import { AMEND_WORDS } from '../../lexicon/votes.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { areOneNumber } from '../magnitudes/are-one-number.ts'
import { isSlip } from '../magnitudes/is-slip.ts'
import { magnitudeOf } from '../magnitudes/magnitude-of.ts'
import { rulingOf } from '../rulings/ruling-of.ts'
import { sameVoice } from '../same-voice.ts'
import { type Days, dayOf } from '../setting/find-time.ts'
import type { Count } from '../types.ts'
import { areOfOneVoice, areOfTwoVoices, areRivals, chainOf } from '../voices.ts'
import { areSideBySide } from './compare-anchors.ts'
import { isHeld } from './compare-questions.ts'
import { areOfTwoDeeds, isOfYearGone } from './compare-times.ts'
import { isWhatIsLeft } from './compare-wording.ts'
import { measureComparability } from './measure-comparability.ts'

/** How a count bears on an earlier one, and how surely both are of one thing, 0 to 1. */
export interface Comparison {
  how: 'agree' | 'update' | 'conflict' | 'different'
  score: number
}

const different: Comparison = { how: 'different', score: 0 }

const HOUR = 3_600_000

/** Tolls within so many hours are of one time; within so many, one that is less than the one before clashes with it. */
const HOURS_OF_ONE_TOLL = 12
const MAX_HOURS = 36

/** A toll grows from hour to hour; within so many, it does not, and two who differ differ. */
const HOURS_OF_ONE_MOMENT = 3

/** The share by which a toll is put right, and for how many days a greater difference is a dispute. */
const MAX_CORRECTION = 0.3
const MAX_DAYS_OF_DISPUTE = 7

/** Days within which two levels are of one time, unless they say otherwise, and after which they are of two affairs. */
const MAX_DAYS = 3

/** The same of how many there are, where the later is the greater. */
const MAX_DAYS_OF_COUNTS = 1
const MAX_DAYS_OF_STATE = 400

/**
 * How a count bears on an earlier one: they agree, the later brings the earlier up to date, they may not both be true, or
 * nothing can be said. A conflict needs two voices and one time; a later value of one voice, or of a later time, is an
 * update. Whether it is a conflict an editor may have settled.
 */
export function compareCounts(one: Count, two: Count): Comparison {
  const ruled = rulingOf(one, two)?.conflict
  if (ruled === true) return { how: 'conflict', score: 1 }
  const comparison = weigh(one, two)
  return ruled === false && comparison.how === 'conflict' ? different : comparison
}

function weigh(one: Count, two: Count): Comparison {
  const [earlier, later] = one.reading.time <= two.reading.time ? [one, two] : [two, one]
  const score = measureComparability(earlier, later)
  if (score === 0 || areOfTwoDeeds(earlier, later)) return different
  // `The real number is closer to 3,000`, who answers `more than 900`.
  if (later.insteadOf === earlier && REAL.test(sentenceOf(later)) && later.low > earlier.low * FAR)
    return { how: 'conflict', score }
  if (areOneNumber(earlier, later)) return { how: isNewer(earlier, later) ? 'update' : 'agree', score }
  if (earlier.vague || later.vague) return different
  return { how: inTime(earlier, later), score }
}

/** What two figures of one thing that differ have to do with each other. */
function inTime(earlier: Count, later: Count): Comparison['how'] {
  if (isSlip(earlier, later)) return 'conflict'
  if (mayHold(earlier, later)) return 'different'
  const { replaced, outdated, isRestated } = later.setting().former()
  const was = earlier.annotation.figure.value ?? Number.NaN
  if (outdated.includes(was) || (replaced.includes(was) && !areRivals(earlier, later)))
    return later.reading === earlier.reading ? 'different' : 'update'
  const gap = (later.reading.time - earlier.reading.time) / HOUR
  const [one, other] = [chainOf(earlier), chainOf(later)]
  const isOneVoice = sameVoice(one, other) || (gap > 0 && areOfOneNamed(earlier, later))
  if (isOneVoice && isOfTimeBefore(later, earlier)) return 'different'
  if (isOneVoice && !(gap === 0 && areOfTwoVoices(earlier, later)))
    return (gap > 0 || later.asOf > earlier.asOf) && !isStale(earlier, later) ? 'update' : 'different'
  const rivals = areRivals(earlier, later)
  if (gap > 0 && !rivals && isRestated) return 'update'
  if (later.annotation.figure.change?.part === 'to' && gap > 0 && !rivals && !areOfOneSpan(earlier, later))
    return 'update'
  if (gap > 0 && isWhatIsLeft(later)) return rivals ? 'different' : 'update'
  if (earlier.noun === 'sentence') return gap > 0 && AMENDED.test(sentenceOf(later)) ? 'update' : 'different'
  // A count goes on; who tells of it later tells of more of it.
  if (earlier.noun === 'vote' && gap > HOURS_OF_ONE_MOMENT) return rivals ? 'different' : 'update'
  if (earlier.role === null || (earlier.role === 'detained' && isHeld(earlier.setting())))
    return compareLevels(earlier, later, gap, rivals)
  return compareTolls(earlier, later, gap, rivals)
}

/** By the words of their sentences: `Syrskyi said`, where no mark says so. */
const areOfOneNamed = (a: Count, b: Count): boolean =>
  [a, b].every((count) => count.setting().isNamedGiver) && areOfOneVoice(a, b)

const REAL = /\b(?:real|true|actual|right|correct) (?:number|figure|total|toll|count|sum)\b/i

/** A second sentence may be for another deed; one that is changed says so. */
const AMENDED = new RegExp(String.raw`\b(?:${AMEND_WORDS})\b`, 'i')

const sentenceOf = ({ reading, annotation }: Count): string => sentenceText(reading, annotation.sentence)

/** What is told later may be of an earlier time: `was 9 percent in 2012`. */
function isOfTimeBefore(a: Count, b: Count): boolean {
  const [x, y] = [a.setting().days, b.setting().days ?? published(b)]
  return x !== null && a.role === null && x.end < y.start - MAX_DAYS
}

/** Both are of the same year, or month, or day. */
function areOfOneSpan(a: Count, b: Count): boolean {
  const [x, y] = [a.setting().days, b.setting().days]
  return x !== null && x.start === y?.start && x.end === y.end
}

/** Of 110 people held 30 may be the workers: the one is told of all, the other of a group, and the greater is of all. */
function mayHold(a: Count, b: Count): boolean {
  if (a.noun === b.noun || (isOfPeople(a) && isOfPeople(b)) || areOfOneQuestion(a, b)) return false
  const [all, group] = a.noun === 'people' || a.noun === '' ? [a, b] : [b, a]
  const isLater = all.reading.time > group.reading.time
  return magnitudeOf(all) > magnitudeOf(group) && !isLater
}

/** `About 90 passengers were on board`, and the next voice: `the trams had carried 150 people`. */
function areOfOneQuestion(a: Count, b: Count): boolean {
  const question = a.setting().questions()[0]
  return (
    a.role === null && question === b.setting().questions()[0] && OF_PEOPLE.has(question ?? '') && areSideBySide(a, b)
  )
}

const isOfPeople = ({ noun }: Count): boolean => noun === 'people' || noun === ''

/** A toll grows, and is put right by a little; that it shrinks by a third within days, nobody can know but who erred. */
function compareTolls(earlier: Count, later: Count, gap: number, rivals: boolean): Comparison['how'] {
  const [was, is] = [magnitudeOf(earlier), magnitudeOf(later)]
  if (gap === 0 && [earlier, later].some((count) => GIVEN_EARLIER.test(sentenceOf(count)))) return 'different'
  // Whoever was missing has been found since.
  if (earlier.role === 'missing' && gap > HOURS_OF_ONE_MOMENT) return rivals ? 'different' : 'update'
  if (gap <= HOURS_OF_ONE_TOLL && (is < was || gap <= HOURS_OF_ONE_MOMENT))
    return rivals || gap === 0 || is < was ? 'conflict' : 'update'
  if (gap <= HOURS_OF_ONE_TOLL) return rivals ? 'different' : 'update'
  if (earlier.role === 'detained' && areOfOneDay(earlier, later)) return 'conflict'
  const isBrief = gap <= MAX_DAYS_OF_DISPUTE * 24
  if (is > was && isBrief && isOfAll(earlier, later) && is > was * MAX_GROWTH) return rivals ? 'conflict' : 'different'
  if (is > was) return 'update'
  if (gap > MAX_HOURS && isStale(earlier, later)) return 'different'
  if (gap <= MAX_HOURS) return 'conflict'
  if (is < was * (1 - MAX_CORRECTION)) return isBrief ? 'conflict' : 'different'
  return rivals ? 'different' : 'update'
}

/** Who tells of a few less of thousands than were told before has not heard of them, if nothing is put right. */
function isStale(earlier: Count, later: Count): boolean {
  const [was, is] = [magnitudeOf(earlier), magnitudeOf(later)]
  if (earlier.role === null || is >= was || is < Math.max(GREAT, was * (1 - MAX_CORRECTION))) return false
  return earlier.role !== 'detained' && earlier.role !== 'missing' && !PUT_RIGHT.test(sentenceOf(later))
}
const GREAT = 1000

/** `Hospital officials earlier put the toll at 16`, `initially reported`: of the same hour, and overtaken. */
const GIVEN_EARLIER = new RegExp(
  String.raw`\b(?:${FORMER_TIMES})\b (?:[\p{L}’'-]+ ){0,2}?(?:${FORMER_GIVING_WORDS}|${COUNT_GIVING_VERBS})\b|\b(?:preliminary|initial|provisional) (?:[\p{L}-]+ )?(?:toll|count|figures?|reports?)\b`,
  'iu',
)

/** How many were taken on a day is settled on that day. */
function areOfOneDay(earlier: Count, later: Count): boolean {
  const [x, y] = [earlier.setting().days, later.setting().days]
  return x !== null && y !== null && x.start <= y.end && y.start <= x.end
}

/** What grew since the beginning of a war does not grow by a third in a week. */
const isOfAll = (a: Count, b: Count): boolean =>
  [a, b].some((count) => count.setting().windows.includes('all along') || count.noun === 'soldier')
const MAX_GROWTH = 1.3

/** Of what may rise and fall, two accounts of one time clash and a later one is an update, if not of somebody else. */
function compareLevels(earlier: Count, later: Count, gap: number, rivals: boolean): Comparison['how'] {
  if (rivals && [earlier, later].every((count) => PROPOSED.test(sentenceOf(count)))) return 'different'
  const question = later.setting().questions()[0]
  const [was, is] = [magnitudeOf(earlier), magnitudeOf(later)]
  // What the writers of two stories count a little otherwise is in nobody's dispute.
  if (
    earlier.reading !== later.reading &&
    areWriters(earlier, later) &&
    Math.abs(was - is) <= SLIGHT * Math.max(was, is)
  )
    return 'different'
  const grows = question !== undefined && GROWING.has(question)
  if (is > was && GROWING_SHARES.has(earlier.noun) && BY_THE_HOUR.test(sentenceOf(earlier))) return 'update'
  if (
    gap > HOURS_OF_ONE_TOLL &&
    is > was &&
    (grows || (BY_THEN.test(sentenceOf(earlier)) && BY_THEN.test(sentenceOf(later))))
  )
    return 'update'
  if (gap > HOURS_OF_ONE_MOMENT && HOURLY.has(question ?? '') && is > was) return rivals ? 'different' : 'update'
  if (gap > HOURS_OF_ONE_MOMENT && is < was && STILL.test(sentenceOf(later))) return rivals ? 'different' : 'update'
  const [x, y] = [earlier.setting().days, later.setting().days]
  const [from, to] = [x ?? published(earlier), y ?? published(later)]
  const apart = Math.max(to.start - from.end, from.start - to.end)
  const areBothDated = x !== null && y !== null
  // Who looks back from months later tells what has become known since.
  const isSum = earlier.annotation.figure.kind === 'money' || earlier.annotation.figure.kind === 'percent'
  // Who waits, or has sent a form, is more by the day after; what a thing costs is not.
  const most = areBothDated ? 0 : isSum || is < was ? MAX_DAYS : MAX_DAYS_OF_COUNTS
  if (apart <= most && (areBothDated || gap <= MAX_DAYS_BETWEEN * 24)) return 'conflict'
  // Six million who suffered in March were no 900,000 the year before: two who count, count otherwise.
  if (rivals && question === 'ill' && apart <= MAX_DAYS_OF_STATE && (was > FAR * is || is > FAR * was))
    return 'conflict'
  if (BY_THE_YEAR.has(earlier.noun) && isOfYearGone(earlier) && apart > 0) return 'different'
  if (grows && is < was) return 'different'
  if (to.start < from.start || (!isSum && apart > MAX_DAYS_OF_STATE)) return 'different'
  return rivals ? 'different' : 'update'
}

const SLIGHT = 0.05
const areWriters = (a: Count, b: Count): boolean =>
  [a, b].every((count) => chainOf(count) === null && count.setting().giver.length === 0)

/** `Had sent in their forms by the evening`, and later `by Thursday`: so many until then. */
const BY_THEN =
  /\bby (?:then|now|noon|midnight|the (?:evening|morning|afternoon|end)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|\bso far\b|\bto date\b/i

/** Days between two stories of which the one looks back at the time of the other and may yet contradict it. */
const MAX_DAYS_BETWEEN = 60

/** So many times the other a number is no later state of it. */
const FAR = 3

function published({ reading }: Count): Days {
  const day = dayOf(reading.time)
  return { start: day, end: day }
}

/** By how much a number must exceed a least one to tell more. */
const MIN_GROWTH = 1.2

/** `at least 20`, or `more than 20`, and 31 the day after: both true, but the later tells more. */
function isNewer(earlier: Count, later: Count): boolean {
  const [x, y] = [earlier.annotation.figure, later.annotation.figure]
  const gap = (later.reading.time - earlier.reading.time) / HOUR
  return (
    (x.modifier === 'at least' || x.modifier === 'more than') &&
    x.value !== null &&
    y.value !== null &&
    y.value > x.value * MIN_GROWTH &&
    gap > HOURS_OF_ONE_TOLL
  )
}
