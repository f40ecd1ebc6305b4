import type { Attribution } from '../types.ts'
import { type CueClass, cueClassOf } from './cue-class.ts'

/** Confidence from which something is shown: one for all, or one for each class of cue. */
export type Threshold = number | Readonly<Record<CueClass, number>>

/**
 * Confidence from which a page shows what somebody said, chosen by class so that of those just above it more than six of
 * ten have the right content and the right party, and of all nine; of cues that no lexicon lists, seven: they are often
 * deeds and wishes, which a reader takes for no statement. Below it `check` suggests them to the editor and the reader
 * sees nothing. Behind each, how many of a hundred shown are right: on training news and on marks of other archives that
 * readers judged, both as read by parts that had not seen them, and on development news.
 */
export const SHOWN_CONFIDENCE: Readonly<Record<CueClass, number>> = {
  /** 95 of 1,127; 90 of 1,138; 97 of 260. */
  quotation: 0.55,
  /** 92 of 1,772; 92 of 2,666; 90 of 371. */
  saying: 0.63,
  /** 89 of 748; 88 of 1,383; 92 of 192. */
  reporting: 0.65,
  /** 86 of 187; 91 of 232; 90 of 49. */
  according: 0.6,
  /** 85 of 163; 90 of 320; 92 of 40. */
  other: 0.6,
  /** 86 of 194; 88 of 374; 85 of 40. */
  unlisted: 0.75,
  /** 83 of 64; 94 of 124; 89 of 18. */
  nobody: 0.75,
}

/** The confidence that an attribution needs. */
export const confidenceNeeded = (text: string, attribution: Attribution, threshold: Threshold): number =>
  typeof threshold === 'number' ? threshold : threshold[cueClassOf(text, attribution)]
