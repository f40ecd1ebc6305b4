import { SHOWN } from '../../thresholds.ts'
import { type Comparison, compareCounts } from '../comparison/compare-counts.ts'
import type { Level } from './list-levels.ts'

/** What the rules say of two levels under one key; null of others. All that weighs the two asks for it. */
export function compareByRule(a: Level, b: Level): Comparison | null {
  if (a.count.key !== b.count.key) return null
  const those = FOUND.get(a) ?? new WeakMap<Level, Comparison>()
  const comparison = those.get(b) ?? compareCounts(a.count, b.count)
  those.set(b, comparison)
  FOUND.set(a, those)
  return comparison
}

const FOUND = new WeakMap<Level, WeakMap<Level, Comparison>>()

/** What they say surely enough to be shown: that the later brings the earlier up to date, or that they clash. */
export function ruleOf(a: Level, b: Level): 'update' | 'conflict' | null {
  const comparison = compareByRule(a, b)
  if (comparison === null || (comparison.how !== 'update' && comparison.how !== 'conflict')) return null
  return comparison.score >= SHOWN[comparison.how] ? comparison.how : null
}
