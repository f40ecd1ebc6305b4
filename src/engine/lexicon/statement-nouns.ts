import { wordPattern } from './entries.ts'

/** Nouns for what somebody said, before the words: `the board’s claim that …`. */
export const STATEMENT_NOUNS = wordPattern(`
  accusations
  accusation
  admission
  allegations
  allegation
  announcement
  argument
  assertion
  assurances
  assurance
  claims
  claim
  complaints
  complaint
  contention
  declaration
  denial
  insistence
  pledge
  prediction
  promises
  promise
  statement
  suggestion
  vow
  warnings
  warning
`)

/** Nouns for what answers: `drew a sharp response from Roe`. */
export const RESPONSES = wordPattern(`
  answer
  criticism
  objection
  objections
  protest
  protests
  reaction
  rebuke
  rejoinder
  reply
  response
  responses
  retort
`)

/** What is done to the view of one who has spoken: `His fears were | echoed | by the mayor`. */
export const SECONDED = wordPattern(`
  echoed
  shared
  backed
  supported
  joined
  seconded
  repeated
  endorsed
`)
