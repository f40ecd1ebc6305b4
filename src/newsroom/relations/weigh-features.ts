import { inverseDocumentFrequency, type TermWeights } from '../terms/inverse-document-frequency.ts'

/** The features of all stories, by number, and what each weighs. */
export interface FeatureIndex extends TermWeights {
  features: string[]
  numberOf: (feature: string) => number | undefined
}

/** Features of one kind that a story has, with their weights. */
export interface FeatureVector {
  /** Their numbers in the vocabulary, ascending. */
  numbers: Uint32Array
  weights: Float64Array
  /** Euclidean. */
  length: number
}

/** What a story is about, as weighed features. */
export interface Weights {
  terms: FeatureVector
  names: FeatureVector
  events: FeatureVector
}

interface CountedStory {
  numbers: Uint32Array
  counts: Uint32Array
}

/**
 * Weighs the features of stories by how often each has them and how few have them. Features are compared by number, since
 * that is asked of every pair.
 *
 * @param featureCounts of each story; read one at a time, and not kept
 */
export function weighFeatures(featureCounts: Iterable<ReadonlyMap<string, number>>): {
  vocabulary: FeatureIndex
  weights: Weights[]
} {
  const numbers = new Map<string, number>()
  const features: string[] = []
  const frequency: number[] = []
  const times: number[] = []
  const counted = Array.from(featureCounts, (counts): CountedStory => {
    const own = new Uint32Array(counts.size)
    let size = 0
    for (const [feature, count] of counts) {
      const number = numbers.get(feature) ?? features.length
      if (number === features.length) {
        numbers.set(feature, number)
        features.push(feature)
        frequency.push(0)
      }
      frequency[number]!++
      times[number] = count
      own[size++] = number
    }
    own.sort()
    return { numbers: own, counts: own.map((number) => times[number]!) }
  })
  const weightByNumber = frequency.map((stories) => inverseDocumentFrequency(stories, counted.length))
  const unknown = inverseDocumentFrequency(1, counted.length)
  const numberOf = (feature: string): number | undefined => numbers.get(feature)
  const weightOf = (feature: string): number => weightByNumber[numbers.get(feature) ?? -1] ?? unknown
  const kinds = features.map(kindOf)
  return {
    vocabulary: { features, numberOf, weightOf },
    weights: counted.map(
      (story): Weights => ({
        terms: vectorOf(story, (number) => kinds[number] === 'terms', weightByNumber),
        names: vectorOf(story, (number) => kinds[number] === 'names', weightByNumber),
        events: vectorOf(story, (number) => kinds[number] === 'events', weightByNumber),
      }),
    ),
  }
}

const kindOf = (feature: string): keyof Weights =>
  feature.startsWith('@') ? 'names' : feature.startsWith('#') ? 'events' : 'terms'

function vectorOf(
  { numbers, counts }: CountedStory,
  isOf: (number: number) => boolean,
  weightByNumber: number[],
): FeatureVector {
  const own = numbers.filter(isOf)
  const vector = { numbers: own, weights: new Float64Array(own.length), length: 0 }
  let squares = 0
  let at = 0
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place]!
    if (number !== own[at]) continue
    const weight = (1 + Math.log(counts[place]!)) * weightByNumber[number]!
    vector.weights[at++] = weight
    squares += weight * weight
  }
  vector.length = Math.sqrt(squares)
  return vector
}

/** Weight of a feature in a vector; 0 where it is not of it. */
export function weightIn({ numbers, weights }: FeatureVector, number: number): number {
  let [start, end] = [0, numbers.length]
  while (start < end) {
    const middle = (start + end) >> 1
    if (numbers[middle]! < number) start = middle + 1
    else end = middle
  }
  return numbers[start] === number ? weights[start]! : 0
}
