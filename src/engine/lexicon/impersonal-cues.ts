import { wordSet } from './entries.ts'
/** Words that report what people say without saying who: `It is expected that …`, `The bridge is reportedly shut.` */
export const impersonalCues = wordSet(`
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
