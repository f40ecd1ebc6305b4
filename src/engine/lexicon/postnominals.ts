import { wordPattern, wordSet } from './entries.ts'

/** Letters behind a name that are no part of it. */
export const POSTNOMINALS = wordSet(`
  QC
  KC
  SC
  MP
  MPs
  MEP
  MSP
  MLA
  AM
  TD
  OBE
  CBE
  MBE
  KBE
  DBE
  GBE
  PhD
  Ph.D
  Ph.D.
  DPhil
  MD
  M.D.
  M.D
  MBA
  JD
  J.D.
  RN
  FRS
  JP
  Esq
  Esq.
  CPA
  PC
  CEO
  CFO
  CTO
`)

/** Letters behind the name of a source that its description goes on behind. */
export const LETTERS_BEHIND_NAMES = wordPattern(`
  QC
  KC
  MP
  MEP
  MSP
  OBE
  CBE
  MBE
  PhD
  MD
`)
