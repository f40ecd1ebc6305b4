import { LEADING_TIME, OF_A_TIME_BEFORE } from '../../lexicon/counting.ts'
import { AT_FIRST } from '../../lexicon/distinctions.ts'
import { CHANGING_VERBS, FORECASTS, NORMS, PROMISES } from '../../lexicon/measures.ts'
import { OF_SUMS, ONE_MORE } from '../../lexicon/occasions.ts'
import { getOrCompute } from '../../memo/get-or-compute.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { magnitudeOf } from '../magnitudes/magnitude-of.ts'
import { areConfirmed, rulingOf } from '../rulings/ruling-of.ts'
import type { Count } from '../types.ts'
import { areOfNarrow, areSideBySide, compareAnchors, isOfOnePlaceOnly, isValue, meet } from './compare-anchors.ts'
import { compareQuestions, compareSizes, isHeld, shareMatter } from './compare-questions.ts'
import { areOfTwoDays, areOfTwoOccasions, isHistory, isLongBefore, isOfAllTime } from './compare-times.ts'
import { areOfTwo, areOfTwoInRow, areOfTwoStates, areSomeOfTheDead } from './compare-wording.ts'

/**
 * How surely two figures are of one thing, 0 to 1, before anyone asks when and by whom: the same counted thing, of the same
 * place, group or body, as the answer to one question, over the same stretch of time. 0 where one of them differs. All that
 * is said of figures across stories rests on this: conflicts, later figures, figures that agree.
 */
export function measureComparability(a: Count, b: Count): number {
  const kinship = measureKinship(a, b)
  if (kinship === 0 || areConfirmed(a, b)) return kinship
  if (a.insteadOf === b || b.insteadOf === a) return kinship
  const [one, other] = [a.setting(), b.setting()]
  if (a.part || b.part || !mayBeOne(one.causes, other.causes)) return 0
  if (one.windows.includes('hours') !== other.windows.includes('hours')) return 0
  if (a.role !== null && a.noun === 'people' && !shareMatter(a, b)) return kinship * 0.8
  return kinship
}

/** What two sentences that share another number have more of. */
const COMPANY = 1.15

/**
 * How surely two figures belong into one ledger, 0 to 1: as above, while those killed by gunfire may stand beside those
 * killed by flood, and the toll since dawn beside the toll of the day. An editor's word settles it.
 */
export function measureKinship(a: Count, b: Count): number {
  if (rulingOf(a, b)?.ledger === false) return 0
  if (areConfirmed(a, b)) return 1
  if (a.key !== b.key) return 0
  return getOrCompute(a.kinships, b, () => compareCircumstances(a, b))
}

function compareCircumstances(a: Count, b: Count): number {
  if (a.reading === b.reading ? areOfTwo(a, b) : areOfTwoStates(a, b)) return 0
  if (areSomeOfTheDead(a, b)) return 0
  if (a.insteadOf === b || b.insteadOf === a) return ANEW_SCORE
  if (a.reading === b.reading && a.annotation.sentence === b.annotation.sentence) return 0
  const [x, y] = [a.annotation.figure, b.annotation.figure]
  if ((x.change?.part === 'by') !== (y.change?.part === 'by') && a.role === null && isValue(a)) return 0
  if (a.reading === b.reading && (areOfTwoTimes(a, b) || areEachOfItself(a, b) || isOfOnePlaceOnly(a, b))) return 0
  if (a.role === null && AT_FIRST.test(sentenceOf(a)) !== AT_FIRST.test(sentenceOf(b))) return 0
  const thing = compareThings(a, b)
  if (thing === 0) return 0
  const [one, other] = [a.setting(), b.setting()]
  if (one.planned !== other.planned && !isReplaced(a, b) && !isRaised(a, b) && !areEstimates(a, b)) return 0
  if (isOfAllTime(one, other) || isOfAllTime(other, one)) return 0
  if (a.role !== null && one.other !== other.other) return 0
  if (a.noun === 'price' && areOfTwoDays(one, other)) return 0
  if (a.role !== null && areOfTwoDays(one, other) && !later(a, b).setting().running) return 0
  if (a.role === 'detained' && !areOfOneOccasion(a, b)) return 0
  if (!isValue(a) && a.role === null && isHistory(a, one) !== isHistory(b, other)) return 0
  if ((a.role !== null || a.noun === 'vote') && (isLongBefore(one, b) || isLongBefore(other, a))) return 0
  if (one.windows.includes('hours') !== other.windows.includes('hours') && !(a.role !== null && a.asOf === b.asOf))
    return 0
  const anchor = compareAnchors(a, b)
  // What each expects of its own costs is no series; what both expect of one named thing may be.
  if (anchor === 0 || (one.planned && isValue(a) && !NORMS.has(a.noun) && !PROMISES.has(a.noun) && anchor < SURE))
    return 0
  // Last of what tells two apart, since for the questions of a sentence all of it is searched.
  if (a.role === null && !isValue(a) && areOfTwoOccasions(a, b)) return 0
  if (isReplaced(a, b)) return REPLACED_SCORE
  if (isValue(a) && a.reading !== b.reading && isAnother(later(a, b))) return 0
  if (a.reading !== b.reading && areOfTwoInRow(a, b)) return 0
  const company = meet(one.companions, other.companions) ? COMPANY : 1
  return Math.min(1, thing * anchor * compareQuestions(a, b) * compareSizes(a, b) * company)
}

const sentenceOf = ({ reading, annotation }: Count): string => sentenceText(reading, annotation.sentence)

/** `In February the group killed six`, `A week ago the ministry had counted six`: one story tells of the one as of another time than of the other. */
function areOfTwoTimes(a: Count, b: Count): boolean {
  const [one, other] = [sentenceOf(a), sentenceOf(b)]
  return (
    LEADING_TIME.exec(one)?.[0] !== LEADING_TIME.exec(other)?.[0] ||
    OF_A_TIME_BEFORE.test(one) !== OF_A_TIME_BEFORE.test(other)
  )
}

/** `The campaign says it raised 21 million`, and a rival says that it raised 15: each tells of itself. */
const areEachOfItself = (a: Count, b: Count): boolean =>
  isValue(a) && [a, b].every((count) => OF_ITSELF.test(sentenceOf(count)))
const OF_ITSELF = /\b(?:said|says) (?:that )?(?:it|they|we) (?:had |has |have )?(?!paid|would|will|were|was)\p{L}+/iu

const later = (a: Count, b: Count): Count => (a.reading.time > b.reading.time ? a : b)

/** How sure it is that two are of one thing where somebody gives the one in place of the other. */
const ANEW_SCORE = 0.95

/** How sure it is that two are of one thing where the one's sentence gives the other as the number before. */
const REPLACED_SCORE = 0.95

/** `1,500 jobs instead of 1,200`, where another story has 1,200. */
const isReplaced = (a: Count, b: Count): boolean => a.reading !== b.reading && (isFormer(a, b) || isFormer(b, a))

const isFormer = (a: Count, b: Count): boolean =>
  a.annotation.figure.value !== null && b.setting().former().replaced.includes(a.annotation.figure.value)

/** `announced a new $2.3 billion aid package`: one more, in the place of none. */
function isAnother({ reading, annotation: { sentence, figure } }: Count): boolean {
  const { text = '', span } = reading.sentences[sentence] ?? {}
  const at = figure.start - (span?.start ?? 0)
  return ONE_MORE.test(text.slice(0, at)) && OF_SUMS.test(text.slice(at + figure.text.length))
}

/** `will receive 40,000 each`, and later `has raised its payment to 60,000 each`. */
function isRaised(a: Count, b: Count): boolean {
  const last = later(a, b)
  // What others think is no promise.
  const isForecast = FORECASTS.test(textBefore(last === a ? b : a))
  return (
    PROMISES.has(a.noun) &&
    !last.setting().planned &&
    !isForecast &&
    (last.annotation.figure.change?.part === 'to' || CHANGED.test(textBefore(last)))
  )
}

function textBefore({ reading, annotation }: Count): string {
  const { text = '', span } = reading.sentences[annotation.sentence] ?? {}
  return text.slice(0, annotation.figure.start - (span?.start ?? 0))
}

/** `The council puts the cost of the repairs at 9 million`, and later `the repairs would now cost 14`. */
const areEstimates = (a: Count, b: Count): boolean =>
  isValue(a) &&
  a.noun === 'cost' &&
  areOfNarrow(a, b) &&
  [a, b].every((it) => it.setting().planned || PUT.test(sentenceOf(it)))
const PUT = /\b(?:puts?|estimates?|estimated|reckons?|expects?|assess(?:es|ed)) (?:[\p{L}’'-]+ ){0,7}(?:at|to)\b/iu

const CHANGED = new RegExp(String.raw`\b(?:${CHANGING_VERBS}) (?:its|the|their|his|her)\b[^.;:]* to $`, 'iu')

/** From here on both sentences themselves name what their figures are of. */
const SURE = 0.9

/** Arrests of one affair go on for months: two numbers are of the same ones only by their days, or as totals so far. */
function areOfOneOccasion(a: Count, b: Count): boolean {
  const [one, other] = [a.setting(), b.setting()]
  if (isHeld(one) || isHeld(other)) return true
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)]
  const ratio = Math.max(x, y) / Math.max(1, Math.min(x, y))
  if (one.total && other.total) return ratio <= MAX_RATIO_OF_TOTALS
  // Of one affair `four were arrested`, and later `nine have now been`.
  if (areOfNarrow(a, b) && later(a, b).setting().running)
    return ratio <= (later(a, b).annotation.figure.change?.part === 'to' ? MAX_RATIO_OF_RISE : MAX_RATIO_OF_TOTALS)
  if (one.total !== other.total) return false
  if (one.days === null || other.days === null)
    return Math.abs(a.reading.time - b.reading.time) <= MAX_HOURS * 3_600_000
  // `30 in July` may be the 29 of the 27th, `five in May` are not the three of the 8th.
  return one.days.start === other.days.start && one.days.end === other.days.end ? true : ratio <= MAX_RATIO_OF_SPANS
}

const MAX_RATIO_OF_TOTALS = 3
/** The same where the later one is told as what it has risen to. */
const MAX_RATIO_OF_RISE = 10
const MAX_RATIO_OF_SPANS = 1.25

/** Hours within which two stories tell of the same arrests. */
const MAX_HOURS = 48

/**
 * An operating deficit is not a funding deficit, while a deficit may be either; people may be workers, and students are
 * not workers.
 */
function compareThings(a: Count, b: Count): number {
  const isPeople = ({ noun }: Count): boolean => noun === 'people' || noun === ''
  if (isPeople(a) !== isPeople(b)) return 0.95
  // Members by the union, nurses by the trust, one sentence after the other.
  if (a.noun !== b.noun && !isPeople(a))
    return a.key === b.key && (ANY_WORKERS.has(a.noun) || ANY_WORKERS.has(b.noun)) && areSideBySide(a, b) ? 0.9 : 0
  if (a.qualifiers.length === 0 && b.qualifiers.length === 0) return 1
  if (a.qualifiers.length === 0 || b.qualifiers.length === 0) return 0.9
  const [few, many] = a.qualifiers.length <= b.qualifiers.length ? [a, b] : [b, a]
  return few.qualifiers.every((one) => many.qualifiers.includes(one)) ? 1 : 0
}

const ANY_WORKERS: ReadonlySet<string> = new Set(['member', 'worker', 'participant', 'person'])

const mayBeOne = (a: string[], b: string[]): boolean => a.length === 0 || b.length === 0 || meet(a, b)
