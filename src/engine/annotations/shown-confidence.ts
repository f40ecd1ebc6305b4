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
  /** 95 of 1,127; 90 of 1,150; 97 of 261. */
  quotation: 0.55,
  /** 93 of 1,766; 92 of 2,663; 91 of 370. */
  saying: 0.63,
  /** 89 of 745; 88 of 1,371; 91 of 188. */
  reporting: 0.65,
  /** 85 of 186; 91 of 234; 88 of 50. */
  according: 0.6,
  /** 86 of 159; 90 of 321; 92 of 39. */
  other: 0.6,
  /** 88 of 185; 88 of 360; 85 of 40. */
  unlisted: 0.75,
  /** 86 of 58; 95 of 122; 89 of 18. */
  nobody: 0.75,
}

/** The confidence that an attribution needs. */
export const confidenceNeeded = (text: string, attribution: Attribution, threshold: Threshold): number =>
  typeof threshold === 'number' ? threshold : threshold[cueClassOf(text, attribution)]
