import type { Attribution } from '../types.ts'
import { type CueClass, cueClassOf } from './cue-class.ts'

/** Confidence from which something is shown: one for all, or one for each class of cue. */
export type Threshold = number | Readonly<Record<CueClass, number>>

/**
 * Confidence from which a page shows what somebody said, chosen by class so that of those just above it seven of ten have
 * the right content and the right party, and of all nine; below it `check` suggests them to the editor and the reader sees
 * nothing. Behind each, how many of a hundred shown are right: on training news that the parts had not seen, and on
 * development news.
 */
export const SHOWN_CONFIDENCE: Readonly<Record<CueClass, number>> = {
  /** 95 of 1,123; 97 of 250. */
  quotation: 0.65,
  /** 92 of 1,682; 90 of 341. */
  saying: 0.69,
  /** 89 of 699; 91 of 175. */
  reporting: 0.68,
  /** 87 of 173; 88 of 43. */
  according: 0.7,
  /** 81 of 400; 87 of 78. */
  other: 0.67,
  /** 83 of 48; all of 4. */
  nobody: 0.7,
}

/** The confidence that an attribution needs. */
export const confidenceNeeded = (text: string, attribution: Attribution, threshold: Threshold): number =>
  typeof threshold === 'number' ? threshold : threshold[cueClassOf(text, attribution)]
