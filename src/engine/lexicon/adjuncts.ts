import { wordPattern } from './entries.ts'

/** Words behind an inverted speaker that tell when or how something was said: `said Lee | once more`. */
export const SPEAKER_ADJUNCTS = wordPattern(`
  afterward
  afterwards
  again
  again and again
  all the same
  alone
  aloud
  at first
  at last
  at length
  at once
  at the time
  earlier
  in reply
  in response
  in turn
  instead
  later
  later on
  meanwhile
  nonetheless
  once
  once again
  once more
  over and over
  recently
  then
  three times
  today
  together
  tonight
  too
  twice
  yesterday
`)

/** Stretches of time by which it is told how long before or after a thing something was said. */
export const SPANS_OF_TIME = wordPattern(`
  moment
  second
  minute
  hour
  day
  week
  month
  year
  decade
  season
`)

/** Parts of a day and longer times, behind `this` or `the next`. */
export const PARTS_OF_TIME = wordPattern(`
  afternoon
  autumn
  day
  evening
  fall
  month
  morning
  night
  spring
  summer
  week
  weekend
  winter
  year
`)

/** Where or at what something was said, behind somebody’s name: `said Ann Lee | outside the court`. */
export const SETTINGS_BEHIND_NAMES = wordPattern(`
  after
  ahead of
  amid
  before
  during
  following
  inside
  outside
`)
