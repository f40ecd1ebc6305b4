import { wordSet } from './entries.ts'

/** Nouns and the like with the ending of adverbs, at which the words for somebody may end: `the family`, `a weekly`. */
export const NOUNS_IN_LY = wordSet(`
  ally
  anomaly
  assembly
  belly
  bully
  butterfly
  daily
  elderly
  family
  fly
  folly
  italy
  jelly
  july
  monopoly
  monthly
  nightly
  quarterly
  rally
  reply
  supply
  tally
  weekly
  yearly
`)
