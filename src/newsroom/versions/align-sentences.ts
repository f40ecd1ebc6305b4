import { pairBySimilarity } from './pair-by-similarity.ts'

/** Where a sentence stands in terms of both versions. */
export interface SentencePlace {
  /** The same for two sentences that are one, unchanged or reworded. */
  id: number
  /** Whether it stands word for word in the other version. */
  unchanged: boolean
}

/**
 * Says which sentences of two versions are the same one: those with equal words wherever they stand, then the alike.
 *
 * @param before the words of each sentence of the earlier version
 * @returns the places of each side, in the order given
 */
export function alignSentences(
  before: string[][],
  after: string[][],
): { before: SentencePlace[]; after: SentencePlace[] } {
  const waiting = Map.groupBy(before.keys(), (at) => before[at]!.join(' '))
  const equal = new Map<number, number>()
  for (const [at, words] of after.entries()) {
    const twin = waiting.get(words.join(' '))?.shift()
    if (twin !== undefined) equal.set(at, twin)
  }
  const taken = new Set(equal.values())
  const left = [...before.keys()].filter((at) => !taken.has(at))
  const right = [...after.keys()].filter((at) => !equal.has(at))
  const alike = pairBySimilarity(
    left.map((at) => before[at]!),
    right.map((at) => after[at]!),
  )
  const reworded = new Map(alike.map(([i, j]) => [right[j]!, left[i]!]))
  return {
    before: before.map((_, id) => ({ id, unchanged: taken.has(id) })),
    after: after.map((_, at) => ({
      id: equal.get(at) ?? reworded.get(at) ?? before.length + at,
      unchanged: equal.has(at),
    })),
  }
}
