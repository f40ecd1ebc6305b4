import { SINGULAR } from '../../lexicon/measures.ts'
import { isNamedIn } from '../../story/is-named-in.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { isOfCountry } from '../setting/find-peoples.ts'
import type { Count, Setting } from '../types.ts'
import { areOfOneVoice, areOfTwoVoices } from '../voices.ts'
import { sharedMatter } from './shared-matter.ts'

/**
 * Whether two figures are of one place, group or body, 0 to 1, the higher the nearer the words for it stand; 0 where they
 * are of two, or where nothing says.
 */
export function compareAnchors(a: Count, b: Count): number {
  if (a.bearer !== null) return areOfNarrow(a, b) ? 1 : 0.85
  if (isRunOn(a, b)) return SIDE_BY_SIDE
  if (areApart(a, b)) return 0
  return Math.max(findTie(a, b), areSideBySide(a, b) ? SIDE_BY_SIDE : 0)
}

/** `At least 82 were killed in the blasts`, and of one of the towns: `75 were killed there`. */
export function isOfOnePlaceOnly(a: Count, b: Count): boolean {
  const [whole, part] = THERE.test(textOf(b)) ? [a, b] : [b, a]
  if (!THERE.test(textOf(part)) || THERE.test(textOf(whole))) return false
  return whole.annotation.sentence > part.annotation.sentence || whole.setting().places.length === 0
}
const THERE = /\bthere(?=[.,;]|$| (?:on|in|since|by|so far)\b)/i

const textOf = ({ reading, annotation }: Count): string => sentenceText(reading, annotation.sentence)

/** One voice tells in an affair that few stories are of what its toll has risen to, wherever it says that it is. */
function isRunOn(a: Count, b: Count): boolean {
  if (a.role !== 'killed' || a.reading === b.reading || !areOfNarrow(a, b)) return false
  const [was, is] = a.reading.time > b.reading.time ? [b, a] : [a, b]
  const text = sentenceText(is.reading, is.annotation.sentence)
  return is.low > was.low && areOfOneVoice(a, b) && TOLL.test(text)
}

const TOLL = /\b(?:toll|number of (?:[\p{L}’'-]+ ){0,3}?(?:dead|killed|deaths|victims))\b/iu

/** Two voices in one breath speak of one thing. */
const SIDE_BY_SIDE = 0.9

/** Sentences between which nothing else is begun. */
const MAX_SENTENCES_APART = 2

/** Whether a story gives the number of one voice, and a sentence or two on that of another. */
export function areSideBySide(a: Count, b: Count): boolean {
  if (a.reading !== b.reading || Math.abs(a.annotation.sentence - b.annotation.sentence) > MAX_SENTENCES_APART)
    return false
  const [x, y] = [a, b].map(({ annotation, reading }) => reading.chains.get(annotation.id))
  return (x !== undefined && y !== undefined && x.origin !== y.origin) || areOfTwoVoices(a, b)
}

/** How near the words stand that tie two figures to one place, group or body, 0 to 1. */
function findTie(a: Count, b: Count): number {
  const [one, other] = [a.setting(), b.setting()]
  if (a.place !== '' && a.place === b.place) return 1
  if (meet(one.peoples, other.peoples)) return 1
  if (meet(one.anchors, other.anchors)) return 0.95
  if (other.anchors.includes(a.place) || one.anchors.includes(b.place)) return 0.95
  if (meet(one.peoplesAround, other.peoples) || meet(one.peoples, other.peoplesAround)) return 0.9
  if (meet(one.peoplesAround, other.peoplesAround)) return 0.9
  if (isOfOneOf(one.peoples, other.anchors) || isOfOneOf(other.peoples, one.anchors)) return 0.9
  const isOneEvent = a.reading.story.events.some((id) => b.reading.story.events.includes(id))
  if (isOneEvent && isSides(one, other)) return 0.95
  const isNear = isNamedAround(one, other) || isNamedAround(other, one)
  if (isNear) return areOfNarrow(a, b) ? 0.92 : isOneEvent ? 0.85 : 0.7
  return isOneEvent ? compareSubjects(a, b) : 0
}

const isUnplaced = (setting: Setting): boolean => setting.anchors.length === 0 && setting.around().size === 0

/** What the one names, the other has in its headline or near by. */
const isNamedAround = (one: Setting, other: Setting): boolean =>
  one.anchors.length === 0 && other.anchors.some((name) => one.around().has(name))

/** Both stories are of an event that few are of. */
export const areOfNarrow = (a: Count, b: Count): boolean =>
  a.reading.story.events.some((id) => a.reading.narrow.has(id) && b.reading.story.events.includes(id))

/** What ties two figures of one event together where no name does. */
function compareSubjects(a: Count, b: Count): number {
  const [one, other] = [a.setting(), b.setting()]
  if (isValue(a) && SINGULAR.has(a.noun) && one.owners.length + other.owners.length === 0) {
    // `the scheme has a deficit of`, `the pension scheme was running a deficit of`
    if (meet(one.subjects, other.subjects)) return 0.85
    if (countShared(one, other) >= 2) return 0.8
  }
  if (sharedMatter(one, other).length >= MIN_MATTER) return 0.85
  // `The fire at the Quillon depot` and `the Ostby fire`, where either story has both names.
  if (one.anchors.length > 0 && other.anchors.length > 0) return areOfOneAffair(a, b) ? 0.85 : 0
  const nowhere = one.around().size === 0 && other.around().size === 0
  // A story of few that names no place at all is of theirs.
  if (areOfNarrow(a, b) && (isUnplaced(one) || isUnplaced(other))) return 0.85
  // `It has cancelled 640 operations`, and `1,020 operations had been cancelled`, in an affair that few stories are of.
  const question = one.questions()[0]
  const isOneQuestion = a.role !== null || (question !== undefined && question === other.questions()[0])
  if (areOfNarrow(a, b) && one.anchors.length + other.anchors.length === 0 && isOneQuestion)
    if (isNamedThere(one, b) || isNamedThere(other, a)) return 0.85
  return nowhere || !one.around().isDisjointFrom(other.around()) ? (areOfNarrow(a, b) ? 0.9 : 0.75) : 0
}

/** Of those who came to harm in an affair that few stories are of, where each story has the names by which the other tells it. */
const areOfOneAffair = (a: Count, b: Count): boolean =>
  areOfNarrow(a, b) &&
  a.role !== null &&
  a.setting().anchors.every((name) => isNamedIn(name, b.reading)) &&
  b.setting().anchors.every((name) => isNamedIn(name, a.reading))

/** What stands around the one is named anywhere in the story of the other. */
const isNamedThere = ({ around }: Setting, { reading }: Count): boolean =>
  [...around()].some((name) => isNamedIn(name, reading))

/** So many words of one matter, apart from those of the question, and two petitions are one. */
const MIN_MATTER = 3

/** Of what was lost in a war both tell whose it was; who is told to have lost nothing of his own is the other side. */
const isSides = (one: Setting, other: Setting): boolean =>
  one.losers.length + one.takers.length > 0 && other.losers.length + other.takers.length > 0

/** Whether the words say that they are of two places, peoples, bodies or sides. */
function areApart(a: Count, b: Count): boolean {
  const [one, other] = [a.setting(), b.setting()]
  if (one.peoples.length > 0 && other.peoples.length > 0 && !meet(one.peoples, other.peoples)) return true
  if (a.place !== '' && b.place !== '' && a.place !== b.place) return true
  if (one.owners.length > 0 && other.owners.length > 0 && !meet(one.owners, other.owners)) return true
  if (areEnemies(one, other)) return true
  if (isValue(a) && (one.pronoun || other.pronoun)) return true
  const [here, there] = [placesOf(a, one), placesOf(b, other)]
  const isRising = a.role !== null && (isNamedAround(one, other) || isNamedAround(other, one))
  const isOpen = areOfNarrow(a, b) && (isRising || isUnplaced(one) || isUnplaced(other))
  if (!isOpen && (!here.every((place) => isNear(place, other)) || !there.every((place) => isNear(place, one))))
    return true
  if (!isValue(a)) return false
  // In an affair that few stories are of it is enough that the story names them.
  const isNarrow = areOfNarrow(a, b)
  const isOf = (name: string, setting: Setting, { reading }: Count): boolean =>
    isNear(name, setting) || (isNarrow && isNamedIn(name, reading))
  return !(one.owners.every((name) => isOf(name, other, b)) && other.owners.every((name) => isOf(name, one, a)))
}

/** Those who destroyed 30 tanks have not lost these, and two who lost tanks lost two lots of tanks. */
function areEnemies(one: Setting, other: Setting): boolean {
  if (areOfOne(one.takers, other.losers) || areOfOne(other.takers, one.losers)) return true
  if (one.losers.length > 0 && other.losers.length > 0 && !areOfOne(one.losers, other.losers)) return true
  return one.takers.length > 0 && other.takers.length > 0 && !areOfOne(one.takers, other.takers)
}

const placesOf = ({ place }: Count, { places }: Setting): string[] => (place === '' ? places : [place])

const isNear = (place: string, { anchors, around }: Setting): boolean => anchors.includes(place) || around().has(place)

/** `Russian soldiers` beside `Russia`. */
const isOfOneOf = (peoples: string[], names: string[]): boolean =>
  peoples.some((people) => names.some((name) => isOfCountry(people, name)))

const areOfOne = (a: string[], b: string[]): boolean => meet(a, b) || isOfOneOf(a, b) || isOfOneOf(b, a)

export const isValue = ({ annotation: { figure } }: Count): boolean =>
  figure.kind === 'money' || figure.kind === 'percent'

export const countShared = (one: Setting, other: Setting): number =>
  one.context().list.filter((term) => other.context().set().has(term)).length

export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
