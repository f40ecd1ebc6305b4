import { getOrCompute } from '../../memo/get-or-compute.ts'
import { CLASH } from '../../thresholds.ts'
import { differ } from '../magnitudes/differ.ts'
import type { Count } from '../types.ts'
import type { EventLevels, Level } from './list-levels.ts'
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
    const [first, second] = isBefore(a, b) ? [a, b] : [b, a]
    const beside = getOrCompute(found, first.count, () => new Map<Count, boolean>())
    return getOrCompute(beside, second.count, () => weighClash(first, second, event) < CLASH)
  }
}

const isBefore = (a: Level, b: Level): boolean =>
  a.count.reading === b.count.reading
    ? a.count.annotation.figure.start < b.count.annotation.figure.start
    : a.count.reading.time < b.count.reading.time

/** Every two levels of one dimension that differ, of one story or of two, the earlier first. */
export const listNeighbours = (levels: readonly Level[]): [Level, Level][] =>
  Map.groupBy(levels, ({ dimension }) => dimension)
    .values()
    .toArray()
    .flatMap((those) =>
      those.flatMap((a, at) =>
        those.flatMap((b, other): [Level, Level][] => {
          const isOrdered = a.count.reading === b.count.reading ? at < other : isBefore(a, b)
          return isOrdered && differ(a.count, b.count) ? [[a, b]] : []
        }),
      ),
    )
