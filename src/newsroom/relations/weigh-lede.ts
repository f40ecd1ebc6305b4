import type { StoryReading } from '../story/read-story.ts'
import { nameTerms } from '../terms/name-terms.ts'
import { terms } from '../terms/terms.ts'
import { type FeatureIndex, type FeatureVector, type Weights, weightIn } from './weigh-features.ts'

/** What headline and first sentences tell, where a news story says what it is about. */
export interface Lede {
  names: WeighedFeature[]
  terms: WeighedFeature[]
}

interface WeighedFeature {
  /** Number in the vocabulary. */
  number: number
  /** Squared. */
  weight: number
}

const LEDE_SENTENCES = 2

/** A name that stands in the headline tells what the story is about three times as much as one beside it. */
const HEADLINE_WEIGHT = 3

export function weighLede(
  { story, sentences, names, memo }: StoryReading,
  weights: Weights,
  { numberOf }: Pick<FeatureIndex, 'numberOf'>,
): Lede {
  const first = sentences.slice(0, LEDE_SENTENCES)
  const headline = new Set(terms(story.title, memo))
  const headlined = new Set<string>()
  for (const [key, { name }] of names) {
    if (nameTerms(name, memo).some((term) => headline.has(term))) headlined.add(`@${key}`)
  }
  // What the story does not carry as a feature, the words of its names among it, is left out.
  const weigh = (features: Iterable<string>, vector: FeatureVector): WeighedFeature[] =>
    Array.from(new Set(features)).flatMap((feature) => {
      const number = numberOf(feature)
      const weight = number === undefined ? 0 : weightIn(vector, number)
      if (number === undefined || weight === 0) return []
      return { number, weight: (headlined.has(feature) ? HEADLINE_WEIGHT : 1) * weight ** 2 }
    })
  return {
    names: weigh(
      [...headlined, ...first.flatMap((sentence) => sentence.names.map((name) => `@${name}`))],
      weights.names,
    ),
    terms: weigh([...first.flatMap((sentence) => sentence.terms), ...headline], weights.terms),
  }
}
