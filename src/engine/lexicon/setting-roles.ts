import { wordSet } from './entries.ts'

/** Who belongs to a place, in court, at a bedside, at a counter, without having been named: `The judge said`. */
export const SETTING_ROLES = wordSet(`
  attorney
  auctioneer
  bailiff
  barman
  barrister
  clerk
  constable
  coroner
  detective
  dispatcher
  doctor
  interpreter
  interviewer
  judge
  landlady
  landlord
  lawyer
  magistrate
  midwife
  neighbor
  neighbour
  nurse
  officer
  paramedic
  peer
  pharmacist
  plumber
  priest
  prosecutor
  receptionist
  referee
  sergeant
  shopkeeper
  solicitor
  surgeon
  translator
  vet
  vicar
  waiter
  waitress
  witness
`)
