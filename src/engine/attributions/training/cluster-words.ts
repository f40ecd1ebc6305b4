import { mix } from '../tagger/features/mix.ts'

/** Words beside which others are counted: the most frequent ones. */
const NEIGHBOUR_WORDS = 400
/** Numbers that a word's surroundings are boiled down to. */
const SIZE = 48
const CLUSTERS = 160
const ROUNDS = 12
/** Words counted less often keep no cluster. */
const MIN_CLUSTERED_COUNT = 5

/**
 * Puts words that are used alike into one of 160 clusters: counts of neighbours left and right, weighed by pointwise
 * mutual information (Church and Hanks 1990), projected at random (Achlioptas 2003) and grouped by k-means.
 *
 * @param texts word hashes in text order.
 * @param words known words, most frequent first.
 * @returns for every word its cluster from 1 on, 0 for seldom ones. Same input, same clusters.
 */
export function clusterWords(texts: Int32Array[], words: Int32Array): Uint8Array {
  const rank = new Map(Array.from(words, (word, index) => [word, index]))
  const counts = new Float64Array(words.length)
  const beside = new Float32Array(words.length * NEIGHBOUR_WORDS * 2)
  for (const text of texts) {
    let before = -1
    for (const word of text) {
      const own = rank.get(word) ?? -1
      if (own >= 0) counts[own]!++
      if (own >= 0 && before >= 0) {
        if (before < NEIGHBOUR_WORDS) beside[own * NEIGHBOUR_WORDS * 2 + before]!++
        if (own < NEIGHBOUR_WORDS) beside[before * NEIGHBOUR_WORDS * 2 + NEIGHBOUR_WORDS + own]!++
      }
      before = own
    }
  }
  const vectors = project(beside, counts)
  const chosen = group(vectors, words.length)
  return Uint8Array.from(chosen, (cluster, word) => (counts[word]! < MIN_CLUSTERED_COUNT ? 0 : cluster + 1))
}

function project(beside: Float32Array, counts: Float64Array): Float32Array {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const vectors = new Float32Array(counts.length * SIZE)
  for (let word = 0; word < counts.length; word++) {
    const base = word * SIZE
    for (let column = 0; column < NEIGHBOUR_WORDS * 2; column++) {
      const count = beside[word * NEIGHBOUR_WORDS * 2 + column]!
      if (count === 0) continue
      const neighbour = counts[column % NEIGHBOUR_WORDS]!
      const information = Math.log((count * all) / (counts[word]! * neighbour))
      if (information <= 0) continue
      for (let at = 0; at < SIZE; at++) {
        vectors[base + at]! += mix(column, at) & 1 ? information : -information
      }
    }
    const length = Math.hypot(...vectors.subarray(base, base + SIZE)) || 1
    for (let at = 0; at < SIZE; at++) vectors[base + at]! /= length
  }
  return vectors
}

function group(vectors: Float32Array, words: number): Uint8Array {
  const clusters = Math.min(CLUSTERS, words)
  const centres = vectors.slice(0, clusters * SIZE)
  const chosen = new Uint8Array(words)
  for (let round = 0; round < ROUNDS; round++) {
    for (let word = 0; word < words; word++) chosen[word] = nearest(vectors, word, centres, clusters)
    centres.fill(0)
    for (let word = 0; word < words; word++) {
      for (let at = 0; at < SIZE; at++) {
        centres[chosen[word]! * SIZE + at]! += vectors[word * SIZE + at]!
      }
    }
    for (let cluster = 0; cluster < clusters; cluster++) {
      const centre = centres.subarray(cluster * SIZE, (cluster + 1) * SIZE)
      const length = Math.hypot(...centre) || 1
      for (let at = 0; at < SIZE; at++) centre[at]! /= length
    }
  }
  return chosen
}

function nearest(vectors: Float32Array, word: number, centres: Float32Array, clusters: number): number {
  let best = 0
  let closest = Number.NEGATIVE_INFINITY
  for (let cluster = 0; cluster < clusters; cluster++) {
    let similarity = 0
    for (let at = 0; at < SIZE; at++) {
      similarity += vectors[word * SIZE + at]! * centres[cluster * SIZE + at]!
    }
    if (similarity > closest) {
      closest = similarity
      best = cluster
    }
  }
  return best
}
