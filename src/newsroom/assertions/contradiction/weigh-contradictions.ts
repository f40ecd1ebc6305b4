import { logistic, sumOf } from '../../learned/logistic.ts'
import { sumOfEach } from '../../learned/sum-of-each.ts'
import { CONTRADICTION } from '../../thresholds.ts'
import type { Assertion } from '../types.ts'
import { featuresBetween } from './contradiction-features.ts'
import learned from './contradiction-weights.json' with { type: 'json' }
import { wordFeatures } from './word-features.ts'

/**
 * Makes what gives the probability, 0 to 1, that two voices of one story contradict each other, the second a little behind
 * the first, by logistic regression over `contradictionFeatures`. What the words of each come to is worked out once, and where
 * no rule finds anything and they leave too little, the most that it can be is given. How it was learned:
 * `newsroom/training/learn-contradictions.ts`.
 */
export function weighContradictions(): (a: Assertion, b: Assertion, ruled: string | null) => number {
  const wordsOf = sumOfEach(WEIGHTS, wordFeatures)
  return (a, b, ruled) => {
    const words = learned.bias + wordsOf('a', a) + wordsOf('b', b)
    const most = logistic(words + MOST_BETWEEN)
    return ruled === null && most < CONTRADICTION.unruled
      ? most
      : logistic(words + sumOf(WEIGHTS, featuresBetween(a, b, ruled)))
  }
}

/** More than what there is between two voices has added to their words in any story that was read. */
const MOST_BETWEEN = 1

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights))
