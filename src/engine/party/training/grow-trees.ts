import { seededRandom } from '../../attributions/training/seeded-random.ts'
import type { PackedTrees } from '../trees.ts'

/** What holds of a thing, and what is to be learned of it. */
export interface Example {
  features: readonly string[]
  right: boolean
}

const TREE_COUNT = 900
/** Most questions on the way to a leaf. */
const MAX_DEPTH = 5
/** Share of a leaf’s best score that is taken. */
const RATE = 0.04
/** Shares of the examples and of the features that each tree sees. */
const EXAMPLES_SHARE = 0.5
const FEATURES_SHARE = 0.2
const SEED = 1
/** Features that fewer examples than this have, or lack, are left out. */
const MIN_COUNT = 15
/** Pulls the scores of leaves towards zero. */
const REGULARISATION = 3
/** Least curvature, about four uncertain examples, on either side of a question. */
const MIN_CURVATURE = 1

/**
 * Learns a probability by gradient boosting of decision trees on the logistic loss (Friedman 2001), with leaves and
 * questions weighed by second derivatives (Chen and Guestrin 2016), each tree from some of the examples and features
 * (Friedman 2002). The same examples give the same trees.
 */
export function growTrees(examples: readonly Example[]): PackedTrees {
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
  const data: Data = { rows, gradient, curvature, mask: new Uint8Array(features.length) }
  const random = seededRandom(SEED)
  for (let round = 0; round < TREE_COUNT; round++) {
    examples.forEach(({ right }, i) => {
      const chance = 1 / (1 + Math.exp(-scores[i]!))
      gradient[i] = (right ? 1 : 0) - chance
      curvature[i] = chance * (1 - chance)
    })
    const root = packed.questions.length
    packed.roots.push(root)
    for (let at = 0; at < features.length; at++) data.mask[at] = random() < FEATURES_SHARE ? 1 : 0
    const sample = all.filter(() => random() < EXAMPLES_SHARE)
    grow(packed, data, sample, MAX_DEPTH)
    for (let i = 0; i < examples.length; i++) scores[i] = scores[i]! + leafOf(packed, root, rows[i]!) / 1000
  }
  return withoutUnused(packed)
}

interface Data {
  /** Numbers of the features of each example, rising. */
  rows: readonly Int32Array[]
  gradient: Float64Array
  curvature: Float64Array
  /** Whether a feature may be asked for in this tree. */
  mask: Uint8Array
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

/** The score of a leaf, in thousandths. */
function settle({ gradient, curvature }: Data, ids: Int32Array): number {
  let [up, down] = [0, REGULARISATION]
  for (const id of ids) {
    up += gradient[id]!
    down += curvature[id]!
  }
  return Math.round((1000 * RATE * up) / down)
}

/** The feature that parts the examples best; -1 when none parts them. */
function bestQuestion({ rows, gradient, curvature, mask }: Data, ids: Int32Array): number {
  const ups = new Float64Array(mask.length)
  const downs = new Float64Array(mask.length)
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
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] === 0) continue
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

/** Score of the leaf that an example comes to. */
function leafOf({ questions, leads }: PackedTrees, root: number, row: Int32Array): number {
  let node = root
  for (let question = questions[node]!; question >= 0; question = questions[node]!)
    node = row.includes(question) ? leads[node]! : node + 1
  return leads[node]!
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
