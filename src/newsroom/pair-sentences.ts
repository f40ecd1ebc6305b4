import type { WeighedSentence } from './weigh-sentences.ts'

export interface SentencePair {
  a: number
  b: number
  /** Cosine of the two sentences' weighted terms and names, 0 to 1. */
  likeness: number
}

/** A heading or the cell of a table is no sentence to show. */
const fewest = 4

/** The two sentences, one of each story, that say most nearly the same; an early sentence wins over a late one. */
export function pairSentences(a: WeighedSentence[], b: WeighedSentence[]): SentencePair | null {
  const index = new Map<string, number[]>()
  for (const [at, { features }] of b.entries()) {
    for (const feature of features) {
      const held = index.get(feature)
      if (held) held.push(at)
      else index.set(feature, [at])
    }
  }
  let best: SentencePair | null = null
  let bestRank = 0
  for (const [at, { features, weights, length }] of a.entries()) {
    if (features.length < fewest) continue
    const sums = new Float64Array(b.length)
    for (const [position, feature] of features.entries()) {
      for (const other of index.get(feature) ?? []) sums[other] = (sums[other] ?? 0) + (weights[position] ?? 0)
    }
    for (const [other, sum] of sums.entries()) {
      if (sum === 0 || (b[other]?.features.length ?? 0) < fewest) continue
      const likeness = sum / (length * (b[other]?.length ?? 1) || 1)
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
