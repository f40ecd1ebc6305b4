import { wordPattern, wordSet } from './entries.ts'

/** Verbs that begin on what condition somebody spoke: `granted anonymity to …`. */
export const ANONYMITY_VERBS = wordPattern(`
  speaking
  spoke
  granted
  requesting
  requested
  asking
  asked
  insisting
  insisted
  declined
  talking
`)

/** Verbs by which a source asks not to be named, or is given that. */
export const REASON_VERBS = wordPattern(`
  requested
  requesting
  requests
  request
  asked for
  asking for
  asks for
  ask for
  insisted on
  insisting on
  insists on
  insist on
  seeking
  seeks
  seek
  sought
  demanded
  demanding
  demand
  granted
  granting
  grant
  promised
  given
  offered
`)

/** Verbs of giving a name: `gave only her first name`. */
export const NAME_GIVING = wordPattern(`
  gave
  give
  giving
  gives
  provided
  providing
  using
  used
  use
`)

/** Words at which the reason may begin why somebody is not named. */
export const REASON_STARTS = wordPattern(`
  who
  whose
  whom
  asking
  speaking
  requesting
  declining
  insisting
  seeking
  citing
  granted
  using
  not authori
  on the condition
  on condition
  under condition
  off the
  on background
  unwilling
  identified only
`)

/** Verbs of the clause that gives the reason. */
export const REASON_PREDICATES = wordPattern(`
  was
  were
  is
  are
  has
  had
  asked
  declined
  refused
  requested
  granted
  insisted
  did
  does
  do
  would
  could
  cannot
  gave
  spoke
  identified
  preferred
  wanted
  wished
`)

/** Verbs of on what condition an unnamed source spoke. */
export const CONDITION_VERBS = wordPattern(`
  speaking
  spoke
  speaks
  talking
  granted
  requesting
  requested
  asking
  asked
  declined
  insisting
  insisted
  talked
  discussed
`)

/** Verbs by which somebody says on what terms they speak: `asked not to be named`. */
export const VERBS_OF_TERMS = wordPattern(`
  ask
  asked
  asking
  asks
  begged
  declined
  demanded
  insisted
  insists
  pleaded
  preferred
  prefers
  refused
  requested
  requests
  wanted
  wants
  wished
`)

/** What may be asked of a name: `that his name be withheld`. */
export const OMISSIONS = wordPattern(`
  changed
  given
  identified
  kept
  left
  named
  omitted
  printed
  published
  used
  withheld
`)

/** What news calls whom it leaves unnamed: `a senior | official`. */
export const LEFT_UNNAMED = wordSet(`
  official
  aide
  diplomat
  insider
  source
  staffer
  adviser
  advisor
  figure
`)
