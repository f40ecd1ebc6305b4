import { prefilter } from '../../engine/index.ts'
import { DEEDS, DEFENDED, MISHAPS, TAKEN } from '../lexicon/causes.ts'
import { CUSTODY_STEPS } from '../lexicon/custody.ts'

const graveWith = prefilter(
  [DEEDS, MISHAPS, TAKEN, DEFENDED, ...CUSTODY_STEPS.map(([, pattern]) => pattern)],
  (pattern) => [pattern],
)

/** Whether a text has words that mean little else than what something was lost to, who has a place or who was taken. */
export const hasGraveWords = (text: string): boolean => graveWith(text).some((pattern) => pattern.test(text))
