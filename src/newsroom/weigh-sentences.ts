import type { Reading } from './read-story.ts'
import type { Vocabulary } from './weigh-words.ts'

/** A sentence as it is compared with others: its terms and names once each, their squared weights, and its length as a vector. */
export interface WeighedSentence {
  features: string[]
  weights: number[]
  length: number
}

export function weighSentences({ sentences }: Reading, { weightOf }: Vocabulary): WeighedSentence[] {
  return sentences.map(({ terms, names }) => {
    const features = terms.concat(names.map((name) => `@${name}`)).filter((one, at, all) => all.indexOf(one) === at)
    const weights = features.map((feature) => weightOf(feature) ** 2)
    return { features, weights, length: Math.sqrt(weights.reduce((sum, weight) => sum + weight, 0)) }
  })
}
