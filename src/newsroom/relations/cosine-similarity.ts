import type { TermWeights } from '../terms/inverse-document-frequency.ts'

export interface Similarity {
  /** Cosine of the weighted terms, 0 to 1. */
  terms: number
  /** Cosine of the weighted names, 0 to 1. */
  names: number
}

/** A story's features and their weights, with the lengths of its two parts. */
export interface Weights {
  features: string[]
  weights: ReadonlyMap<string, number>
  terms: number
  names: number
}

export function weighFeatures(counts: ReadonlyMap<string, number>, { weightOf }: TermWeights): Weights {
  const features = [...counts.keys()]
  const weights = new Map<string, number>()
  let terms = 0
  let names = 0
  for (const feature of features) {
    const weight = (1 + Math.log(counts.get(feature)!)) * weightOf(feature)
    weights.set(feature, weight)
    if (feature.startsWith('@')) names += weight * weight
    else if (!feature.startsWith('#')) terms += weight * weight
  }
  return { features, weights, terms: Math.sqrt(terms), names: Math.sqrt(names) }
}

/** How alike two stories are in words and in names, apart: two floods share words, two accounts of one flood share both. */
export function measureSimilarity(a: Weights, b: Weights): Similarity {
  const [few, many] = a.features.length < b.features.length ? [a, b] : [b, a]
  let terms = 0
  let names = 0
  for (const feature of few.features) {
    const other = many.weights.get(feature)
    if (other === undefined || feature.startsWith('#')) continue
    const product = few.weights.get(feature)! * other
    if (feature.startsWith('@')) names += product
    else terms += product
  }
  return { terms: terms / (a.terms * b.terms || 1), names: names / (a.names * b.names || 1) }
}
