import type { FeatureVector, Weights } from './weigh-features.ts'

export interface Similarity {
  /** Cosine of the weighted terms, 0 to 1. */
  terms: number
  /** Cosine of the weighted names, 0 to 1. */
  names: number
}

/** How alike two stories are in words and in names, apart: two floods share words, two accounts of one flood share both. */
export function measureSimilarity(a: Weights, b: Weights): Similarity {
  return { terms: cosineOf(a.terms, b.terms), names: cosineOf(a.names, b.names) }
}

function cosineOf(a: FeatureVector, b: FeatureVector): number {
  let sum = 0
  for (let x = 0, y = 0; x < a.numbers.length && y < b.numbers.length; ) {
    const [one, other] = [a.numbers[x]!, b.numbers[y]!]
    if (one === other) sum += a.weights[x]! * b.weights[y]!
    if (one <= other) x++
    if (other <= one) y++
  }
  return sum / (a.length * b.length || 1)
}
