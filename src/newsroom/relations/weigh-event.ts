import { IN_EVENT } from '../thresholds.ts'
import type { EventFeatures } from './list-event-features.ts'
import { type FeatureVector, type Weights, weightIn } from './weigh-features.ts'

/**
 * How much two stories of an event bear on each other for being of it: what the event adds to their likeness, and the share
 * of their likeness that counts. `Both on the war` is true of every pair, and tells a reader nothing; so two must share a
 * subject besides what most stories of the event have, and in a wide event what all have is no likeness. See
 * `docs/method.md` for how the thresholds were chosen.
 *
 * @param alike how nearly the two are alike apart from the event, 0 to 1
 * @param terms cosine of their words, 0 to 1
 */
export function weighEvent(
  a: Weights,
  b: Weights,
  { event, alike, terms }: { event: EventFeatures; alike: number; terms: number },
): { bonus: number; counted: number } {
  const { size } = event
  if (size <= IN_EVENT.small) return { bonus: IN_EVENT.bonus, counted: 1 }
  if (size <= IN_EVENT.narrow && alike >= IN_EVENT.alike) return { bonus: IN_EVENT.bonus, counted: 1 }
  const own = measureOwn(a, b, event)
  if (size > IN_EVENT.narrow && own < IN_EVENT.ownOfWide * (size / IN_EVENT.narrow) ** 2)
    return { bonus: 0, counted: IN_EVENT.commonplace }
  const isShared =
    alike >= IN_EVENT.minAlike && terms >= IN_EVENT.minTerms && (alike >= IN_EVENT.somewhatAlike || own >= IN_EVENT.own)
  return { bonus: isShared ? bonusOf(size) : 0, counted: 1 }
}

/** By steps, so that one story more leaves the relations of others as they were. */
function bonusOf(size: number): number {
  const bonus = IN_EVENT.bonus * Math.min(1, (IN_EVENT.narrow / size) ** 2)
  return Math.max(IN_EVENT.step, Math.round(bonus / IN_EVENT.step) * IN_EVENT.step)
}

/** Cosine of what two stories have, each feature the less the more stories of their event have it; from half of them on nothing. */
function measureOwn(a: Weights, b: Weights, { size, counts }: EventFeatures): number {
  const held = counts()
  const shareOf = (number: number): number => Math.max(0, 1 - (2 * (held.get(number) ?? 0)) / size)
  const weigh = ({ numbers, weights }: FeatureVector): number[] =>
    Array.from(numbers, (number, at) => weights[at]! * shareOf(number))
  const lengthOf = ({ terms, names }: Weights): number => Math.hypot(...weigh(terms), ...weigh(names))
  const product = (one: FeatureVector, other: FeatureVector): number =>
    weigh(one).reduce((sum, weight, at) => {
      const number = one.numbers[at]!
      return sum + weight * weightIn(other, number) * shareOf(number)
    }, 0)
  const sum = product(a.terms, b.terms) + product(a.names, b.names)
  return sum === 0 ? 0 : sum / (lengthOf(a) * lengthOf(b))
}
