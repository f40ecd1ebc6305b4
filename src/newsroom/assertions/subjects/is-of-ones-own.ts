import type { Assertion } from '../types.ts'

const ONES_OWN =
  /\b(?:its|their|his|her|our|my) own (?:side|ranks|men|people|personnel|crew|staff|members?|soldiers|troops|officers|forces)\b/i

/** Whether a voice tells of its own people, as in `no injuries on its own side`: who speaks of others says nothing against it. */
export const isOfOnesOwn = ({ text }: Assertion): boolean => ONES_OWN.test(text)
