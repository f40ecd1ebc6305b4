import { TITLE_WORDS, wordSet } from '../../engine/index.ts'

/** Titles as gold rows shorten them, and those that only they have. */
const SHORT_TITLES = wordSet(`
  sen
  rep
  gov
  gen
  col
  capt
  maj
  sgt
  lt
  lieutenant
  chairperson
  executive
`)

/** Words that stand with a name and are none: two parties are one without them. */
export const WORDS_BESIDE_NAMES: ReadonlySet<string> = new Set([...TITLE_WORDS, ...SHORT_TITLES])
