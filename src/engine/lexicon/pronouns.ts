import { wordPattern } from './entries.ts'

/** Words that stand for somebody or something told elsewhere. */
export const REFERRING_WORDS = wordPattern(`
  he
  him
  his
  she
  her
  hers
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
  himself
  herself
`)
