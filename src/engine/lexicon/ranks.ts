import { wordPattern, wordSet } from './entries.ts'

/** `third-party`, `first-class`, `the first lady`: fixed pairs in which an ordinal ranks nothing. */
export const FIXED_RANKS = wordSet(`
  party
  parties
  hand
  class
  rate
  team
  aid
  string
  guess
  person
  degree
  half
  ever
  responder
  responders
  name
`)

/** The same without a hyphen. */
export const FIXED_PAIRS = wordSet(`
  thought
  thoughts
  glance
  responder
  responders
  lady
  ladies
  world
`)

/** Words before `first` or `second` that make it an adverb or a unit: `at first`, `per second`. */
export const UNRANKED_AFTER = wordSet(`
  at
  per
  each
  every
  split
  when
  who
  they
  he
  she
  it
  we
  i
  were
  have
  has
  had
  must
  to
  should
  a
`)

/** Words that an ordinal needs before a participle: `the first elected mayor`, but `a plan first drawn up in May`. */
export const DETERMINERS = wordSet(`
  the
  a
  its
  their
  his
  her
  our
  my
  s
  this
  that
  for
`)

/** Capitalised pairs that are names: `Second World War`, `Sixth Circuit`. */
export const RANK_NAMES = wordSet(`
  world
  lady
  minister
  amendment
  reich
  nation
  nations
  temple
  intifada
  republic
  avenue
  street
  army
  division
  bank
  national
  union
  cabinet
  committee
  vatican
  secretary
  step
  empire
  circuit
`)

/** Words behind which a bare `first` is a place. */
export const RANKING_WORDS = wordSet(`
  ranks
  ranked
  ranking
  rank
  finishes
  finished
  finishing
  finish
  came
  come
  comes
  placed
  place
  in
  or
  and
  of
  was
  is
`)

/** What stands before a post of which a crew or an office has several: `the second officer`. */
export const ORDERS_OF_POSTS = wordPattern(`
  first
  second
  third
  fourth
  chief
  deputy
  assistant
  junior
  senior
`)

/** Posts of which a crew or an office has several. */
export const ORDERED_POSTS = wordPattern(`
  officer
  mate
  engineer
  steward
  pilot
  surgeon
  inspector
  constable
  accountant
  operator
  clerk
`)
