import { wordSet } from './entries.ts'
/** Words that report what people say without saying who: `It is expected that …`, `The bridge is reportedly shut.` */
export const IMPERSONAL_CUES = wordSet(`
  according
  allegations
  alleged
  allegedly
  assumed
  believed
  claimed
  estimated
  expected
  feared
  forecast
  known
  projected
  purportedly
  reported
  reportedly
  reports
  rumored
  rumors
  rumoured
  rumours
  said
  speculation
  supposedly
  suspected
  thought
  told
  understood
`)
