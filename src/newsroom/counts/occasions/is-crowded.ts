import { differ } from '../magnitudes/differ.ts'
import { magnitudeOf } from '../magnitudes/magnitude-of.ts'
import type { Count } from '../types.ts'

/** Numbers that must differ before anything is known of how they run. */
const MIN_NUMBERS = 4
/** As many as tell how the rest run. */
const MAX_NUMBERS = 60
/** From this share of pairs on that rise, or fall, from the earlier to the later, they are one series. */
const MIN_COURSE = 0.6

/**
 * Whether the numbers of one kind that an event’s stories give are of many incidents: those of one rise or fall as time goes on,
 * those of many go up and down. By Kendall’s tau of the order in time and the size.
 */
export function isCrowded(counts: readonly Count[]): boolean {
  const ordered = counts.toSorted((a, b) => a.reading.time - b.reading.time)
  const distinct: Count[] = []
  for (const count of ordered) {
    if (distinct.length === MAX_NUMBERS) break
    if (distinct.every((other) => differ(count, other))) distinct.push(count)
  }
  if (distinct.length < MIN_NUMBERS) return false
  let pairs = 0
  let course = 0
  for (const [at, earlier] of distinct.entries()) {
    for (const later of distinct.slice(at + 1)) {
      pairs++
      course += Math.sign(magnitudeOf(later) - magnitudeOf(earlier))
    }
  }
  return Math.abs(course) < MIN_COURSE * pairs
}
