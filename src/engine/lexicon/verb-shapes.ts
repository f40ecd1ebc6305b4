import { wordPattern, wordSet } from './entries.ts'

/** Verbs that are a clause’s alone, and stand in no name: `told Reuters Lee had left`. */
export const FINITE_AUXILIARY_WORDS = wordSet(`
  had
  has
  was
  were
  is
  are
  would
  will
  could
  should
  must
  might
  may
  did
  does
  can
`)

/** The same as alternatives of a pattern. */
export const FINITE_AUXILIARIES = [...FINITE_AUXILIARY_WORDS].join('|')

/** Endings of verbs in the past: `failed`, `told`, `wrote`, `knew`. */
export const PAST_ENDINGS = wordPattern(`
  ed
  id
  ote
  old
  hose
  ew
  ook
  ent
  ade
  aw
  un
  ell
  ave
  ame
  egan
  ran
  ound
  ould
  ill
  has
  is
  was
  does
`)

/** Words that stand between a subject and its verb. */
export const VERB_ADVERBS = wordPattern(`
  also
  too
  for example
  later
  then
  now
  further
  even
  again
  still
  instead
  earlier
  yesterday
  today
  last week
  last month
  last year
`)

/** What a statement may be called: `a joint written statement by the board`. */
export const STATEMENT_MODIFIERS = wordPattern(`
  joint
  written
  brief
  short
  public
  official
  separate
  later
  new
  news
  press
  emailed
  e-mailed
`)

/** Past forms that are also participles, of verbs with an object: `left the club`, and `those left behind`. */
export const SHARED_PASTS = wordPattern(`
  sent
  bought
  brought
  built
  caught
  fought
  got
  held
  kept
  led
  left
  lost
  made
  met
  read
  sold
  spent
  struck
  taught
  won
`)

/** Past forms that are no participles: `took a vote`, `threw cones`. */
export const FINITE_PASTS = wordPattern(`
  ate
  became
  began
  broke
  came
  drew
  drove
  fell
  flew
  gave
  grew
  knew
  ran
  rose
  saw
  shook
  sprang
  stole
  swam
  threw
  took
  went
  wore
  wrote
`)

/** Verbs by which a clause is one: auxiliaries, past forms that are no participles, and what ends in -ed. */
export const CLAUSE_VERBS = String.raw`${FINITE_AUXILIARIES}|${FINITE_PASTS}|have|\p{Ll}{2,}ed`

/** What stands before an object also where somebody else did it: `the pupils awarded a prize`, `a man named the Fox`. */
export const PARTICIPLES_WITH_OBJECT = wordPattern(`
  awarded
  allocated
  allowed
  assigned
  called
  charged
  denied
  dubbed
  fed
  forced
  granted
  guaranteed
  involved
  named
  needed
  nicknamed
  offered
  ordered
  owed
  promised
  refused
  titled
`)

/** Past forms without a usual ending, of verbs that a subject may have before it speaks: `Lee quit and vowed`. */
export const IRREGULAR_PASTS = wordPattern(`
  bought
  brought
  caught
  fought
  sought
  taught
  thought
  cast
  cut
  forecast
  hit
  put
  quit
  set
  shut
  felt
  kept
  wept
  slept
  swept
  left
  met
  lost
  led
  fled
  held
  paid
  sat
  stood
  understood
  won
  struck
  swore
  built
  spent
  sued
`)

/** Forms of the present that many say a thing with: `analysts | warn`. */
export const PLURAL_PRESENTS = wordPattern(`
  accuse
  argue
  believe
  claim
  expect
  fear
  forecast
  hope
  indicate
  insist
  predict
  reveal
  say
  show
  suggest
  think
  urge
  warn
`)

/** Participles of what makes somebody do something: `, | prompting | unions to strike`. */
export const MOVING_PARTICIPLES = wordPattern(`
  prompting
  leading
  forcing
  causing
  encouraging
  allowing
  enabling
  persuading
`)

/** Verbs by which a film or a house is told of its people: `which also | stars | Ann Lee`. */
export const CAST_VERBS = wordPattern(`
  star
  stars
  starred
  feature
  features
  featured
  include
  includes
  included
  employ
  employs
  employed
`)

/** Pasts of verbs that nobody does to anybody: `pupils marched`, `a spokesman e-mailed`. */
export const INTRANSITIVE_PASTS = wordPattern(`
  appeared
  arrived
  cheered
  cried
  danced
  demonstrated
  emailed
  e-mailed
  knelt
  laughed
  marched
  nodded
  paraded
  prayed
  protested
  rallied
  sang
  sat
  shouted
  shrugged
  smiled
  spoke
  stood
  travelled
  traveled
  waited
  walked
  wept
  wrote
`)

/** What stands behind a participle that tells of the noun before it: `a report released in May`. */
export const BEHIND_PARTICIPLES = wordPattern(`
  about
  after
  against
  and
  as
  at
  before
  by
  during
  earlier
  following
  for
  from
  here
  in
  into
  last
  near
  of
  off
  on
  or
  out
  over
  there
  this
  through
  to
  today
  under
  up
  via
  with
  within
  yesterday
`)

/** What somebody or something did, with no object: `resigned when`, `fell after`. */
export const PASTS_OF_CHANGE = wordPattern(`
  left
  resigned
  quit
  fell
  rose
  died
  ended
  began
  started
  stopped
  closed
  opened
  returned
`)

/** Verbs by which something comes to somebody: `when the draft was | sent | to Lee`. */
export const RECEIVED = wordPattern(`
  sent
  given
  shown
  handed
  brought
  delivered
  presented
  passed
  forwarded
  offered
  reached
`)

/** What one does to another, after which either may speak: `Dunn | arrested | Voss. He told the court`. */
export const DONE_TO_ANOTHER = wordPattern(`
  arrested
  charged
  detained
  jailed
  sentenced
  questioned
  stopped
  shot
  stabbed
  attacked
  punched
  robbed
  sued
  prosecuted
  confronted
  chased
`)
