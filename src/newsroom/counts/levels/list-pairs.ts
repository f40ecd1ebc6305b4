import { differ } from '../magnitudes/differ.ts'
import type { Level } from './list-levels.ts'

/** Whether a level stands before another: in an earlier story or, in one story, further up. */
export const isBefore = (a: Level, b: Level): boolean =>
  a.count.reading === b.count.reading
    ? a.count.annotation.figure.start < b.count.annotation.figure.start
    : a.count.reading.time < b.count.reading.time

/** Every two levels of one dimension that differ, the earlier first. */
export const listPairs = (levels: readonly Level[]): [Level, Level][] =>
  Map.groupBy(levels, ({ dimension }) => dimension)
    .values()
    .toArray()
    .flatMap((those) =>
      those.flatMap((a) =>
        those.flatMap((b): [Level, Level][] => (isBefore(a, b) && differ(a.count, b.count) ? [[a, b]] : [])),
      ),
    )

/** Those of them that are of two stories. */
export const listPairsOfStories = (levels: readonly Level[]): [Level, Level][] =>
  listPairs(levels).filter(([a, b]) => a.count.reading !== b.count.reading)
