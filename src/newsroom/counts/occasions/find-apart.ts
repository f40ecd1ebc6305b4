import type { StoryReading } from '../../story/read-story.ts'
import { rulingOf } from '../rulings/ruling-of.ts'
import { placeKey } from '../setting/place-key.ts'
import type { Count } from '../types.ts'
import { type Affair, areOfOneOccasion } from './are-of-one-occasion.ts'
import {
  areOfOwnDays,
  areOfPartAndAll,
  areOfTwoCaptures,
  areOfTwoPeoples,
  areOfTwoStandings,
  areOfTwoTotals,
} from './differences.ts'
import { isCrowded } from './is-crowded.ts'
import { occasionOf } from './read-occasion.ts'

/** Tells of two counts whether they are of two incidents or two totals, as far as their words say. */
export type AreApart = (a: Count, b: Count) => boolean

/** Share of an event’s stories from which on a name that they have tells none of its incidents from another. */
const COMMON = 0.25

/**
 * Makes what tells of two counts of an event whether they are apart. In an affair of many incidents, a war or an outbreak, two are of
 * one only where their words say so; in any other they are, where nothing says that they are not. What an editor has ruled on
 * is never apart.
 */
export function findApart(readings: readonly StoryReading[], counts: readonly Count[]): AreApart {
  const byKey = Map.groupBy(counts.filter(isPlain), ({ key }) => key)
  const crowded = new Set([...byKey].flatMap(([key, alike]) => (isCrowded(alike) ? [key] : [])))
  const isCommon = commonPlaces(readings)
  const isJumbled = ({ key }: Count, place: string): boolean =>
    isCrowded((byKey.get(key) ?? []).filter((count) => occasionOf(count).places.includes(place)))
  return (a, b) => {
    if (!mayBeApart(a, b)) return false
    const isOpen = a.role !== null || a.reading === b.reading || (isOfSides(a) && isOfSides(b))
    if (isOpen && !crowded.has(a.key)) return DIFFER.some((differ) => differ(a, b)) || areElsewhere(a, b, isCommon)
    return !areOfOneOccasion(a, b, { isCommon, isJumbled })
  }
}

/** The same of two stories that no event has in common: nothing but their words says that both are of one affair. */
export const areApartAlone: AreApart = (a, b) => mayBeApart(a, b) && !areOfOneOccasion(a, b, ANYTHING)

const ANYTHING: Affair = { isCommon: () => false, isJumbled: () => true }

const DIFFER: readonly AreApart[] = [
  areOfOwnDays,
  areOfTwoStandings,
  areOfTwoPeoples,
  areOfTwoTotals,
  areOfTwoCaptures,
  areOfPartAndAll,
]

/** Sums, shares, votes, prison terms and petitions are told apart by what they are of. */
const isPlain = ({ annotation: { figure }, bearer, noun }: Count): boolean =>
  bearer === null && figure.kind !== 'money' && figure.kind !== 'percent' && noun !== 'signature'

const mayBeApart: AreApart = (a, b) =>
  a.key === b.key && isPlain(a) && isPlain(b) && rulingOf(a, b) === undefined && a.insteadOf !== b && b.insteadOf !== a

/** `460 tanks` that one side has lost, and the 838 that the other destroyed. */
const isOfSides = ({ setting }: Count): boolean =>
  setting().questions()[0] === 'lost' && setting().losers.length + setting().takers.length > 0

/** Whether each of two stories tells of a place of its own. */
function areElsewhere(a: Count, b: Count, isCommon: Affair['isCommon']): boolean {
  if (a.role === null || a.reading === b.reading) return false
  const [one, other] = [a, b].map((count) => occasionOf(count).places.filter((place) => !isCommon(place)))
  return one!.length > 0 && other!.length > 0 && !one!.some((place) => other!.includes(place))
}

function commonPlaces(readings: readonly StoryReading[]): Affair['isCommon'] {
  const stories = new Map<string, number>()
  for (const { names, memo } of readings) {
    const keys = new Set([...names].flatMap(([key, { kind }]) => (kind === 'person' ? [] : [placeKey(key, memo)])))
    for (const key of keys) stories.set(key, (stories.get(key) ?? 0) + 1)
  }
  return (place) => (stories.get(place) ?? 0) >= COMMON * readings.length
}
