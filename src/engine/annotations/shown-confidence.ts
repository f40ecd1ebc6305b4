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
  /** 94 of 1,090; 95 of 255. */
  quotation: 0.48,
  /** 93 of 1,608; 91 of 320. */
  saying: 0.73,
  /** 92 of 574; 89 of 148. */
  reporting: 0.73,
  /** 89 of 113; 92 of 36. */
  according: 0.84,
  /** 86 of 271; 89 of 46. */
  other: 0.84,
  /** 90 of 31; none of them. */
  nobody: 0.78,
}

/** The confidence that an attribution needs. */
export const confidenceNeeded = (text: string, attribution: Attribution, threshold: Threshold): number =>
  typeof threshold === 'number' ? threshold : threshold[cueClassOf(text, attribution)]
