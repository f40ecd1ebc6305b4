import type { Weights } from './cosine-similarity.ts'

/** Keys of the names that two stories both have, heaviest first. */
export function listSharedNames({ features, weights: a }: Weights, { weights: b }: Weights): string[] {
  const names = features.filter((feature) => feature.startsWith('@') && b.has(feature))
  const weightOf = (name: string): number => (a.get(name) ?? 0) * (b.get(name) ?? 0)
  return names.sort((x, y) => weightOf(y) - weightOf(x) || (x < y ? -1 : 1)).map((name) => name.slice(1))
}
