import type { FeatureIndex, Weights } from './weigh-features.ts'

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
 * @param weights those of the features for each story, oldest story first
 * @returns pairs of indexes, the earlier story first
 */
export function findCandidates(
  weights: Weights[],
  { features: written }: Pick<FeatureIndex, 'features'>,
  { features = 40, reach = 60, limit = 10 }: CandidateOptions = {},
): [number, number][] {
  const heavy = weights.map((one) => heaviest(one, features, written))
  const postings = Array.from(written, emptyPosting)
  for (const [at, list] of heavy.entries()) {
    for (const { number, weight } of list) {
      const posting = postings[number]!
      posting.stories.push(at)
      posting.weights.push(weight)
    }
  }
  const pairs = new Set<number>()
  const sums = new Float64Array(weights.length)
  for (const [at, list] of heavy.entries()) {
    const touched: number[] = []
    for (const { number, weight } of list) {
      const posting = postings[number]!
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
  number: number
  weight: number
}

/** The features that tell a story from others, with weights of unit length; its events are always among them. */
function heaviest({ terms, names, events }: Weights, count: number, written: string[]): Heavy[] {
  const norm = Math.hypot(terms.length, names.length, events.length) || 1
  const all = [terms, names, events]
  // Only what may be among the heaviest is sorted.
  const least = new Float64Array(all.flatMap(({ weights }) => [...weights])).sort().at(-count) ?? 0
  const own = new Set(events.numbers)
  return all
    .flatMap(({ numbers, weights }) => Array.from(numbers, (number, at): Heavy => ({ number, weight: weights[at]! })))
    .filter(({ number, weight }) => weight >= least || own.has(number))
    .sort((a, b) => b.weight - a.weight || (written[a.number]! < written[b.number]! ? -1 : 1))
    .filter(({ number }, at) => at < count || own.has(number))
    .map(({ number, weight }) => ({ number, weight: weight / norm }))
}
