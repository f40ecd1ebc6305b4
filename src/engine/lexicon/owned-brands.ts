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

/** Firms called by two names that `and` joins; with `&` they are one name anyhow. */
export const FIRMS_OF_TWO = wordSet(`
  Abercrombie and Fitch
  Bang and Olufsen
  Barnes and Noble
  Black and Decker
  Dolce and Gabbana
  Dun and Bradstreet
  Ernst and Young
  Fortnum and Mason
  Holland and Barrett
  Johnson and Johnson
  Legal and General
  Marks and Spencer
  Oil and Gas
  Gas and Electric
  Light and Power
  Iron and Steel
  Pulp and Paper
  Pratt and Whitney
  Procter and Gamble
  Simon and Schuster
  Slaughter and May
  Smith and Wesson
  Standard and Poor
  Tate and Lyle
  Thames and Hudson
`)
