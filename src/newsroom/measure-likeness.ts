import type { Vocabulary } from './weigh-words.ts'

export interface Likeness {
  /** Cosine of the weighted terms, 0 to 1. */
  terms: number
  /** Cosine of the weighted names, 0 to 1. */
  names: number
}

/** A story's features as weights, with the lengths of its two parts. */
export interface Weights {
  weights: ReadonlyMap<string, number>
  terms: number
  names: number
}

export function weighFeatures(counts: ReadonlyMap<string, number>, { weightOf }: Vocabulary): Weights {
  const weights = new Map<string, number>()
  let [terms, names] = [0, 0]
  for (const [feature, times] of counts) {
    const weight = (1 + Math.log(times)) * weightOf(feature)
    weights.set(feature, weight)
    if (feature.startsWith('@')) names += weight * weight
    else if (!feature.startsWith('#')) terms += weight * weight
  }
  return { weights, terms: Math.sqrt(terms), names: Math.sqrt(names) }
}

/** How alike two stories are in words and in names, apart: two floods share words, two accounts of one flood share both. */
export function measureLikeness(a: Weights, b: Weights): Likeness {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a]
  let [terms, names] = [0, 0]
  for (const [feature, weight] of few.weights) {
    const other = many.weights.get(feature)
    if (other === undefined || feature.startsWith('#')) continue
    if (feature.startsWith('@')) names += weight * other
    else terms += weight * other
  }
  return { terms: terms / (a.terms * b.terms || 1), names: names / (a.names * b.names || 1) }
}
