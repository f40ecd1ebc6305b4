import type { Attribution } from '../types.ts'
import { type CueClass, cueClassOf } from './cue-class.ts'

/** Confidence from which something is shown: one for all, or one for each class of cue. */
export type Threshold = number | Readonly<Record<CueClass, number>>

/**
 * Confidence from which a page shows what somebody said, chosen by class so that nine of ten have the right content and
 * the right party in each; below it `check` suggests them to the editor and the reader sees nothing. Behind each, how
 * many of a hundred shown were right: on training news that the parts had not seen, and on development news.
 */
export const SHOWN_CONFIDENCE: Readonly<Record<CueClass, number>> = {
  /** 94 of 1,141; 95 of 257. */
  quotation: 0.45,
  /** 92 of 1,690; 91 of 344. */
  saying: 0.68,
  /** 89 of 676; 90 of 173. */
  reporting: 0.7,
  /** 86 of 172; 88 of 42. */
  according: 0.7,
  /** 83 of 330; 90 of 58. */
  other: 0.75,
  /** 85 of 54; all of 5. */
  nobody: 0.7,
}

/** The confidence that an attribution needs. */
export const confidenceNeeded = (text: string, attribution: Attribution, threshold: Threshold): number =>
  typeof threshold === 'number' ? threshold : threshold[cueClassOf(text, attribution)]
