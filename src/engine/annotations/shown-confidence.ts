import type { Attribution } from '../types.ts'
import { type CueClass, cueClassOf } from './cue-class.ts'

/** Confidence from which something is shown: one for all, or one for each class of cue. */
export type Threshold = number | Readonly<Record<CueClass, number>>

/**
 * Confidence from which a page shows what somebody said, chosen by class so that of those just above it more than six of
 * ten have the right content and the right party, and of all nine; below it `check` suggests them to the editor and the
 * reader sees nothing. Behind each, how many of a hundred shown are right: on training news that the parts had not seen,
 * and on development news.
 */
export const SHOWN_CONFIDENCE: Readonly<Record<CueClass, number>> = {
  /** 95 of 1,142; 97 of 256. */
  quotation: 0.6,
  /** 92 of 1,814; 90 of 365. */
  saying: 0.59,
  /** 89 of 740; 92 of 182. */
  reporting: 0.65,
  /** 86 of 196; 86 of 51. */
  according: 0.6,
  /** 80 of 483; 84 of 83. */
  other: 0.63,
  /** 90 of 81; 93 of 15. */
  nobody: 0.75,
}

/** The confidence that an attribution needs. */
export const confidenceNeeded = (text: string, attribution: Attribution, threshold: Threshold): number =>
  typeof threshold === 'number' ? threshold : threshold[cueClassOf(text, attribution)]
