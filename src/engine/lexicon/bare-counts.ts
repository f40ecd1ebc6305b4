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
`)

/** Words just before a bare number by which somebody gives it for what was just told. */
export const GIVING_BARE = wordPattern(`
  spoke of
  speaks of
  had spoken of
  counted
  own figure of
  own count of
`)
