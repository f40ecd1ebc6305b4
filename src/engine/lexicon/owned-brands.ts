import { wordSet } from './entries.ts'

/** Names of firms that end in `’s`, without it: `Moody’s`, `Trader Joe’s`. */
export const OWNED_BRANDS = wordSet(`
  Alzheimer
  Arby
  Barnardo
  Bloomingdale
  Boyd
  Carl
  Chili
  Christie
  Claire
  Cartwright
  Crohn
  Denny
  Dillard
  Domino
  Dunkin
  Fortnum
  Hardee
  Joe
  Kellogg
  Kohl
  Lands
  Levi
  Lloyd
  Lowe
  Macy
  McDonald
  Menzie
  Moody
  Morrison
  Papa
  Parkinson
  Poor
  Popeye
  Reese
  Sainsbury
  Sotheby
  Wendy
  Zaxby
`)
