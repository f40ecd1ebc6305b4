import { wordPattern } from './entries.ts'

/** Occasions on which somebody tells an outlet: `in an interview with`. */
export const OCCASIONS = wordPattern(`
  interview
  conversation
  call
  podcast
  comments
  comment
  remarks
  statements
  statement
  briefing
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

/** Words before a medium that name none: `on live television`. */
export const MEDIUM_KINDS = wordPattern(`
  national
  cable
  live
  local
  Sunday
  daytime
  late-night
  prime-time
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
  with
  to
  on
  in
  for
  by
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

/** Words of what somebody wrote in an outlet: `an op-ed in`. */
export const WRITTEN_IN = wordPattern(`
  writing
  wrote
  written
  op-ed
  article
  editorial
  column
  essay
  piece
  letter
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
  appearing on
  appearance on
  interviewed by
  interviewed on
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

/** Media, by which no outlet is named. */
export const MEDIA = wordPattern(`
  TV
  television
  radio
  news
  media
  press
  shows
  show
  website
  site
  blog
  podcast
`)
