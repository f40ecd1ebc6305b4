import { wordPattern, wordSet } from './entries.ts'

/** Words before `over` and a time that make it a bound: `for over six years`, not `delivery over six years`. */
export const SPAN_LEADS = wordSet(`
  for
  of
  in
  just
  well
  lasted
  lasting
  last
  took
  takes
  take
  spent
  is
  was
  little
`)

/** Words before `about` that have it for a preposition: `talks about two men`. */
export const ABOUT_LEADS = wordSet(`
  talk
  talks
  talked
  talking
  think
  thinking
  know
  said
  says
  worried
  asked
  concerns
  questions
  information
  reports
`)

/** Words that may stand between `including` and the number of a part. */
export const BEFORE_PARTS = wordSet(`
  at
  least
  about
  some
  more
  than
  nearly
  almost
  a
  an
  the
  them
  around
  roughly
  over
  up
  to
  whom
  which
`)

/** Words between `of` and the number of a whole: `three of the nine`. */
export const BEFORE_WHOLES = wordSet(`
  the
  its
  their
  his
  her
  all
  these
  those
  some
  about
  nearly
  last
  past
  first
  next
  final
`)

/** Words that may stand between `from` and its number: `from about 20`. */
export const BEFORE_ENDS_OF_RANGES = wordSet(`
  about
  around
  roughly
  some
  just
  only
  over
  under
  nearly
  almost
  up
  to
  a
  an
  approximately
  record
  more
  less
  than
  the
`)

/** Words that may stand just before the number of a count. */
export const BOUNDS_BEFORE_COUNTS = wordPattern(`
  no
  more
  fewer
  less
  higher
  lower
  than
  at
  least
  most
  about
  around
  some
  roughly
  nearly
  almost
  over
  under
  only
  just
  up
  an
  estimated
  well
  as
  many
  few
  high
  low
`)

/** Words between what is counted and its number: `stands at 40`. */
export const LEVEL_VERBS = wordPattern(`
  at
  to
  was
  were
  is
  are
  reached
  reaches
  hit
  exceeded
  passed
  topped
  stands
  stood
`)

/** Words at the head of a sentence that a count follows: `Some 34 500 people`. */
export const BEFORE_COUNTS = wordSet(`
  about
  all
  almost
  an
  and
  another
  around
  at
  but
  by
  fewer
  for
  his
  her
  its
  least
  less
  more
  most
  nearly
  of
  only
  or
  our
  over
  roughly
  some
  than
  that
  the
  their
  these
  those
  to
  under
  up
  with
`)
