import { wordPattern } from './entries.ts'

/** Words that connect a sentence with the one before it, as they open one. */
export const CONNECTIVES = wordPattern(`
  However
  Meanwhile
  Separately
  But
  And
  Also
  Still
  Yet
  Earlier
  Later
  In addition
  Moreover
  Furthermore
  Additionally
  Elsewhere
`)

/** Words before the subject of a sentence: `Meanwhile the opposition …`. */
export const SUBJECT_LEADS = wordPattern(`
  but
  and
  yet
  so
  meanwhile
  however
  still
  then
  instead
  also
  now
  today
  yesterday
  later
  earlier
`)

/** Adverbs that stand loosely behind a source: `the agency, however`. */
export const LOOSE_ADVERBS = wordPattern(`
  however
  meanwhile
  moreover
  furthermore
  thus far
  so far
  to date
  for now
  at least
`)
