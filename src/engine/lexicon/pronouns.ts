import { wordPattern, wordSet } from './entries.ts'

/** Words for a thing that nothing names: `It does not say that …`. */
export const THINGS = wordSet(`
  it
  this
  that
  these
  those
  which
  what
  none
  neither
  both
  each
`)

/** Words that stand for somebody or something told elsewhere. */
export const REFERRING_WORDS = wordPattern(`
  he
  him
  his
  himself
  she
  her
  hers
  herself
  they
  them
  their
  it
  its
  i
  we
  you
  who
  which
  that
  what
  one
`)

/** Words that stand for a party told elsewhere: `us` may be one, though nothing can be resolved by it. */
export const PARTY_PRONOUNS = `${REFERRING_WORDS}|us`
