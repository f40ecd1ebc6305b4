import { OWN_PEOPLE } from '../../lexicon/people.ts'
import type { Assertion } from '../types.ts'

const ONES_OWN = new RegExp(String.raw`\b(?:its|their|his|her|our|my) own (?:${OWN_PEOPLE})\b`, 'i')

/** Whether a voice tells of its own people, as in `no injuries on its own side`: who speaks of others says nothing against it. */
export const isOfOnesOwn = ({ text }: Assertion): boolean => ONES_OWN.test(text)
