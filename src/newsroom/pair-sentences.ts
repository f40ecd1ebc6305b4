import type { Reading, SentenceReading } from './read-story.ts'
import type { Vocabulary } from './weigh-words.ts'

export interface SentencePair {
  a: number
  b: number
  /** Cosine of the two sentences' weighted terms and names, 0 to 1. */
  likeness: number
}

/** The two sentences, one of each story, that say most nearly the same; an early sentence wins over a late one. */
export function pairSentences(a: Reading, b: Reading, vocabulary: Vocabulary): SentencePair | null {
  const index = new Map<string, number[]>()
  const lengths = b.sentences.map((sentence) => lengthOf(sentence, vocabulary))
  for (const [at, sentence] of b.sentences.entries()) {
    for (const feature of featuresOf(sentence)) {
      const held = index.get(feature)
      if (held) held.push(at)
      else index.set(feature, [at])
    }
  }
  let best: SentencePair | null = null
  let bestRank = 0
  for (const [at, sentence] of a.sentences.entries()) {
    const sums = new Map<number, number>()
    for (const feature of featuresOf(sentence)) {
      const weight = vocabulary.weightOf(feature) ** 2
      for (const other of index.get(feature) ?? []) sums.set(other, (sums.get(other) ?? 0) + weight)
    }
    const length = lengthOf(sentence, vocabulary)
    for (const [other, sum] of sums) {
      const likeness = sum / (length * (lengths[other] ?? 1) || 1)
      // Likeness alone would favour short sentences that share one name; the sum alone, long ones.
      const rank = Math.sqrt(likeness * sum) / (1 + 0.02 * (at + other))
      if (rank > bestRank) {
        bestRank = rank
        best = { a: at, b: other, likeness: Math.min(1, likeness) }
      }
    }
  }
  return best
}

const featuresOf = (sentence: SentenceReading): Set<string> =>
  new Set([...sentence.terms, ...sentence.names.map((name) => `@${name}`)])

function lengthOf(sentence: SentenceReading, { weightOf }: Vocabulary): number {
  let sum = 0
  for (const feature of featuresOf(sentence)) sum += weightOf(feature) ** 2
  return Math.sqrt(sum)
}
