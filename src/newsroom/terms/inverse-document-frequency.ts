/** What the words of the collection tell: the weight of a feature, near 0 for one that is in every story. */
export interface TermWeights {
  /** Unknown features weigh as those of one story. */
  weightOf: (feature: string) => number
}

/** So that in a briefing of ten stories, as in one of a thousand, a name that two of them share is worth something. */
const PRIOR = 30

/** Weights go by steps, so that a word changed in one story leaves the relations of others as they were. */
const STEP = 0.25

/** Inverse document frequency of what so many of the stories have, smoothed, never quite 0. */
export function inverseDocumentFrequency(times: number, stories: number): number {
  return Math.max(0.05, Math.round((Math.log(stories + PRIOR) - Math.log(times + 0.2)) / STEP) * STEP)
}
