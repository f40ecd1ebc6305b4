import type { PackedTrees } from '../trees.ts'

/** What holds of a thing, and what is to be learned of it. */
export interface Example {
  features: readonly string[]
  right: boolean
}

interface GrowOptions {
  /** Number of trees. Default: 500. */
  rounds?: number
  /** Most questions on the way to a leaf. Default: 5. */
  depth?: number
  /** Share of a leaf's best score that is taken. Default: 0.03. */
  rate?: number
}

/** Features that fewer examples than this have, or lack, are left out. */
const MIN_COUNT = 15
/** Pulls the scores of leaves towards zero. */
const REGULARISATION = 3
/** Least curvature, about four uncertain examples, on either side of a question. */
const MIN_CURVATURE = 1

/**
 * Learns a probability by gradient boosting of decision trees on the logistic loss (Friedman 2001), with leaves and
 * questions weighed by second derivatives (Chen and Guestrin 2016). The same examples give the same trees.
 */
export function growTrees(
  examples: readonly Example[],
  { rounds = 500, depth = 5, rate = 0.03 }: GrowOptions = {},
): PackedTrees {
  const features = usefulFeatures(examples)
  const number = new Map(features.map((feature, at) => [feature, at]))
  const rows = examples.map((it) =>
    Int32Array.from(new Set(it.features.flatMap((one) => number.get(one) ?? []))).sort(),
  )
  const scores = new Float64Array(examples.length)
  const gradient = new Float64Array(examples.length)
  const curvature = new Float64Array(examples.length)
  const all = Int32Array.from(examples.keys())
  const packed: PackedTrees = { features, roots: [], questions: [], leads: [] }
  const data: Data = { rows, gradient, curvature, scores, count: features.length, rate }
  for (let round = 0; round < rounds; round++) {
    examples.forEach(({ right }, i) => {
      const chance = 1 / (1 + Math.exp(-scores[i]!))
      gradient[i] = (right ? 1 : 0) - chance
      curvature[i] = chance * (1 - chance)
    })
    packed.roots.push(packed.questions.length)
    grow(packed, data, all, depth)
  }
  return withoutUnused(packed)
}

interface Data {
  /** Numbers of the features of each example, rising. */
  rows: readonly Int32Array[]
  gradient: Float64Array
  curvature: Float64Array
  scores: Float64Array
  /** Number of features. */
  count: number
  rate: number
}

function usefulFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const it of new Set(features)) counts.set(it, (counts.get(it) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= MIN_COUNT && count <= examples.length - MIN_COUNT)
    .map(([feature]) => feature)
}

/** Writes the tree of some examples at the end of those written. */
function grow(packed: PackedTrees, data: Data, ids: Int32Array, depth: number): void {
  const at = packed.questions.length
  const question = depth > 0 && ids.length >= 2 * MIN_COUNT ? bestQuestion(data, ids) : -1
  packed.questions.push(question)
  packed.leads.push(0)
  if (question < 0) {
    packed.leads[at] = settle(data, ids)
    return
  }
  const says = (id: number) => data.rows[id]!.includes(question)
  grow(
    packed,
    data,
    ids.filter((id) => !says(id)),
    depth - 1,
  )
  packed.leads[at] = packed.questions.length
  grow(packed, data, ids.filter(says), depth - 1)
}

/** Gives a leaf its score, in thousandths, and adds it to its examples. */
function settle({ gradient, curvature, scores, rate }: Data, ids: Int32Array): number {
  let [up, down] = [0, REGULARISATION]
  for (const id of ids) {
    up += gradient[id]!
    down += curvature[id]!
  }
  const score = Math.round((1000 * rate * up) / down)
  for (const id of ids) scores[id] = scores[id]! + score / 1000
  return score
}

/** The feature that parts the examples best; -1 when none parts them. */
function bestQuestion({ rows, gradient, curvature, count }: Data, ids: Int32Array): number {
  const ups = new Float64Array(count)
  const downs = new Float64Array(count)
  let [up, down] = [0, 0]
  for (const id of ids) {
    up += gradient[id]!
    down += curvature[id]!
    for (const at of rows[id]!) {
      ups[at] = ups[at]! + gradient[id]!
      downs[at] = downs[at]! + curvature[id]!
    }
  }
  let best = -1
  let most = up ** 2 / (down + REGULARISATION) + 1e-6
  for (let at = 0; at < count; at++) {
    const [yes, no] = [downs[at]!, down - downs[at]!]
    if (yes < MIN_CURVATURE || no < MIN_CURVATURE) continue
    const gain = ups[at]! ** 2 / (yes + REGULARISATION) + (up - ups[at]!) ** 2 / (no + REGULARISATION)
    if (gain > most) {
      most = gain
      best = at
    }
  }
  return best
}

function withoutUnused({ features, roots, questions, leads }: PackedTrees): PackedTrees {
  const used = [...new Set(questions.filter((question) => question >= 0))].sort((a, b) => a - b)
  const number = new Map(used.map((question, at) => [question, at]))
  return {
    features: used.map((question) => features[question]!),
    roots,
    questions: questions.map((question) => number.get(question) ?? -1),
    leads,
  }
}
