import type { Attribution } from '../types.ts'
import { type CueClass, cueClassOf } from './cue-class.ts'

/** Confidence from which something is shown: one for all, or one for each class of cue. */
export type Threshold = number | Readonly<Record<CueClass, number>>

/**
 * Confidence from which a page shows what somebody said, chosen by class so that of those just above it more than six of
 * ten have the right content and the right party, and of all nine; of cues that no lexicon lists, seven: they are often
 * deeds and wishes, which a reader takes for no statement. Below it `check` suggests them to the editor and the reader
 * sees nothing. Behind each, how many of a hundred shown are right: on training news that the parts had not seen, and on
 * development news.
 */
export const SHOWN_CONFIDENCE: Readonly<Record<CueClass, number>> = {
  /** 95 of 1,150; 96 of 260. */
  quotation: 0.6,
  /** 92 of 1,807; 90 of 372. */
  saying: 0.59,
  /** 89 of 743; 91 of 186. */
  reporting: 0.65,
  /** 87 of 192; 88 of 49. */
  according: 0.6,
  /** 86 of 80; 91 of 32. */
  other: 0.63,
  /** 84 of 334; 85 of 41. */
  unlisted: 0.71,
  /** 89 of 83; 93 of 15. */
  nobody: 0.75,
}

/** The confidence that an attribution needs. */
export const confidenceNeeded = (text: string, attribution: Attribution, threshold: Threshold): number =>
  typeof threshold === 'number' ? threshold : threshold[cueClassOf(text, attribution)]
