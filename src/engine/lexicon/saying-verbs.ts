import { wordPattern, wordSet } from './entries.ts'

/** Verbs that do no more than say that something is said. */
export const SAYING_VERBS = wordSet(`
  said
  says
  say
  saying
  told
  tells
  tell
  telling
  added
  adds
  adding
  wrote
  writes
  writing
`)

/** Words by which a passage shows that somebody speaks in it. */
export const SIGNS_OF_SPEECH = wordPattern(`
  said
  says
  told
  according
  claimed
  added
  warned
  denied
`)
