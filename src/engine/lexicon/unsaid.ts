import { wordPattern, wordSet } from './entries.ts'

/** Verbs of saying in their first form, behind a modal: `might | say`. */
export const SAYING_FORMS = wordPattern(`
  say
  claim
  argue
  insist
  tell
  ask
  complain
  object
  assume
  think
  believe
  suggest
  conclude
`)

/** What is done to whoever is to say something: `was | urged | to say`. */
export const URGING_PARTICIPLES = wordPattern(`
  urged
  asked
  told
  supposed
  invited
  forced
  taught
  ordered
`)

/** Works in which what is said is made up: `In the | novel |, Lee says`. */
export const MADE_UP_WORKS = wordPattern(`
  novel
  play
  song
  poem
  story
  sitcom
  drama
  opera
  comic
  fable
  tale
`)

/** Verbs of what is thought up, and told to nobody. */
export const THOUGHT_UP = wordSet(`
  imagine
  imagines
  imagined
  dream
  dreams
  dreamed
  dreamt
  fantasised
  fantasized
  pretend
  pretends
  pretended
  forgot
  forgets
`)

/** What teaches a writer something, and says nothing: `history | tells us`. */
export const TEACHERS = wordPattern(`
  history
  experience
  logic
  science
  common sense
  the past
  the present
  reality
  nature
  evidence
  biology
  economics
`)

/** Verbs by which such a thing teaches. */
export const TEACHING_VERBS = wordPattern(`
  tell
  tells
  told
  teach
  teaches
  taught
  remind
  reminds
  reminded
  show
  shows
  showed
`)

/** What somebody has not done as long as nothing is known: `has yet to announce`. */
export const ANNOUNCING_VERBS = wordPattern(`
  confirmed
  verified
  announce
  announced
  unveil
  unveiled
  publish
  published
  release
  released
  issue
  issued
  set
  name
  named
`)

/** What those who give nothing more keep to themselves: `but offered no details`. */
export const THINGS_WITHHELD = wordPattern(`
  detail
  details
  evidence
  explanation
  proof
  specifics
  information
  reason
  reasons
  name
  names
  example
  examples
  timetable
  figure
  figures
  comment
`)

/** What they do not do: `but declined to elaborate`. */
export const WITHHOLDING_VERBS = wordPattern(`
  name
  say
  elaborate
  identify
  give
  provide
  specify
  comment
  disclose
  reveal
  explain
  offer
  go into
`)

/** What stands behind `came out` where it only tells when: `the following week`. */
export const TIMES_OF_ISSUE = wordPattern(`
  on
  in
  at
  during
  the same
  the following
  the next
  the previous
  that
  this
  last
  next
  earlier
  later
  yesterday
  today
  just
  only
  shortly
`)
