import { wordPattern } from '../../engine/index.ts'

/** Words of an opinion poll, which is no count of votes. */
export const POLL_WORDS = wordPattern(`
  polls
  poll
  surveys
  survey
  surveyed
  projections
  projection
  projected
  forecasts
  forecast
  would vote
  voting intentions
  voting intention
  seats
  seat
`)

/** Words before a share of the vote: `Anna Weiss has 45.9 percent.` */
export const WINNING_VERBS = wordPattern(`
  has
  had
  have
  received
  receives
  got
  won
  took
  takes
  polled
  secured
  scored
  with
  on
`)

/** Verbs by which a share of the vote moves or stands, before `to`, `at` or `on`. */
export const VOTING_LEVELS = wordPattern(`
  rose
  has risen
  climbed
  grew
  fell
  has fallen
  dropped
  slipped
  stood
  stands
  was
  is
`)

/** Verbs of who is ahead of whom. */
export const LEADING_VERBS = wordPattern(`
  led
  leads
  leading
  was ahead of
  is ahead of
  beat
  beats
  beating
  defeated
  defeats
`)

/** Words of a sentence that might be, or was asked for. */
export const NOT_PASSED_WORDS = wordPattern(`
  faces
  face
  facing
  up to
  maximum
  minimum
  carries
  could
  may
  might
  would
  demands
  demanded
  demand
  requests
  requested
  request
  seeks
  seeking
  seek
  sought
  asked for
  called for
  suspended
`)

/** Words of a sentence that is changed. */
export const AMEND_WORDS = wordPattern(`
  appeals
  appeal
  reduced
  reduces
  reducing
  reduction
  cuts
  cut
  lowered
  lowers
  shortened
  shortens
  commuted
  commutes
  increased
  increases
  raised
  raises
  extended
  extends
  instead of
  overturned
  overturns
  upheld
`)

/** Offices and seats that are won in an election. */
export const SEATS_WON = wordPattern(`
  mayor
  governor
  president
  senator
  sheriff
  member
  seat
  district
  province
  state
  city
  presidency
  election
`)
