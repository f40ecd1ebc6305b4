import { countUp } from '../../learned/count-up.ts'
import type { Assertion } from '../types.ts'
import { matterFeatures } from './matter-features.ts'
import { quantityFeatures } from './quantity-features.ts'
import { speakerFeatures } from './speaker-features.ts'
import { wordFeatures } from './word-features.ts'

/** Sentences of a story a step further down. */
const STEP_DOWN = 3

/**
 * What tells whether two voices of one story contradict each other, where the second speaks a little behind the first: the
 * words of each, and what there is between them.
 *
 * @param ruled what a rule says they differ about; null where none says that they do
 */
export const contradictionFeatures = (a: Assertion, b: Assertion, ruled: string | null): string[] => [
  ...wordFeatures('a', a),
  ...wordFeatures('b', b),
  ...featuresBetween(a, b, ruled),
]

/**
 * What there is between the two: how far apart they are, what they share and what the second brings that is new, whether one
 * speaks of the other, which numbers stand against each other, and what a rule says.
 */
export const featuresBetween = (a: Assertion, b: Assertion, ruled: string | null): string[] => [
  ...(ruled === null ? [] : ['ruled', `ruled ${ruled}`]),
  ...countUp('apart', b.order - a.order - 1),
  ...countUp('sentences', b.sentence - a.sentence),
  ...countUp('depth', Math.floor(a.sentence / STEP_DOWN)),
  ...matterFeatures(a, b),
  ...speakerFeatures(a, b),
  ...quantityFeatures(a, b),
]
