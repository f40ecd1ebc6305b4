import { wordPattern } from './entries.ts'

/** Verbs by which those who speak say what is on their own minds: `I think the rules will change`. */
export const OPINION_VERBS = wordPattern(`
  think
  thought
  believe
  believed
  feel
  felt
  hope
  hoped
  know
  knew
  mean
  meant
  guess
  suppose
  remember
  understand
  understood
  say
  said
  find
  found
  wish
  imagine
  expect
  realise
  realised
  realize
  realized
  agree
  doubt
  see
  wanted to know
  learned
  heard
`)

/** Words that may stand before such a verb: `we really don’t know`. */
export const OPINION_ADVERBS = wordPattern(`
  just
  also
  still
  always
  really
  certainly
  personally
  honestly
  actually
  do
  don’t
  didn’t
  would
  wouldn’t
  have
  had
  can
  can’t
  could
`)
