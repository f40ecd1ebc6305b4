import { wordPattern, wordSet } from './entries.ts'

/**
 * What somebody sends an outlet or what it passes on: `in an email to`, `in remarks carried by`. An interview is a place to
 * speak, which passes nothing on.
 */
export const OCCASIONS = wordPattern(`
  comments
  comment
  remarks
  statements
  statement
  emails
  email
  e-mails
  e-mail
  response
  message
`)

/** Participles behind `as` where an outlet quotes somebody: `quoted him as saying`. */
export const QUOTED_SAYING = wordPattern(`
  saying
  telling
  stating
  claiming
  confirming
  adding
  warning
  describing
  calling
  denying
  writing
`)

/** Words that tie a source to the relay named behind it: `a memo leaked to army radio`. */
export const TIES = wordPattern(`
  citing
  quoting
  cited
  quoted
  leaked
  published
  obtained
  carried
  provided
  reported
  broadcast
  aired
  given
  gave
  shown
  released
  supplied
  sent
  seen
  reviewed
  shared
  run
  relayed
  distributed
  circulated
  made
  speaking
  interviewed
  posted
  told
`)

/** Words between such an occasion and the outlet. */
export const OCCASION_JOINTS = wordPattern(`
  to
  carried by
  published by
  published in
  published on
  broadcast by
  broadcast on
  aired on
  aired by
  cited by
  quoted by
  posted by
  obtained by
`)

/** Participles of what an outlet passes on: `carried by the state agency`. */
export const CARRIED_BY = wordPattern(`
  quoted
  cited
  carried
  published
  broadcast
  aired
  reported
  released
  run
  obtained
  seen
  reviewed
  relayed
  distributed
  transmitted
  circulated
  first reported
`)

/** Participles of what an outlet was given: `leaked to army radio`. */
export const GIVEN_TO = wordPattern(`
  leaked
  provided
  given
  shown
  released
  supplied
  sent
  spoken
  made available
  an account
`)

/** Ways of speaking to an outlet: `told the Kyiv Post`. */
export const SPOKEN_TO = wordPattern(`
  told
  telling
  tells
  speaking to
  spoke to
  spoke with
  speaking with
  shared with
  interviewed by
  admitted to
  confirmed to
  explained to
  noted to
  pointed out to
  remarked to
  revealed to
  said to
  responding to a query by
  responding to questions from
  responding to questions by
  via
`)

/** Verbs before whoever is told. */
export const VERBS_OF_ADDRESS = wordPattern(`
  told
  telling
  tells
`)

/** Words behind an outlet’s name by which it is used as one: `Nowcast reported`. */
export const REPORTS_OF_OUTLETS = wordPattern(`
  reported
  reports
  reporter
  journalist
`)

/** Words before an outlet’s name by which it is used as one. */
export const USES_OF_OUTLETS = wordPattern(`
  interview to
  interview on
  reported by
  published by
  published in
  published on
  quoted in
`)

/** Verbs by which one passes on what another said: `Roe said | the board had told him`. */
export const PASSING_VERBS = wordPattern(`
  said
  says
  reported
  reports
  recounted
  recalled
  claimed
  claims
  noted
  wrote
  writes
  explained
  recorded
  record
  records
`)

/** When somebody said it, between the verb and what was said. */
export const TIMES_OF_SPEAKING = wordPattern(`
  yesterday
  today
  earlier
  later
  last week
  last month
  last year
  this week
  this month
  afterwards
`)

/** How an outlet quotes somebody: `was quoted by Reuters as saying`. */
export const QUOTED_BY = wordPattern(`
  quoted
  quoting
  quotes
`)

/** Verbs of going on with what one says. */
export const CONTINUING_VERBS = wordPattern(`
  added
  adds
  adding
  continued
  continues
  went on
  noted
`)

/** Words by which a statement was made elsewhere or at another time than the one before. */
export const OTHER_OCCASIONS = wordPattern(`
  yesterday
  earlier
  later
  last week
  last month
  last year
  afterwards
  separately
  statement
  speech
  interview
  conference
  letter
  wrote
  tweeted
  posted
  told
  telling
`)

/** Outlets in the mass, of which none is meant: `told the media`. */
export const MANY_OUTLETS = wordPattern(`
  media
  press
  newspapers
  outlets
  radio
  television
  TV
  website
  site
  blog
  podcast
  show
  programme
  program
`)

/** Nouns by which an outlet that was named is meant again: `told the paper`. */
export const CALLED_OUTLETS = wordPattern(`
  newspaper
  paper
  daily
  tabloid
  broadsheet
  magazine
  weekly
  news agency
  news site
  news website
  news outlet
  outlet
  publication
  broadcaster
  channel
  news channel
  TV station
  TV channel
  radio station
  station
`)

/** What somebody does to a report, who does not speak through it: `confirming a sale first reported by the Courier`. */
export const ANSWERING = wordPattern(`
  answering
  challenging
  confirming
  contradicting
  denying
  disputing
  echoing
  rebutting
  rejecting
`)

/** Verbs of what somebody said that another passes on: `Lee accused the board, the minister said`. */
export const PASSED_ON = wordSet(`
  accused
  claim
  claimed
  claims
  denied
  denies
  deny
  insist
  insisted
  insists
  recanted
  stated
  testified
`)

/** Words behind a verb of saying that tell how much is said, and not what: `the board says too little`. */
export const AMOUNTS = wordPattern(`
  enough
  goodbye
  less
  little
  more
  much
  no
  nothing
  so
  sorry
  too
  very
  yes
`)

/** Verbs by which a document says a thing that people pass on: `The report found …, officials said`. */
export const REVEALING_VERBS = wordPattern(`
  alleged
  alleges
  concluded
  concludes
  describes
  found
  finds
  notes
  portrays
  recorded
  revealed
  reveals
  said
  says
  showed
  shows
  stated
  states
  suggested
  suggests
  warned
  warns
`)
