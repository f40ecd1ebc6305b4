import { wordSet } from './entries.ts'

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
