/** What the words of the collection tell: the weight of a feature, near 0 for one that is in every story. */
export interface TermWeights {
  weightOf: (feature: string) => number
}

/** So that in a briefing of ten stories, as in one of a thousand, a name that two of them share is worth something. */
const PRIOR = 30

/** Weights go by steps, so that a word changed in one story leaves the relations of others as they were. */
const STEP = 0.25

/** Inverse document frequency over the collection, smoothed, never quite 0. Unknown features weigh as those of one story. */
export function inverseDocumentFrequency(featureCounts: Iterable<ReadonlyMap<string, number>>): TermWeights {
  const frequency = new Map<string, number>()
  let stories = 0
  for (const counts of featureCounts) {
    stories++
    for (const feature of counts.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1)
  }
  const most = Math.log(stories + PRIOR)
  const weigh = (times: number): number => Math.max(0.05, Math.round((most - Math.log(times + 0.2)) / STEP) * STEP)
  const weights = new Map(Array.from(frequency, ([feature, times]) => [feature, weigh(times)]))
  const unknown = weigh(1)
  return { weightOf: (feature) => weights.get(feature) ?? unknown }
}
