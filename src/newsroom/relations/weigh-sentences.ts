import { ASIDES } from '../lexicon/asides.ts'
import type { StoryReading } from '../story/read-story.ts'
import type { TermWeights } from '../terms/inverse-document-frequency.ts'

/** A sentence as it is compared with others: its terms and names once each, their squared weights, and its length as a vector. */
interface WeighedSentence {
  features: string[]
  weights: number[]
  length: number
}

export interface WeighedSentences {
  list: WeighedSentence[]
  /** The sentences that have a feature, by position. */
  having: ReadonlyMap<string, number[]>
}

export function weighSentences({ sentences }: StoryReading, { weightOf }: TermWeights): WeighedSentences {
  const having = new Map<string, number[]>()
  const list = sentences.map(({ terms, names, text }, at) => {
    // A credit or a request for comment shows nothing of what two stories have to do with each other.
    const features = ASIDES.test(text) ? [] : [...new Set([...terms, ...names.map((name) => `@${name}`)])]
    for (const feature of features) {
      const held = having.get(feature)
      if (held) held.push(at)
      else having.set(feature, [at])
    }
    const weights = features.map((feature) => weightOf(feature) ** 2)
    return { features, weights, length: Math.sqrt(weights.reduce((sum, weight) => sum + weight, 0)) }
  })
  return { list, having }
}
