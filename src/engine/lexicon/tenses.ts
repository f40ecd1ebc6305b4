import { wordSet } from './entries.ts'

/** Words that tell whether a day without a date lies ahead or behind. */

/** `the talks will resume Monday` */
export const AHEAD_WORDS = wordSet(`
  will
  go
  ll
  shall
  scheduled
  plan
  plans
  planned
  planning
  expected
  expects
  due
  upcoming
  coming
  slated
  tomorrow
  expires
  reconvenes
  payable
  completed
  resume
`)

/** `the talks ended Monday` */
export const BEHIND_WORDS = wordSet(`
  said
  was
  were
  had
  told
  since
  has
  have
  been
  after
  did
  came
  went
  began
  rose
  fell
  killed
  took
  made
  met
  found
  last
  ended
  ending
  dated
  reported
  announced
  died
`)

/** Verbs that a timetable has in the present tense: `the court sits again on Saturday`, `the strike starts on June 9`. Headlines put other verbs so, of what is past. */
export const SCHEDULED_IN_PRESENT = wordSet(`
  sits
  meets
  starts
  begins
  opens
  votes
  resumes
  closes
  reopens
  expires
  reconvenes
  convenes
  gathers
  returns
  faces
  concludes
  kicks
  airs
  goes
  elects
  chooses
  decides
  appears
  plays
  hosts
  travels
  flies
  visits
  arrives
  departs
  performs
  premieres
`)

/** The same verbs behind a plural: `polls open on Sunday`. */
export const SCHEDULED_IN_PLURAL = wordSet(`
  travel
  fly
  depart
  arrive
  begin
  start
  open
  resume
  expire
  reconvene
  convene
  reopen
  conclude
  vote
  meet
  gather
  return
  play
  close
  perform
`)

/** Verbs and nouns that tell of a timetable together: `takes effect on Friday`. */
export const SCHEDULED_PHRASES = wordSet(`
  runs out
  run out
  takes effect
  take effect
  takes place
  take place
  takes office
  take office
  takes over
  come into
  comes into
  goes into
  enters into
  lifts off
  kicks off
  gets under
  heads to
  head to
  heads for
  head for
  leaves office
  leave office
  leaves on
  leaves for
  leave for
  applies from
  apply from
  runs from
  run from
  runs until
  run until
  runs through
  ends on
  marries in
  marry in
  marries on
  marry on
  lapses on
  retires in
  retires on
`)

/** What is moved to another day: `adjourned to Wednesday`, `called for Saturday`. */
export const MOVED_TO_DAY = wordSet(`
  adjourned
  postponed
  deferred
  rescheduled
  moved
  back
  brought
  called
  set
  fixed
  slated
  scheduled
  planned
  due
`)

/** Words behind which an infinitive lies ahead of the telling: `agreed to meet on Friday`. */
export const AHEAD_BEFORE_INFINITIVE = wordSet(`
  agreed
  vowed
  promised
  pledged
  decided
  hope
  hopes
  hoped
  aim
  aims
  aiming
  intend
  want
  expect
  promise
  vow
  threatens
  intends
  intended
  wants
  plans
  planned
  expected
  expects
  scheduled
  ordered
  asked
  urged
  called
  told
  invited
  summoned
  preparing
  prepares
  hoping
  slated
  poised
  booked
`)

/** Verbs before an infinitive that lies behind: `had to leave`. */
export const PAST_BEFORE_INFINITIVE = wordSet(`
  had
  was
  were
  needed
  used
  failed
  managed
  refused
  continued
  began
  started
  came
  went
`)

/** Words before `to` and a verb that point ahead: `is to appear`. */
export const AHEAD_BEFORE_TO = wordSet(`
  has
  have
  need
  needs
  is
  are
  due
  set
  ready
  about
  likely
  likelier
  able
  going
  back
  returns
  return
  order
  plans
  plan
`)

/** Auxiliaries of what is to come: `the storm may hit on Friday`. */
export const MODALS_AHEAD = wordSet(`
  may
  might
  must
  should
  would
`)

/** What is done to a thing that another day is named for: `adjourned until Friday`. */
export const PUT_OFF = wordSet(`
  adjourned
  postponed
  delayed
  deferred
  extended
  suspended
  remanded
  rescheduled
  moved
  off
  back
  wait
  valid
`)

/** Verbs of what goes on, in the present tense: `remains shut until Friday`. */
export const GOES_ON = wordSet(`
  is
  are
  remain
  remains
  stay
  stays
  run
  runs
  lasts
  continues
`)

/** Participles of what stands in a programme: `is | held | from 5 to 9 August`. */
export const STAGED = wordSet(`
  broadcast
  held
  played
  published
  released
  screened
  shown
  staged
`)
