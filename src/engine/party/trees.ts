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

interface Trees extends PackedTrees {
  number: ReadonlyMap<string, number>
}

export const unpackTrees = (packed: PackedTrees): Trees => ({
  ...packed,
  number: new Map(packed.features.map((feature, at) => [feature, at])),
})

/** Sum of the scores of the leaves that features lead to, one leaf a tree. */
export function scoreTrees({ number, roots, questions, leads }: Trees, features: readonly string[]): number {
  const has = new Uint8Array(number.size)
  for (const feature of features) {
    const at = number.get(feature)
    if (at !== undefined) has[at] = 1
  }
  let sum = 0
  for (const root of roots) {
    let node = root
    for (let question = questions[node]!; question >= 0; question = questions[node]!)
      node = has[question] ? leads[node]! : node + 1
    sum += leads[node]!
  }
  return sum / 1000
}
