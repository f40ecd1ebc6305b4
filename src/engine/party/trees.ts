/** Boosted trees end to end: of each node the feature asked for, and the node where the answer leads. */
export interface PackedTrees {
  /** Features by number. */
  features: string[]
  /** First node of each tree. */
  roots: number[]
  /** Number of the feature that a node asks for; -1 at a leaf. */
  questions: number[]
  /** Node where a yes leads; the next node is where a no does. At a leaf its score in thousandths. */
  leads: number[]
}

/**
 * Trees filled up to one depth, so that a way through one has no end to look for: below node `n` of a tree are `2 n` for a
 * no and `2 n + 1` for a yes, its root is node 1, and below the last questions are the scores.
 */
interface Trees {
  /** How many features they ask for, and the numbers of those that a feature implies, its own among them. */
  count: number
  implied: ReadonlyMap<string, readonly number[]>
  depth: number
  /** `trees × 2 ** depth`: the feature that each node asks for. */
  questions: Uint16Array
  /** `trees × 2 ** depth`: scores in thousandths. */
  scores: Int32Array
}

/**
 * Fills packed trees up to one depth, ready for `scoreTrees`.
 *
 * @param ladders features of which each implies those before it in its list. Default: none does.
 */
export function unpackTrees(
  { features, roots, questions, leads }: PackedTrees,
  ladders: readonly (readonly string[])[] = [],
): Trees {
  const depth = depthOf({ roots, questions, leads })
  const size = 1 << depth
  const trees: Trees = {
    count: features.length,
    implied: numbersImplied(features, ladders),
    depth,
    questions: new Uint16Array(roots.length * size),
    scores: new Int32Array(roots.length * size),
  }
  /** Of one tree filled up: the packed node that stands at each place; a leaf stands at all places below it. */
  const packed = new Int32Array(size * 2)
  for (let tree = 0; tree < roots.length; tree++) {
    packed[1] = roots[tree]!
    for (let at = 1; at < size; at++) {
      const node = packed[at]!
      const question = questions[node]!
      trees.questions[tree * size + at] = Math.max(0, question)
      packed[at * 2] = question < 0 ? node : node + 1
      packed[at * 2 + 1] = question < 0 ? node : leads[node]!
    }
    for (let at = 0; at < size; at++) trees.scores[tree * size + at] = leads[packed[size + at]!]!
  }
  return trees
}

function numbersImplied(
  features: readonly string[],
  ladders: readonly (readonly string[])[],
): Map<string, readonly number[]> {
  const numbers = new Map(features.map((feature, at) => [feature, at]))
  const implied = new Map<string, readonly number[]>(features.map((feature, at) => [feature, [at]]))
  for (const ladder of ladders) {
    const below: number[] = []
    for (const feature of ladder) {
      const at = numbers.get(feature)
      if (at !== undefined) below.push(at)
      implied.set(feature, [...below])
    }
  }
  return implied
}

/** Questions on the longest way through a tree. What a node leads to stands behind it. */
function depthOf({ roots, questions, leads }: Omit<PackedTrees, 'features'>): number {
  const below = new Uint8Array(questions.length)
  for (let node = questions.length - 1; node >= 0; node--)
    if (questions[node]! >= 0) below[node] = 1 + Math.max(below[node + 1]!, below[leads[node]!]!)
  return roots.reduce((most, root) => Math.max(most, below[root]!), 0)
}

/** Sum of the scores of the leaves that features lead to, one leaf a tree. */
export function scoreTrees({ count, implied, depth, questions, scores }: Trees, features: readonly string[]): number {
  const has = new Uint8Array(count)
  for (const feature of features) {
    const numbers = implied.get(feature)
    if (numbers) for (const at of numbers) has[at] = 1
  }
  const size = 1 << depth
  let sum = 0
  for (let root = 0; root < scores.length; root += size) {
    let node = 1
    for (let level = 0; level < depth; level++) node = (node << 1) | has[questions[root + node]!]!
    sum += scores[root + node - size]!
  }
  return sum / 1000
}
