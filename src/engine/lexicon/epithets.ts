import { wordSet } from './entries.ts'

/** Nouns that stand for a body named shortly before: `the group said`. */
export const GROUP_EPITHETS = wordSet(`
  group
  organisation
  organization
  movement
  faction
  militia
  company
  firm
  corporation
  charity
  union
  alliance
  bloc
  watchdog
  nonprofit
  non-profit
  advocacy group
  retailer
  automaker
  carmaker
  airline
  bank
  agency
  body
  club
  lobby
  startup
  manufacturer
  operator
  think-tank
`)

/** Nouns that stand for an outlet named shortly before: `the paper reported`. */
export const OUTLET_EPITHETS = wordSet(`
  newspaper
  paper
  daily
  tabloid
  broadsheet
  magazine
  weekly
  broadcaster
  network
  channel
  station
  outlet
  site
  website
  newswire
  agency
  publication
  portal
  broadcast
`)
