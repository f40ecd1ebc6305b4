import { getOrCompute } from '../memo/get-or-compute.ts'

interface CandidateOptions {
  /** Features by which a story looks for others, heaviest first. Default: 40. */
  features?: number
  /** Stories either side in time that one feature may lead to. Default: 60. */
  reach?: number
  /** Stories kept for each story. Default: 10. */
  limit?: number
}

/**
 * Pairs of stories worth comparing, found by an inverted index over their heaviest features. Stories come in time
 * order; a feature leads only to the nearest others that have it, so the work grows with the number of stories.
 *
 * @param weights those of its features for each story, oldest story first
 * @returns pairs of indexes, the earlier story first
 */
export function findCandidates(
  weights: ReadonlyMap<string, number>[],
  { features = 40, reach = 60, limit = 10 }: CandidateOptions = {},
): [number, number][] {
  const heavy = weights.map((one) => heaviest(one, features))
  const postings = new Map<string, Posting>()
  for (const [at, list] of heavy.entries()) {
    for (const { feature, weight } of list) {
      const posting = getOrCompute(postings, feature, emptyPosting)
      posting.stories.push(at)
      posting.weights.push(weight)
    }
  }
  const pairs = new Set<number>()
  const sums = new Float64Array(weights.length)
  for (const [at, list] of heavy.entries()) {
    const touched: number[] = []
    for (const { feature, weight } of list) {
      const posting = getOrCompute(postings, feature, emptyPosting)
      const here = posting.read
      posting.read++
      const end = Math.min(posting.stories.length, here + reach + 1)
      for (let near = Math.max(0, here - reach); near < end; near++) {
        const other = posting.stories[near]!
        if (other === at) continue
        const sum = sums[other]!
        if (sum === 0) touched.push(other)
        sums[other] = sum + weight * posting.weights[near]!
      }
    }
    for (const other of greatest(touched, sums, limit)) {
      pairs.add(Math.min(at, other) * weights.length + Math.max(at, other))
    }
    for (const other of touched) sums[other] = 0
  }
  return Array.from(Float64Array.from(pairs).sort(), (pair): [number, number] => [
    Math.floor(pair / weights.length),
    pair % weights.length,
  ])
}

/** The stories that have a feature, in time order, and its weight in each. */
interface Posting {
  stories: number[]
  weights: number[]
  /** How many of them have looked for others by it. */
  read: number
}

const emptyPosting = (): Posting => ({ stories: [], weights: [], read: 0 })

/** The stories of the greatest sums, greatest first, the earlier of equals first; few are kept of many. */
function greatest(touched: number[], sums: Float64Array, limit: number): number[] {
  const best: number[] = []
  for (const story of touched) {
    const sum = sums[story]!
    let place = best.length
    while (place > 0) {
      const above = best[place - 1]!
      if (sums[above]! > sum || (sums[above] === sum && above < story)) break
      place--
    }
    if (place >= limit) continue
    best.splice(place, 0, story)
    if (best.length > limit) best.pop()
  }
  return best
}

interface Heavy {
  feature: string
  weight: number
}

/** The features that tell a story from others, with weights of unit length. */
function heaviest(weights: ReadonlyMap<string, number>, count: number): Heavy[] {
  const all = [...weights.values()]
  const norm = Math.hypot(...all) || 1
  // Only what may be among the heaviest is sorted.
  const least = new Float64Array(all).sort().at(-count) ?? 0
  return Array.from(weights, ([feature, weight]): Heavy => ({ feature, weight }))
    .filter(({ feature, weight }) => weight >= least || feature.startsWith('#'))
    .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
    .filter(({ feature }, at) => at < count || feature.startsWith('#'))
    .map(({ feature, weight }) => ({ feature, weight: weight / norm }))
}
