import { wordPattern } from './entries.ts'

/** Words that lost their beginning to an apostrophe: `’twas`. */
export const ELISIONS = wordPattern(`
  em
  tis
  twas
  til
  till
  cause
  cuz
  bout
  round
  n
`)

/** Words that lost their end to an apostrophe: `rock an’ roll`. */
export const CUT_ENDS = wordPattern(`
  an
  o
  th
  wi
  ol
  lil
  fo
  mo
  po
`)

/** The same with a small letter only, as none that begins a quotation: `let ’er go`, but `‘Er, no’`. */
export const CUT_STARTS = wordPattern(`
  er
  ere
  im
  alf
  un
  cept
  fraid
  gainst
  neath
  nother
  spose
  tween
`)
