import { singular } from '../lexicon/measures.ts'
import { dayOf } from './find-time.ts'
import type { Count, Setting } from './list-counts.ts'
import { areConfirmed, rulingOf } from './ruling-of.ts'

/** Greater numbers than so many times the other are seldom of one thing. */
const MAX_RATIO = 30

/** Up to here a number may well be of a group within what the other counts. */
const SMALL = 12

/**
 * How surely two figures are of one thing, 0 to 1, before anyone asks when and by whom: the same counted thing, of the same
 * place, group or body, as the answer to one question, over the same stretch of time. 0 where one of them differs. All that
 * is said of figures across stories rests on this: conflicts, later figures, figures that agree.
 */
export function measureComparability(a: Count, b: Count): number {
  const kinship = measureKinship(a, b)
  if (kinship === 0 || areConfirmed(a, b)) return kinship
  const [one, other] = [a.setting(), b.setting()]
  const x = a.annotation.figure
  if (a.part || b.part || !mayBeOne(one.causes, other.causes)) return 0
  if (one.windows.includes('hours') !== other.windows.includes('hours')) return 0
  if (x.role !== null && a.noun === 'people' && !sharesMatter(a, b)) return kinship * 0.8
  return kinship
}

/**
 * How surely two figures belong into one ledger, 0 to 1: as above, while those killed by gunfire may stand beside those
 * killed by flood, and the toll since dawn beside the toll of the day. An editor's word settles it.
 */
export function measureKinship(a: Count, b: Count): number {
  if (rulingOf(a, b)?.ledger === false) return 0
  if (areConfirmed(a, b)) return 1
  if (a.key !== b.key || (a.reading === b.reading && a.annotation.sentence === b.annotation.sentence)) return 0
  const [x, y] = [a.annotation.figure, b.annotation.figure]
  if ((x.change?.part === 'by') !== (y.change?.part === 'by') && x.role === null && isValue(a)) return 0
  const thing = compareThings(a, b)
  if (thing === 0) return 0
  const [one, other] = [a.setting(), b.setting()]
  if (one.planned !== other.planned) return 0
  if (isOfAllTime(one, other) || isOfAllTime(other, one)) return 0
  if (x.role !== null && areApart(one, other)) return 0
  if (x.role === null && !isValue(a) && isHistory(a, one) !== isHistory(b, other)) return 0
  if (one.windows.includes('hours') !== other.windows.includes('hours') && !(x.role !== null && a.asOf === b.asOf))
    return 0
  const anchor = compareAnchors(a, b)
  return anchor === 0 ? 0 : thing * anchor * compareQuestions(a, b) * compareSizes(a, b)
}

/** A count of one day is none of all the time. */
const isOfAllTime = ({ windows }: Setting, { days, windows: others }: Setting): boolean =>
  windows.includes('all along') && !others.includes('all along') && days !== null && days.start === days.end

/** What lay so many days back when it was told is background. */
const MAX_AGE = 90

const isHistory = ({ reading }: Count, { days }: Setting): boolean =>
  days !== null && dayOf(reading.time) - days.end > MAX_AGE

/** Those taken on the 27th are not those taken on the 4th. */
const areApart = ({ days: x, windows }: Setting, { days: y, windows: others }: Setting): boolean =>
  x !== null && y !== null && (x.start > y.end || y.start > x.end) && windows.length + others.length === 0

const isValue = ({ annotation: { figure } }: Count): boolean => figure.kind === 'money' || figure.kind === 'percent'

/** An operating deficit is not a funding deficit, while a deficit may be either. */
function compareThings(a: Count, b: Count): number {
  if (a.qualifiers.length === 0 && b.qualifiers.length === 0) return 1
  if (a.qualifiers.length === 0 || b.qualifiers.length === 0) return 0.9
  const [few, many] = a.qualifiers.length <= b.qualifiers.length ? [a, b] : [b, a]
  return few.qualifiers.every((one) => many.qualifiers.includes(one)) ? 1 : 0
}

/** Whether both are of one place, group or body, and how near the words for it stand. */
function compareAnchors(a: Count, b: Count): number {
  const [one, other] = [a.setting(), b.setting()]
  if (one.peoples.length > 0 && other.peoples.length > 0 && !meet(one.peoples, other.peoples)) return 0
  if (a.place !== '' && b.place !== '' && a.place !== b.place) return 0
  if (one.owners.length > 0 && other.owners.length > 0 && !meet(one.owners, other.owners)) return 0
  if (isValue(a) && (one.pronoun || other.pronoun)) return 0
  const [here, there] = [placesOf(a, one), placesOf(b, other)]
  if (!here.every((place) => isNear(place, other)) || !there.every((place) => isNear(place, one))) return 0
  if (
    isValue(a) &&
    !(one.owners.every((name) => isNear(name, other)) && other.owners.every((name) => isNear(name, one)))
  )
    return 0
  if (a.place !== '' && a.place === b.place) return 1
  if (meet(one.peoples, other.peoples)) return 1
  if (meet(one.anchors, other.anchors)) return 0.95
  if (meet([...one.peoples, ...one.peoplesAround], [...other.peoples, ...other.peoplesAround])) return 0.9
  if (
    one.peoples.some((people) => namesPeople(people, other)) ||
    other.peoples.some((people) => namesPeople(people, one))
  )
    return 0.9
  const event = a.reading.story.events.some((id) => b.reading.story.events.includes(id))
  if (one.anchors.length === 0 && other.anchors.some((name) => one.around().has(name))) return event ? 0.85 : 0.7
  if (other.anchors.length === 0 && one.anchors.some((name) => other.around().has(name))) return event ? 0.85 : 0.7
  if (one.anchors.length > 0 && other.anchors.length > 0) return 0
  const nowhere = one.around().size === 0 && other.around().size === 0
  return event && (nowhere || meet([...one.around()], [...other.around()])) ? 0.75 : 0
}

const placesOf = ({ place }: Count, { places }: Setting): string[] => (place === '' ? places : [place])

const isNear = (place: string, { anchors, around }: Setting): boolean => anchors.includes(place) || around().has(place)

/** `Russia` beside `Russian soldiers`. */
const namesPeople = (people: string, { anchors }: Setting): boolean => anchors.some((name) => name.startsWith(people))

/** Whether both answer one question; a casualty role is one. */
function compareQuestions(a: Count, b: Count): number {
  const [one, other] = [a.setting(), b.setting()]
  const { role, kind } = a.annotation.figure
  if (role === 'detained' && isHeld(one) !== isHeld(other)) return 0
  if (role !== null && a.noun !== 'body') return a.asOf === b.asOf || sharesMatter(a, b) ? 1 : 0.8
  const shared = shareOf(a, b)
  if (kind === 'percent') return shared.count >= 2 ? 1 : 0
  if (kind === 'money') return shared.count >= 2 ? 1 : singular.has(a.noun) ? 0.9 : 0
  const [first, second] = [one.questions()[0], other.questions()[0]]
  if (first !== undefined && first === second) return shared.count >= 2 || meet(one.owners, other.owners) ? 1 : 0.8
  if (first !== undefined && second !== undefined)
    return meet(one.questions().slice(0, 2), other.questions().slice(0, 2)) && shared.count >= 2 ? 0.75 : 0
  const open = first === undefined && second === undefined
  if (shared.count >= 2 && shared.share >= 0.5) return open ? 0.85 : 0.7
  return open && shared.count >= 2 && shared.share >= 0.3 ? 0.7 : 0
}

/** Of one country or one town many die; it takes a word more to know that they died of one thing. */
const sharesMatter = (a: Count, b: Count): boolean =>
  a.noun !== 'people' ||
  (a.place !== '' && a.place === b.place) ||
  meet(a.setting().owners, b.setting().owners) ||
  shareOf(a, b).count > 0

const isHeld = ({ questions }: Setting): boolean => questions()[0] === 'held'

function shareOf(a: Count, b: Count): { count: number; share: number } {
  const [one, other] = [a.setting().context, b.setting().context]
  const count = one.list.filter((term) => other.set().has(term)).length
  return { count, share: count / Math.max(1, Math.min(one.list.length, other.list.length)) }
}

function compareSizes(a: Count, b: Count): number {
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)]
  const ratio = Math.max(x, y) / Math.max(1e-9, Math.min(x, y))
  const small = a.annotation.figure.role === null && !isValue(a) && Math.min(x, y) <= SMALL
  return (small && !sharesMuch(a, b) ? 0.6 : 1) * (ratio > MAX_RATIO && !isSlip(a, b) ? 0.5 : 1)
}

function sharesMuch(a: Count, b: Count): boolean {
  const { count, share } = shareOf(a, b)
  return count >= 3 && share >= 0.5
}

export const magnitudeOf = ({ annotation: { figure }, low, high }: Count): number =>
  Math.abs(figure.value ?? (Number.isFinite(low) ? low : high))

/** `£7.5 million` for `£7.5 billion`: the same digits, a thousand times less. */
export function isSlip(a: Count, b: Count): boolean {
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)]
  const ratio = Math.max(x, y) / Math.max(1e-9, Math.min(x, y))
  return Math.abs(ratio - 1000) < 1e-6 || Math.abs(ratio - 1e6) < 1e-3
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

const mayBeOne = (a: string[], b: string[]): boolean => a.length === 0 || b.length === 0 || meet(a, b)
