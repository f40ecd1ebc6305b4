import { SHOWN } from '../thresholds.ts'
import { compareCounts } from './comparison/compare-counts.ts'
import { areConfirmed } from './rulings/ruling-of.ts'
import type { Count } from './types.ts'

export interface ComparedCounts {
  a: Count
  b: Count
  how: 'agree' | 'update' | 'conflict'
  score: number
}

/**
 * Compares every count of an earlier story with every count of a later one. A count that the other story also gives is
 * the same count, were it there only a part of another; what else that story counts is another thing.
 */
export function matchCounts(earlier: Count[], later: Count[]): ComparedCounts[] {
  const matched = new Set<Count>()
  const compared: ComparedCounts[] = []
  for (const a of earlier) {
    for (const b of later) {
      if (a.measure === b.measure && isSameNumber(a, b)) matched.add(a).add(b)
      if (a.key !== b.key && !areConfirmed(a, b)) continue
      const { how, score } = compareCounts(a, b)
      if (how !== 'different' && score >= SHOWN[how]) compared.push({ a, b, how, score })
    }
  }
  return compared
    .filter(({ a, b, how }) => how === 'agree' || areConfirmed(a, b) || !(matched.has(a) || matched.has(b)))
    .sort((x, y) => y.score - x.score)
}

function isSameNumber(
  { annotation: { figure: x }, noun, role }: Count,
  { annotation: { figure: y }, noun: other }: Count,
): boolean {
  return x.value !== null && x.value === y.value && (role !== null || noun === other)
}
