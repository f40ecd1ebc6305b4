import { VAGUE_AMOUNTS } from '../lexicon/numbers.ts'

const VAGUE = new RegExp(`\\b(?:${VAGUE_AMOUNTS})\\b`, 'iu')

/** Whether words for an amount say many and no number, so that it has no upper bound: `several`, `dozens`, `a few hundred`. */
export const isVague = (text: string): boolean => VAGUE.test(text) && !/\d/.test(text)
