import type { LogisticModel } from '../learned/logistic.ts'

/** What holds of a thing, whether what is to be learned is so of it, how much it counts, and what group it is of. */
export interface Judgement {
  features: readonly string[]
  /** What holds to a degree. Default: nothing. */
  measures?: Readonly<Record<string, number>>
  right: boolean
  weight: number
  /** Null where it brings no features that others have not. */
  group: string | null
}

/** Features of fewer groups than this are left out: they tell of the matter of one. */
const MIN_GROUPS = 4
/** Pulls weights towards zero: twice what a weight of one costs. */
const PENALTY = 10
/** Passes over all features at most, and the change of a weight below which no more are made. */
const MAX_PASSES = 100
const MIN_CHANGE = 1e-3
/** Longest step of a weight at a time. */
const MAX_STEP = 1
/** Weights are rounded to so many places, and left out where they are less than so much. */
const PLACES = 2
const MIN_SIZE = 0.05

/**
 * Learns a probability by logistic regression with a ridge penalty, one feature at a time (cyclic coordinate descent, Genkin,
 * Lewis and Madigan 2007). The same examples give the same weights.
 */
export function fitLogistic(examples: readonly Judgement[]): LogisticModel {
  const holders = listHolders(examples)
  const weights = new Float64Array(holders.length)
  /** Of each example the sum of its weights, positive where it says what is so. */
  const margins = new Float64Array(examples.length)
  const signs = Float64Array.from(examples, ({ right }) => (right ? 1 : -1))
  const counts = Float64Array.from(examples, ({ weight }) => weight)
  let change = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < MAX_PASSES && change > MIN_CHANGE; pass++) {
    change = 0
    for (const [at, [, ids, values]] of holders.entries()) {
      let slope = PENALTY * weights[at]!
      let curvature = PENALTY
      for (const [place, id] of ids.entries()) {
        const miss = 1 / (1 + Math.exp(margins[id]!))
        const value = values[place]!
        slope -= counts[id]! * signs[id]! * miss * value
        curvature += counts[id]! * miss * (1 - miss) * value * value
      }
      const step = Math.max(-MAX_STEP, Math.min(MAX_STEP, -slope / curvature))
      weights[at] = weights[at]! + step
      for (const [place, id] of ids.entries()) margins[id] = margins[id]! + signs[id]! * step * values[place]!
      change = Math.max(change, Math.abs(step))
    }
  }
  const [bias = 0, ...rest] = Array.from(weights, round)
  return {
    bias,
    weights: Object.fromEntries(rest.flatMap((it, at) => (Math.abs(it) < MIN_SIZE ? [] : [[holders[at + 1]![0], it]]))),
  }
}

/** What examples have, the numbers of those that have it, and how much each has of it. */
type Holders = [feature: string, ids: number[], values: number[]]

/** First the bias, which all have. */
function listHolders(examples: readonly Judgement[]): Holders[] {
  const holders = new Map<string, { ids: number[]; values: number[]; groups: Set<string> }>()
  for (const [id, { features, measures = {}, group }] of examples.entries()) {
    const held = new Map([...features.map((feature): [string, number] => [feature, 1]), ...Object.entries(measures)])
    for (const [feature, value] of held) {
      const holder = holders.get(feature) ?? { ids: [], values: [], groups: new Set() }
      holders.set(feature, holder)
      holder.ids.push(id)
      holder.values.push(value)
      if (group !== null) holder.groups.add(group)
    }
  }
  const common = [...holders].filter(([, { groups }]) => groups.size >= MIN_GROUPS)
  return [
    ['', [...examples.keys()], examples.map(() => 1)],
    ...common.map(([feature, { ids, values }]): Holders => [feature, ids, values]),
  ]
}

const round = (weight: number): number => Number(weight.toFixed(PLACES))
