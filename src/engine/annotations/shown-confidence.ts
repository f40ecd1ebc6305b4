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
  /** 95 of 1,131; 97 of 252. */
  quotation: 0.65,
  /** 93 of 1,712; 90 of 346. */
  saying: 0.69,
  /** 90 of 710; 91 of 177. */
  reporting: 0.68,
  /** 88 of 177; 88 of 43. */
  according: 0.7,
  /** 83 of 409; 86 of 79. */
  other: 0.67,
  /** 93 of 81; 94 of 16. */
  nobody: 0.7,
}

/** The confidence that an attribution needs. */
export const confidenceNeeded = (text: string, attribution: Attribution, threshold: Threshold): number =>
  typeof threshold === 'number' ? threshold : threshold[cueClassOf(text, attribution)]
