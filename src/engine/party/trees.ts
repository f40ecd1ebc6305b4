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
  /** Features by number. */
  number: ReadonlyMap<string, number>
  depth: number
  /** `trees × 2 ** depth`: the feature that each node asks for. */
  questions: Uint16Array
  /** `trees × 2 ** depth`: scores in thousandths. */
  scores: Int32Array
}

export function unpackTrees({ features, roots, questions, leads }: PackedTrees): Trees {
  const depthOf = (node: number): number =>
    questions[node]! < 0 ? 0 : 1 + Math.max(depthOf(node + 1), depthOf(leads[node]!))
  const depth = Math.max(0, ...roots.map(depthOf))
  const size = 1 << depth
  const trees: Trees = {
    number: new Map(features.map((feature, at) => [feature, at])),
    depth,
    questions: new Uint16Array(roots.length * size),
    scores: new Int32Array(roots.length * size),
  }
  const fill = (tree: number, at: number, node: number): void => {
    if (at >= size) {
      trees.scores[tree * size + at - size] = leads[node]!
      return
    }
    const question = questions[node]!
    trees.questions[tree * size + at] = Math.max(0, question)
    fill(tree, at * 2, question < 0 ? node : node + 1)
    fill(tree, at * 2 + 1, question < 0 ? node : leads[node]!)
  }
  roots.forEach((root, tree) => {
    fill(tree, 1, root)
  })
  return trees
}

/** Sum of the scores of the leaves that features lead to, one leaf a tree. */
export function scoreTrees({ number, depth, questions, scores }: Trees, features: readonly string[]): number {
  const has = new Uint8Array(number.size)
  for (const feature of features) {
    const at = number.get(feature)
    if (at !== undefined) has[at] = 1
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
