import { wordPattern } from './entries.ts'

/** Words that lost their beginning to an apostrophe: `’twas`. */
export const ELISIONS = wordPattern(`
  em
  tis
  twas
  til
  till
  cause
  cuz
  bout
  round
  n
`)
