import { wordSet } from './entries.ts'

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
