/** What holds of a thing, whether what is to be learned is so of it, how much it counts, and what group it is of. */
export interface Judgement {
  features: readonly string[]
  right: boolean
  weight: number
  /** Null where it brings no features that others have not. */
  group: string | null
}

/** What is learned: the logarithm of the odds is the bias and the weights of what holds. */
export interface LogisticModel {
  bias: number
  weights: Record<string, number>
}

/** Features of fewer groups than this are left out: they tell of the matter of one. */
const MIN_GROUPS = 3
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
    for (const [at, [, ids]] of holders.entries()) {
      let slope = PENALTY * weights[at]!
      let curvature = PENALTY
      for (const id of ids) {
        const miss = 1 / (1 + Math.exp(margins[id]!))
        slope -= counts[id]! * signs[id]! * miss
        curvature += counts[id]! * miss * (1 - miss)
      }
      const step = Math.max(-MAX_STEP, Math.min(MAX_STEP, -slope / curvature))
      weights[at] = weights[at]! + step
      for (const id of ids) margins[id] = margins[id]! + signs[id]! * step
      change = Math.max(change, Math.abs(step))
    }
  }
  const [bias = 0, ...rest] = Array.from(weights, round)
  return {
    bias,
    weights: Object.fromEntries(rest.flatMap((it, at) => (Math.abs(it) < MIN_SIZE ? [] : [[holders[at + 1]![0], it]]))),
  }
}

/** Each feature with the numbers of the examples that have it; first the bias, which all have. */
function listHolders(examples: readonly Judgement[]): [feature: string, ids: number[]][] {
  const holders = new Map<string, { ids: number[]; groups: Set<string> }>()
  for (const [id, { features, group }] of examples.entries())
    for (const feature of new Set(features)) {
      const held = holders.get(feature) ?? { ids: [], groups: new Set() }
      holders.set(feature, held)
      held.ids.push(id)
      if (group !== null) held.groups.add(group)
    }
  const common = [...holders].filter(([, { groups }]) => groups.size >= MIN_GROUPS)
  return [['', [...examples.keys()]], ...common.map(([feature, { ids }]): [string, number[]] => [feature, ids])]
}

const round = (weight: number): number => Number(weight.toFixed(PLACES))
