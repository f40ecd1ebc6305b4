import type { Reading } from './read-story.ts'
import type { Vocabulary } from './weigh-words.ts'

/** A sentence as it is compared with others: each term and name with its squared weight, and their length as a vector. */
export interface WeighedSentence {
  features: ReadonlyMap<string, number>
  length: number
}

export function weighSentences({ sentences }: Reading, { weightOf }: Vocabulary): WeighedSentence[] {
  return sentences.map(({ terms, names }) => {
    const features = new Map<string, number>()
    let sum = 0
    for (const feature of [...terms, ...names.map((name) => `@${name}`)]) {
      if (features.has(feature)) continue
      const weight = weightOf(feature) ** 2
      features.set(feature, weight)
      sum += weight
    }
    return { features, length: Math.sqrt(sum) }
  })
}
