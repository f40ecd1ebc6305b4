import { MEASURES, PROMISES, SINGULAR, SINGULAR_SHARES } from '../../lexicon/measures.ts'
import { sameVerb } from '../../lexicon/oppositions.ts'
import { COUNT_QUESTIONS, EXTENTS, OF_PEOPLE, SAME_QUESTIONS } from '../../lexicon/questions.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { isSlip } from '../magnitudes/is-slip.ts'
import { magnitudeOf } from '../magnitudes/magnitude-of.ts'
import type { Count, Setting } from '../types.ts'
import { areOfOneVoice } from '../voices.ts'
import { areOfNarrow, areSideBySide, countShared, isValue, meet } from './compare-anchors.ts'

/** Whether two figures answer one question, 0 to 1; a casualty role is one. */
export function compareQuestions(a: Count, b: Count): number {
  const [one, other] = [a.setting(), b.setting()]
  if (a.role === 'detained' && isHeld(one) !== isHeld(other) && !areOfOneBreath(a, b)) return 0
  if (a.bearer !== null) return 1
  if (a.role !== null && a.noun !== 'body') return a.asOf === b.asOf || shareMatter(a, b) ? 1 : 0.8
  const shared = countShared(one, other)
  const kind = kindOf(a)
  if (kind === 'percent')
    return shared >= 2
      ? 1
      : SINGULAR_SHARES.has(a.noun) || (areOfNarrow(a, b) && (PROMISES.has(a.noun) || !MEASURES.has(a.noun)))
        ? 0.9
        : 0
  if (kind === 'money')
    return shared >= 2
      ? 1
      : SINGULAR.has(a.noun) || (areOfNarrow(a, b) && PROMISES.has(a.noun))
        ? 0.9
        : (shared === 1 && isOwnedByOne(one, other)) ||
            (areOfNarrow(a, b) && areOfOneVoice(a, b)) ||
            areSideBySide(a, b)
          ? 0.85
          : 0
  const [first, second] = [one, other].map((it) => SAME_QUESTIONS.get(it.questions()[0] ?? '') ?? it.questions()[0])
  if (first !== undefined && first === second) {
    if (shared >= 2) return 1
    const isOwned = meet(one.owners, other.owners)
    const isApart = areOfTwoMatters(first, one, other) && !areSideBySide(a, b)
    const isWhole =
      areOfNarrow(a, b) &&
      (EXTENTS.has(first) ||
        (OF_PEOPLE.has(first) && (first === 'ill' ? a.key === b.key : a.noun === 'people' && b.noun === 'people')))
    const isGivenByOne = !OPINIONS.has(first) && areOfNarrow(a, b) && areOfOneVoice(a, b)
    if (isApart && !isWhole && !isGivenByOne && (!isOwned || OPINIONS.has(first))) return 0.6
    return isOwned ? 1 : areOfNarrow(a, b) || areSideBySide(a, b) ? 0.9 : 0.8
  }
  if (first !== undefined && second !== undefined)
    return meet(one.questions().slice(0, 2), other.questions().slice(0, 2)) && shared >= 2 ? 0.75 : 0
  if (areSideBySide(a, b) && (first ?? second) !== undefined) return 0.85
  const open = first === undefined && second === undefined
  if (open && shared > 0 && areSideBySide(a, b)) return 0.85
  if (open && shared > 0 && areOfNarrow(a, b) && areOfOneVoice(a, b) && !isOfAnybody(a)) return 0.85
  // `800 tractors`, and later by the same `1,100 tractors`.
  const isMany = Math.min(magnitudeOf(a), magnitudeOf(b)) > SMALL
  if (
    open &&
    isMany &&
    a.insteadOf === null &&
    b.insteadOf === null &&
    areOfNarrow(a, b) &&
    areOfOneVoice(a, b) &&
    !isOfAnybody(a)
  )
    return 0.85
  if (open && areOfNarrow(a, b) && isLevelNow(a, b) && !isOfAnybody(a)) return 0.85
  const share = shareOf(one, other)
  if (shared >= 2 && share >= 0.5) return open ? 0.85 : 0.7
  return open && shared >= 2 && share >= 0.3 ? 0.7 : 0
}

/** `Owes 2.3 million in taxes`: a sum, were its currency not told. */
const kindOf = ({ annotation: { figure }, noun }: Count): string =>
  figure.kind === 'cardinal' && figure.unit === null && figure.noun === null && MEASURES.has(noun)
    ? 'money'
    : figure.kind

/** `The number of firefighters has been raised to 900.` */
function isLevelNow(a: Count, b: Count): boolean {
  const { reading, annotation } = a.reading.time > b.reading.time ? a : b
  const text = sentenceText(reading, annotation.sentence)
  return annotation.figure.change?.part === 'to' && /\bthe number of\b/i.test(text)
}

/** `Six have been arrested, police said. The union said 20 were in custody`: more cannot be held than were taken. */
function areOfOneBreath(a: Count, b: Count): boolean {
  const [held, taken] = isHeld(a.setting()) ? [a, b] : [b, a]
  return areSideBySide(a, b) && magnitudeOf(held) > magnitudeOf(taken)
}

/** The one names what its sum is of, and the other too, were it in its headline. */
const isOwnedByOne = (one: Setting, other: Setting): boolean =>
  one.owners.some((name) => other.owners.includes(name) || other.around().has(name)) ||
  other.owners.some((name) => one.around().has(name))

/** Questions that a place has many of at a time. */
const OPINIONS = new Set(['signed', 'for', 'against', 'abstained'])

/** `the petition for the library` and `the petition against the tram`: but for the words of the question they share none. */
function areOfTwoMatters(question: string, one: Setting, other: Setting): boolean {
  const pattern = COUNT_QUESTIONS.find(([id]) => id === question)?.[1] ?? /^$/
  const [x, y] = [one, other].map(({ context }) =>
    context()
      .list.filter((term) => !pattern.test(term))
      .map(sameVerb),
  )
  return x!.length > 0 && y!.length > 0 && !meet(x!, y!)
}

/** Of one country or one town many die; it takes a word more to know that they died of one thing. */
export const shareMatter = (a: Count, b: Count): boolean =>
  areOfNarrow(a, b) ||
  a.noun !== 'people' ||
  (a.place !== '' && a.place === b.place) ||
  meet(a.setting().owners, b.setting().owners) ||
  countShared(a.setting(), b.setting()) > 0

export const isHeld = ({ questions }: Setting): boolean => questions()[0] === 'held'

const isOfAnybody = ({ key }: Count): boolean => /\|(?:people)?$/.test(key)

/** The share of the shorter one's words that both have. */
const shareOf = (one: Setting, other: Setting): number =>
  countShared(one, other) / Math.max(1, Math.min(one.context().list.length, other.context().list.length))

/** Up to here a number may well be of a group within what the other counts. */
const SMALL = 12

/** Greater numbers than so many times the other are seldom of one thing; tolls are in greater dispute than all else. */
const MAX_RATIO = 12
const MAX_RATIO_OF_TOLLS = 30

/** How likely two numbers are of one thing by their sizes alone, 0 to 1; the same digits a thousand times less add to it. */
export function compareSizes(a: Count, b: Count): number {
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)]
  if (isSlip(a, b)) return hasDigits(x) ? 1.1 : 1
  const ratio = Math.max(x, y) / Math.max(1e-9, Math.min(x, y))
  const isAside = areSideBySide(a, b) && a.setting().questions()[0] === b.setting().questions()[0]
  const small = a.role === null && !isValue(a) && Math.min(x, y) <= SMALL && !isAside
  const most = a.role === null ? MAX_RATIO : MAX_RATIO_OF_TOLLS
  return (small && !shareMuch(a, b) ? 0.6 : 1) * (ratio > most ? 0.5 : 1)
}

const shareMuch = (a: Count, b: Count): boolean =>
  countShared(a.setting(), b.setting()) >= 3 && shareOf(a.setting(), b.setting()) >= 0.5

/** Two digits and more before the noughts: that 7.5 comes twice is no chance, that 7 does may be. */
const hasDigits = (value: number): boolean => !/^\d0*$/.test(String(Math.round(value)))
