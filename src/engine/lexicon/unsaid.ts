import { wordPattern, wordSet } from './entries.ts'

/** Verbs of saying in their first form, behind a modal: `might | say`. */
export const SAYING_FORMS = wordPattern(`
  say
  claim
  argue
  insist
  tell
  ask
  complain
  object
  assume
  think
  believe
  suggest
  conclude
  announce
  confirm
  admit
  declare
`)

/** Words behind which a verb of the present tells what is still to come: `Until | Lee says |`. */
export const CONDITIONS = wordPattern(`
  until
  till
  before
  once
  as soon as
  by the time
  as long as
  so long as
  provided
  provided that
  providing
  supposing
  supposing that
  assuming
  assuming that
  in case
  only when
  only once
`)

/** Points of time at which something happens: `The day | the bank says | it is sorry`. */
export const TIMES_OF_EVENTS = wordPattern(`
  day
  moment
  minute
  second
  hour
  instant
  week
  month
  year
  time
`)

/** Words ahead of a verb and its subject by which nobody did it: `At no point | did Lee say`. */
export const NEGATIONS_AHEAD = wordPattern(`
  nor
  neither
  never
  never once
  never before
  rarely
  seldom
  hardly
  hardly ever
  scarcely
  not once
  nowhere
  no longer
  at no point
  at no time
  at no stage
  at no moment
  on no occasion
  in no way
  under no circumstances
`)

/** What there is none of where nobody knows that a thing was said: `no evidence that | Lee said`. */
export const PROOFS = wordPattern(`
  evidence
  proof
  record
  sign
  indication
  suggestion
  trace
  confirmation
`)

/** What is done to whoever is to say something: `was | urged | to say`. */
export const URGING_PARTICIPLES = wordPattern(`
  urged
  asked
  told
  supposed
  invited
  forced
  taught
  ordered
`)

/** Works in which what is said is made up: `In the | novel |, Lee says`. */
export const MADE_UP_WORKS = wordPattern(`
  novel
  play
  song
  poem
  story
  sitcom
  drama
  opera
  comic
  fable
  tale
  novella
  musical
  thriller
  comedy
  tragedy
  soap opera
  pantomime
  ballad
  libretto
`)

/** Works that tell of people, be they made up or not, through which a plot runs: `Halfway through the | book |`. */
export const WORKS_WITH_PLOTS = wordPattern(`
  book
  film
  movie
  show
  series
  season
  episode
  story
`)

/** What the plot of a work does, before what happens then: `the opera | ends | as Roe declares`. */
export const COURSES_OF_PLOTS = wordPattern(`
  begins
  opens
  starts
  ends
  closes
  concludes
  finishes
  culminates
  climaxes
`)

/** Parts of such works as stand in nothing else. */
export const PARTS_OF_PLOTS = wordPattern(`
  act
  scene
  finale
  epilogue
  prologue
`)

/** Which of several such parts: `In the | opening | scene`. */
export const PLACES_OF_PARTS = wordPattern(`
  opening
  closing
  first
  second
  third
  fourth
  fifth
  final
  last
`)

/** Whom a made-up work tells of: `The | hero | of the novel`. */
export const ROLES_IN_PLOTS = wordPattern(`
  hero
  heroine
  antihero
  protagonist
  narrator
  villain
  character
`)

/** How a made-up work has its characters: `The novel | is about | a nurse, Berit`. */
export const VERBS_OF_PLOTS = wordPattern(`
  is about
  tells of
  tells the story of
  follows
  centres on
  centers on
  revolves around
  imagines
`)

/** Verbs of what is thought up, and told to nobody. */
export const THOUGHT_UP = wordSet(`
  imagine
  imagines
  imagined
  dream
  dreams
  dreamed
  dreamt
  fantasised
  fantasized
  pretend
  pretends
  pretended
  forgot
  forgets
`)

/** What teaches a writer something, and says nothing: `history | tells us`. */
export const TEACHERS = wordPattern(`
  history
  experience
  logic
  science
  common sense
  the past
  the present
  reality
  nature
  evidence
  biology
  economics
`)

/** Verbs by which such a thing teaches. */
export const TEACHING_VERBS = wordPattern(`
  tell
  tells
  told
  teach
  teaches
  taught
  remind
  reminds
  reminded
  show
  shows
  showed
`)

/** What somebody has not done as long as nothing is known: `has yet to announce`. */
export const ANNOUNCING_VERBS = wordPattern(`
  confirmed
  verified
  announce
  announced
  unveil
  unveiled
  publish
  published
  release
  released
  issue
  issued
  set
  name
  named
`)

/** What those who give nothing more keep to themselves: `but offered no details`. */
export const THINGS_WITHHELD = wordPattern(`
  detail
  details
  evidence
  explanation
  proof
  specifics
  information
  reason
  reasons
  name
  names
  example
  examples
  timetable
  figure
  figures
  comment
`)

/** What they do not do: `but declined to elaborate`. */
export const WITHHOLDING_VERBS = wordPattern(`
  name
  say
  elaborate
  identify
  give
  provide
  specify
  comment
  disclose
  reveal
  explain
  offer
  go into
`)

/** What stands behind `came out` where it only tells when: `the following week`. */
export const TIMES_OF_ISSUE = wordPattern(`
  on
  in
  at
  during
  the same
  the following
  the next
  the previous
  that
  this
  last
  next
  earlier
  later
  yesterday
  today
  just
  only
  shortly
`)

/** How somebody takes back what they said: `took back | her statement that`. */
export const WITHDRAWING_PASTS = wordPattern(`
  took back
  takes back
  taken back
  withdrew
  withdraws
  withdrawn
  retracted
  retracts
  recanted
  recants
  dropped
  drops
  abandoned
  abandons
  disowned
  disowns
  disavowed
  disavows
  renounced
  walked back
  walks back
  backed away from
  backed off
  backed down from
  backtracked on
`)

/** The same in their first form, behind `was forced to`. */
export const WITHDRAWING_FORMS = wordPattern(`
  take back
  withdraw
  retract
  recant
  drop
  abandon
  disown
  disavow
  renounce
  walk back
  back away from
  back down from
`)

/** What makes somebody do so: `was | forced | to withdraw her claim`. */
export const FORCES_TO_WITHDRAW = wordPattern(`
  forced
  made
  obliged
  compelled
  agreed
  had
  chose
  decided
`)
