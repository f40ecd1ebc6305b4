import type { WeighedSentences } from './weigh-sentences.ts'

export interface SentencePair {
  a: number
  b: number
  /** Cosine of the two sentences' weighted terms and names, 0 to 1. */
  likeness: number
}

/** A heading or the cell of a table is no sentence to show. */
const fewest = 4

/** The two sentences, one of each story, that say most nearly the same; an early sentence wins over a late one. */
export function pairSentences(a: WeighedSentences, b: WeighedSentences): SentencePair | null {
  const sums = new Float64Array(b.list.length)
  let best: SentencePair | null = null
  let bestRank = 0
  for (const [at, { features, weights, length }] of a.list.entries()) {
    if (features.length < fewest) continue
    const touched: number[] = []
    for (const [position, feature] of features.entries()) {
      for (const other of b.having.get(feature) ?? []) {
        if (sums[other] === 0) touched.push(other)
        sums[other]! += weights[position]!
      }
    }
    for (const other of touched.sort((x, y) => x - y)) {
      const sum = sums[other]!
      const there = b.list[other]!
      sums[other] = 0
      if (there.features.length < fewest) continue
      const likeness = sum / (length * there.length || 1)
      // Likeness alone would favour short sentences that share one name; the sum alone, long ones.
      const rank = Math.sqrt(likeness * sum) / (1 + 0.02 * (at + other))
      if (rank > bestRank) {
        bestRank = rank
        best = { a: at, b: other, likeness: Math.min(1, likeness) }
      }
    }
  }
  return best
}
