import { wordPattern } from './entries.ts'

/** Words behind a bare number of people that say what they did, or what befell them: `2,000 came`, `some 167 had been rescued`. */
export const BARE_DEEDS = wordPattern(`
  came
  marched
  joined
  attended
  signed
  gathered
  protested
  demonstrated
  turned out
  turned up
  took part
  walked out
  stayed away
  stopped work
  had taken part
  had joined
  had signed
  had marched
  had walked out
  have signed
  have joined
  had come
  been rescued
  been saved
  been evacuated
  been treated
  been released
  been freed
  been vaccinated
  been infected
  been sacked
  been dismissed
  fallen ill
  fled
  to go
`)

/** Words just before a bare number by which somebody gives it for what was just told. */
export const GIVING_BARE = wordPattern(`
  spoke of
  speaks of
  had spoken of
  counted
  own figure of
  its figure of
  their figure of
  his figure of
  her figure of
  own count of
  stuck to its
  stuck to their
  stood by its
  stood by their
  insisted on its
  insisted on their
`)

/** Nouns for a number as such: `the true number was above 150`. */
export const TOTALS = wordPattern(`
  number
  figure
  total
  toll
  count
  sum
`)

/** Verbs between such a noun, or `it`, and the number. */
export const COPULAS = wordPattern(`
  is
  are
  was
  were
  had been
  has been
  would be
  will be
`)

/** Verbs behind a pronoun before a bare number of what was just told: `it paid 38`, `she had been offered 6,000`. */
export const GETTING_VERBS = wordPattern(`
  paid
  pays
  pay
  got
  received
  been offered
  been paid
  been given
  measured
  recorded
`)

/** Words before a number by which it is nearer the truth than another. */
export const NEARNESS = wordPattern(`
  nearer to
  nearer
  closer to
  more like
  above
  below
`)
