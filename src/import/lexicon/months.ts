import { wordPattern, wordSet } from '../../engine/index.ts'

/** Months by their first three letters. */
export const MONTH_KEYS = wordSet(`
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
export const MONTH_NAMES = wordSet(`
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
export const WRITTEN_MONTHS = wordPattern(`
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
