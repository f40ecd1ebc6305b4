import { wordPattern } from '../../engine/index.ts'

/** What a place is, behind its name: `Keld province`. */
export const placeNouns = wordPattern(`
  neighbourhoods
  neighbourhood
  neighborhoods
  neighborhood
  districts
  district
  quarters
  quarter
  areas
  area
  regions
  region
  provinces
  province
  county
  city
  strip
  valley
`)

/** Verbs behind somebody who gives a figure. */
export const giverVerbs = wordPattern(`
  said
  says
  say
  told
  claims
  claimed
  claim
  reports
  reported
  report
  estimates
  estimated
  estimate
  confirms
  confirmed
  announced
  added
  argues
  argued
  shows
  showed
  show
  suggests
  suggested
  suggest
`)

/** Verbs behind which a side gives a figure of its own doing: `claims to have shot down nine`. */
export const boastVerbs = wordPattern(`
  claims
  claim
  claimed
  says
  say
  said
  argues
  argued
  argue
  reports
  report
  reported
  admits
  admit
  admitted
  announced
  insists
  insist
  insisted
`)

/** What a firm gives figures of that are its own. */
export const resultNouns = wordPattern(`
  profit
  revenue
  loss
  turnover
  sales
  surplus
  deficit
  income
  earnings
`)
