import { logistic, sumOf } from '../../learned/logistic.ts'
import { sumOfEach } from '../../learned/sum-of-each.ts'
import { featuresBetween } from './contradiction-features.ts'
import learned from './contradiction-weights.json' with { type: 'json' }
import type { Exchange } from './list-exchanges.ts'
import { neighbourMeasures } from './neighbour-measures.ts'
import { type TwoSteps, unpackContradictions } from './packed-weights.ts'
import { hasParagraphs, paragraphFeatures } from './paragraph-features.ts'
import { wordFeatures } from './word-features.ts'

/**
 * Probabilities, 0 to 1, that each two voices of one story contradict each other, the second a little behind the first: by
 * logistic regression over `contradictionFeatures`, then over that and how likely either is to contradict another voice. How
 * they were learned: `newsroom/training/learn-contradictions.ts`.
 */
export function weighContradictions(exchanges: readonly Exchange[]): number[] {
  const reading = exchanges[0]?.a.reading
  const isCut = reading !== undefined && hasParagraphs(reading)
  const { bias, alone, among } = isCut ? CUT : UNCUT
  const wordsOf = sumOfEach(alone, wordFeatures)
  const odds = exchanges.map(({ a, b, found }) => {
    const between = featuresBetween(a, b, found?.label ?? null)
    const all = isCut ? [...between, ...paragraphFeatures(a, b)] : between
    return bias.alone + wordsOf('a', a) + wordsOf('b', b) + sumOf(alone, all)
  })
  return neighbourMeasures(exchanges, odds).map((measures) => {
    let sum = bias.among
    for (const [name, measure] of Object.entries(measures)) sum += (among.get(name) ?? 0) * measure
    return logistic(sum)
  })
}

interface Held {
  bias: { alone: number; among: number }
  alone: ReadonlyMap<string, number>
  among: ReadonlyMap<string, number>
}

const hold = ({ alone, among }: TwoSteps): Held => ({
  bias: { alone: alone.bias, among: among.bias },
  alone: new Map(Object.entries(alone.weights)),
  among: new Map(Object.entries(among.weights)),
})

const MODEL = unpackContradictions(learned)
const CUT = hold(MODEL.cut)
const UNCUT = hold(MODEL.uncut)
