import { WEEKDAYS } from './calendar.ts'
import { wordPattern, wordSet } from './entries.ts'

/** Words that open a clause or a phrase of its own behind what is said: `the pier is safe, although …`. */
export const CLAUSE_OPENERS = wordSet(`
  and
  but
  while
  although
  though
  as
  after
  which
  who
  whom
  whose
  that
  when
  because
  despite
  since
  where
  before
  if
  until
  unless
  whereas
  so
  yet
  or
  amid
  following
  whether
  during
  without
`)

/** Verbs that stand before the word that a cue turns on: `was reported`. */
export const CUE_AUXILIARIES = wordSet(`
  was
  were
  is
  are
  be
  been
  being
  has
  have
  had
`)

/** Prepositions of where and when a thing was said, which no source begins with: `in a French newspaper`. */
export const SETTING_PREPOSITIONS = wordSet(`
  in
  on
  at
  during
  after
  before
`)

/** Words that no source ends with before its verb: `, when he said.` */
export const NO_SOURCE_ENDS = wordSet(`
  and
  but
  or
  that
  which
  when
  while
  as
  because
  if
  than
  who
  what
  where
  how
  so
  not
  also
  has
  have
  had
  was
  were
  is
  be
  been
  will
  would
  could
  should
  may
  might
  can
  did
  does
  do
  never
  ever
  to
  of
`)

/** Words with a small letter that a source may begin with behind a verb at the end: `, said a spokesman.` */
export const SOURCE_STARTS = wordSet(`
  the
  a
  an
  one
  two
  three
  his
  her
  its
  their
  another
  several
  some
  many
  he
  she
  they
  it
`)

/** Words that may follow the verb at the end of a sentence: `, the agency reported on Saturday.` */
export const CUE_TRAILERS = wordSet(`
  on
  late
  early
  ${[...WEEKDAYS.keys()].join('\n')}
  morning
  afternoon
  evening
  night
  yesterday
  today
  earlier
  this
  last
  week
  month
  year
  in
  a
  statement
`)

/** What the subject of `she said` does besides, behind it: `The bridge is shut, she said, | citing | the wind`. */
export const SPEAKERS_PARTICIPLES = wordSet(`
  accusing
  adding
  alluding
  attributing
  blaming
  calling
  citing
  describing
  explaining
  noting
  pointing
  quoting
  referring
  speaking
  stressing
  warning
`)

/** Words at which no content ends: `said [the`. */
export const OPEN_ENDS = wordSet(`
  the
  a
  an
  of
  in
  at
  for
  with
  from
  by
  and
  or
  that
  which
  who
  his
  her
  its
  their
  our
  your
  my
  is
  was
  were
  are
  be
  been
  has
  have
  had
  will
  would
  could
  should
  may
  might
  can
  as
  than
  if
`)

/** Words before `way` in a cue: `went out of his way to stress`. */
export const OWNERS_OF_WAYS = wordSet(`
  his
  her
  their
  its
  my
  our
  your
  one’s
`)

/** Nouns for words and figures that somebody then denies: `, a claim Varda denied`. */
export const DISPUTED_WORDS = wordSet(`
  account
  accusation
  accusations
  allegation
  allegations
  argument
  assertion
  assessment
  assurance
  charge
  charges
  claim
  claims
  conclusion
  description
  estimate
  explanation
  figure
  figures
  interpretation
  position
  reading
  suggestion
  toll
  version
  view
`)

/** What somebody does with them. */
export const DISPUTING_VERBS = wordPattern(`
  challenge
  challenged
  challenges
  contest
  contested
  contests
  denied
  denies
  deny
  dismiss
  dismissed
  dismisses
  dispute
  disputed
  disputes
  doubt
  doubted
  doubts
  refute
  refuted
  refutes
  reject
  rejected
  rejects
  verified
  verify
`)

/** Words behind a verb of saying that tell when or how: `said | late Monday`. */
export const WAYS_OF_SAYING = wordSet(`
  after
  again
  also
  before
  during
  earlier
  early
  from
  last
  late
  later
  once
  privately
  publicly
  repeatedly
  that
  this
  through
  today
  via
  when
  while
  with
  yesterday
`)

/** Words of a time that stand between `who` and its verb: `who as recently as last week said`. */
export const WHEN_WORDS = wordPattern(`
  afternoon
  also
  as
  at
  earlier
  evening
  in
  just
  last
  later
  month
  morning
  night
  on
  once
  only
  recently
  since
  then
  this
  until
  week
  year
`)

/** How soon before or after a thing: `Minutes after the raid`. */
export const MOMENTS = wordPattern(`
  Days
  Hours
  Immediately
  Just
  Long
  Minutes
  Moments
  Months
  Shortly
  Soon
  Weeks
  Years
`)

/** Participles of who wants or opposes a thing, behind a subject: `campaigners | demanding | an inquiry`. */
export const DEMANDING_PARTICIPLES = wordPattern(`
  accusing
  advocating
  alleging
  backing
  calling for
  condemning
  criticising
  criticizing
  demanding
  denouncing
  opposing
  protesting
  protesting against
  requesting
  seeking
  supporting
  urging
`)
