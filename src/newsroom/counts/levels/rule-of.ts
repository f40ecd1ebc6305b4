import { SHOWN } from '../../thresholds.ts'
import { compareCounts } from '../compare-counts.ts'
import type { Level } from './list-levels.ts'

/** What a rule says, surely enough to be shown, of two levels: that the later brings the earlier up to date, or that they clash. */
export function ruleOf(a: Level, b: Level): Rule {
  if (a.count.key !== b.count.key) return null
  const known = FOUND.get(a)?.get(b)
  if (known !== undefined) return known
  const { how, score } = compareCounts(a.count, b.count)
  const rule = (how === 'update' || how === 'conflict') && score >= SHOWN[how] ? how : null
  const found = FOUND.get(a) ?? new WeakMap<Level, Rule>()
  found.set(b, rule)
  FOUND.set(a, found)
  return rule
}

type Rule = 'update' | 'conflict' | null

/** What was found is asked for by all that weighs the two. */
const FOUND = new WeakMap<Level, WeakMap<Level, Rule>>()
