import { wordSet } from './entries.ts'
/** Words that report what people say without saying who: `It is expected that …`, `The bridge is reportedly shut.` */
export const IMPERSONAL_CUES = wordSet(`
  according
  alleged
  allegedly
  assumed
  believed
  claimed
  estimated
  expected
  feared
  known
  purportedly
  reported
  reportedly
  rumored
  rumoured
  said
  supposedly
  suspected
  thought
  told
  understood
`)
