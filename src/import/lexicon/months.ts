import { wordPattern, wordSet } from '../../engine/index.ts'

/** Months by their first three letters. */
export const monthKeys = wordSet(`
  jan
  feb
  mar
  apr
  may
  jun
  jul
  aug
  sep
  oct
  nov
  dec
`)

/** Months as addresses name them. */
export const monthNames = wordSet(`
  January
  February
  March
  April
  May
  June
  July
  August
  September
  October
  November
  December
`)

/** Months as a date under a headline has them. */
export const writtenMonths = wordPattern(`
  january
  jan
  february
  feb
  march
  mar
  april
  apr
  may
  june
  jun
  july
  jul
  august
  aug
  september
  sept
  sep
  october
  oct
  november
  nov
  december
  dec
`)
