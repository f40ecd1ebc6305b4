import type { Vocabulary } from './weigh-words.ts'

export interface CandidateOptions {
  /** Features by which a story looks for others, heaviest first. Default: 40. */
  features?: number
  /** Stories either side in time that one feature may lead to. Default: 60. */
  reach?: number
  /** Stories kept for each story. Default: 10. */
  keep?: number
}

/**
 * Pairs of stories worth comparing, found by an inverted index over their heaviest features. Stories come in time
 * order; a feature leads only to the nearest others that have it, so the work grows with the number of stories.
 *
 * @param featureCounts one map for each story, oldest story first
 * @returns pairs of indexes, the earlier story first
 */
export function findCandidates(
  featureCounts: ReadonlyMap<string, number>[],
  vocabulary: Vocabulary,
  { features = 40, reach = 60, keep = 10 }: CandidateOptions = {},
): [number, number][] {
  const heavy = featureCounts.map((counts) => heaviest(counts, vocabulary, features))
  const postings = new Map<string, { at: number; weight: number }[]>()
  for (const [at, list] of heavy.entries()) {
    for (const [feature, weight] of list) {
      const held = postings.get(feature)
      if (held) held.push({ at, weight })
      else postings.set(feature, [{ at, weight }])
    }
  }
  const place = new Map<string, number>()
  const pairs = new Set<number>()
  const sums = new Float64Array(featureCounts.length)
  for (const [at, list] of heavy.entries()) {
    const touched: number[] = []
    for (const [feature, weight] of list) {
      const held = postings.get(feature) ?? []
      const here = place.get(feature) ?? 0
      place.set(feature, here + 1)
      for (let near = Math.max(0, here - reach); near < Math.min(held.length, here + reach + 1); near += 1) {
        const other = held[near]
        if (!other || other.at === at) continue
        if (sums[other.at] === 0) touched.push(other.at)
        sums[other.at] = (sums[other.at] ?? 0) + weight * other.weight
      }
    }
    touched.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    for (const other of touched.slice(0, keep)) {
      pairs.add(Math.min(at, other) * featureCounts.length + Math.max(at, other))
    }
    for (const other of touched) sums[other] = 0
  }
  return Array.from(pairs, (pair): [number, number] => [
    Math.floor(pair / featureCounts.length),
    pair % featureCounts.length,
  ]).sort(([a, b], [c, d]) => a - c || b - d)
}

/** The features that tell a story from others, with weights of unit length. */
function heaviest(counts: ReadonlyMap<string, number>, { weightOf }: Vocabulary, count: number): [string, number][] {
  const weighed = Array.from(counts, ([feature, times]): [string, number] => [
    feature,
    (1 + Math.log(times)) * weightOf(feature),
  ])
  const norm = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
  return weighed
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .filter(([feature], at) => at < count || feature.startsWith('#'))
    .map(([feature, weight]) => [feature, weight / norm])
}
