import { wordSet } from './entries.ts'

/** Nouns for whoever is called back by a state or a club, and for what is called back by its maker. */
export const RECALLED = wordSet(`
  ambassador
  ambassadors
  envoy
  envoys
  consul
  diplomat
  diplomats
  troops
  soldiers
  players
  deputies
  lawmakers
  parliament
  car
  cars
  vehicles
  trucks
  models
  products
  units
  batch
  batches
  toys
  phones
  batteries
  helmets
  bottles
  packets
  tins
  jars
`)
