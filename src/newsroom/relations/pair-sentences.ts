import type { WeighedSentences } from './weigh-sentences.ts'

export interface SentencePair {
  a: number
  b: number
  /** Cosine of the two sentences' weighted terms and names, 0 to 1. */
  similarity: number
}

/** A heading or the cell of a table is no sentence to show. */
const MIN_FEATURES = 4

/** How far down a pair stands, as a divisor of its rank. */
const depth = (a: number, b: number): number => 1 + 0.02 * (a + b)

/** The two sentences, one of each story, that say most nearly the same; an early sentence wins over a late one. */
export function pairSentences(a: WeighedSentences, b: WeighedSentences): SentencePair | null {
  const sums = new Float64Array(b.list.length)
  let best: SentencePair | null = null
  let bestRank = 0
  for (const [at, { features, weights, length }] of a.list.entries()) {
    // No pair ranks higher than a sentence and its like would at the head of the other story.
    if (features.length < MIN_FEATURES || (length * (1 + 1e-9)) / depth(at, 0) < bestRank) continue
    sums.fill(0)
    for (let position = 0; position < features.length; position++) {
      for (const other of b.having.get(features[position]!) ?? []) sums[other]! += weights[position]!
    }
    for (let other = 0; other < sums.length; other++) {
      const sum = sums[other]!
      const there = b.list[other]!
      if (sum === 0 || there.features.length < MIN_FEATURES) continue
      const similarity = sum / (length * there.length || 1)
      // Similarity alone would favour short sentences that share one name; the sum alone, long ones.
      const rank = Math.sqrt(similarity * sum) / depth(at, other)
      if (rank > bestRank) {
        bestRank = rank
        best = { a: at, b: other, similarity: Math.min(1, similarity) }
      }
    }
  }
  return best
}
