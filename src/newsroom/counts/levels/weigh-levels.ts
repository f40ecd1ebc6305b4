import { logistic, sumOfDistinct } from '../../learned/logistic.ts'
import { sumOfEach } from '../../learned/sum-of-each.ts'
import { clashPairFeatures } from './clash-features.ts'
import clash from './clash-weights.json' with { type: 'json' }
import { listDifferences } from './differences.ts'
import { levelFeatures } from './level-features.ts'
import type { EventLevels, Level } from './list-levels.ts'
import { featuresOfOne, featuresOfTwo } from './succession-features.ts'
import succession from './succession-weights.json' with { type: 'json' }

const CLASH: ReadonlyMap<string, number> = new Map(Object.entries(clash.weights))
const SUCCESSION: ReadonlyMap<string, number> = new Map(Object.entries(succession.weights))

const clashAlone = sumOfEach(CLASH, levelFeatures)
const successionAlone = sumOfEach(SUCCESSION, featuresOfOne)

/**
 * Probability, 0 to 1, that the later of two figures takes the place of the earlier, by logistic regression over
 * `successionFeatures`. How it was learned: `newsroom/training/learn-levels.ts`.
 */
export function weighSuccession(a: Level, b: Level, event: EventLevels): number {
  const odds =
    succession.bias +
    successionAlone('a', a) +
    successionAlone('b', b) +
    sumOfDistinct(SUCCESSION, featuresOfTwo(a, b, event))
  // What sets two apart takes long to find, and makes none of them likelier.
  return logistic(odds < 0 ? odds : odds + sumOfDistinct(SUCCESSION, listDifferences(a, b)))
}

/** The same that two figures are given for one thing and may not both be true, over `clashFeatures`. */
export const weighClash = (a: Level, b: Level, event: EventLevels): number =>
  logistic(clash.bias + clashAlone('a', a) + clashAlone('b', b) + sumOfDistinct(CLASH, clashPairFeatures(a, b, event)))
