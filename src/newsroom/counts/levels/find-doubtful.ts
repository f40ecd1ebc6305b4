import { getOrCompute } from '../../memo/get-or-compute.ts'
import { CLASH } from '../../thresholds.ts'
import { differ } from '../magnitudes/differ.ts'
import { rulingOf } from '../rulings/ruling-of.ts'
import type { Count } from '../types.ts'
import type { EventLevels } from './list-levels.ts'
import { isBefore } from './list-pairs.ts'
import { weighClash } from './weigh-levels.ts'

/** Tells of two figures whether a rule that says that they may not both be true is not believed. */
export type IsDoubtful = (a: Count, b: Count) => boolean

/**
 * Makes what tells whether all that is told of two figures of an event makes it unlikely that they are given for one thing and
 * may not both be true, as a rule says; of figures that it does not know it does not tell. Each two are weighed once.
 */
export function findDoubtful(event: EventLevels): IsDoubtful {
  const levels = new Map(event.levels.map((level) => [level.count, level]))
  const found = new Map<Count, Map<Count, boolean>>()
  return (one, other) => {
    const [a, b] = [levels.get(one), levels.get(other)]
    if (!a || !b || a.dimension !== b.dimension || !differ(one, other)) return false
    // The word of an editor wins.
    if (rulingOf(one, other)?.conflict === true) return false
    const [first, second] = isBefore(a, b) ? [a, b] : [b, a]
    const beside = getOrCompute(found, first.count, () => new Map<Count, boolean>())
    return getOrCompute(beside, second.count, () => weighClash(first, second, event) < CLASH)
  }
}
