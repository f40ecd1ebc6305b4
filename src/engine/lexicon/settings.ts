import { wordPattern } from './entries.ts'

/** What is given out and holds what somebody says: `a statement released by the palace`. */
export const RELEASED_THINGS = wordPattern(`
  statement
  message
  letter
  tweet
  post
  video
  recording
  transcript
  remarks
  speech
  interview
  report
  release
`)

/** How it is given out, behind which stands who gave it out. */
export const RELEASING_VERBS = wordPattern(`
  released
  issued
  published
  posted
  distributed
  circulated
  shared
  aired
  broadcast
  carried
  provided
  obtained
  seen
`)

/** Things with a title of their own in which something is said: `in its “Overview” report`. */
export const TITLED_THINGS = wordPattern(`
  report
  reports
  study
  studies
  paper
  survey
  review
  book
  article
  column
  newsletter
  blog
  podcast
  speech
  address
  lecture
  interview
  series
  programme
  program
  show
  briefing
  essay
  documentary
  film
  video
  document
  statement
  letter
  campaign
`)

/** Places of their own in which somebody says something: `said on its website that`. */
export const OWN_PLACES = wordPattern(`
  website
  site
  blog
  page
  channel
  account
  feed
  show
  programme
  program
  podcast
  newsletter
  app
`)

/** Nouns that a clause tells of: `in the hope that`, `on the grounds that`. */
export const CLAUSE_NOUNS = wordPattern(`
  assumption
  assurance
  basis
  belief
  case
  claim
  claims
  condition
  conviction
  evidence
  event
  expectation
  fact
  fear
  fears
  grounds
  ground
  hope
  hopes
  idea
  knowledge
  news
  notion
  point
  possibility
  premise
  principle
  promise
  proviso
  question
  reports
  report
  sense
  suggestion
  theory
  understanding
  view
  way
`)

/** Verbs and words behind which stands who hears, and does not speak: `told the BBC`. */
export const ADDRESSING_VERBS = wordPattern(`
  told
  tells
  telling
  tell
  asked
  informed
  assured
  warned
  urged
  to
`)

/** Those who meet to hear something: `told | her news conference |`. */
export const MEETINGS = wordPattern(`
  conference
  briefing
  meeting
  hearing
  inquest
  inquiry
  rally
  summit
  tribunal
  court
  programme
`)

/** Ways to say something from afar: `said by | telephone`. */
export const WAYS_FROM_AFAR = wordPattern(`
  telephone
  phone
  e-mail
  email
  letter
  text
  fax
  video
  radio
  post
  way
`)

/** Stretches of time: `said this | week`. */
export const STRETCHES_OF_TIME = wordPattern(`
  week
  weekend
  month
  year
  morning
  afternoon
  evening
  summer
  winter
  spring
  autumn
`)
