import { ORGANISATIONS } from '../lexicon/organisations.ts'
import { AGGREGATORS, OUTLETS } from '../lexicon/outlets.ts'
import { CITIES, COUNTRIES } from '../lexicon/places.ts'
import type { NameKind } from '../types.ts'

/** What the lexicons say a name is; null when they do not have it. */
export function knownKind(form: string): NameKind | null {
  const name = form.startsWith('The ') && form !== 'The Hague' ? form.slice(4) : form
  const lower = name.toLowerCase()
  if (COUNTRIES.has(name) || CITIES.has(name)) return 'place'
  if (ORGANISATIONS.has(lower) || AGGREGATORS.has(lower)) return 'organisation'
  return OUTLETS.has(lower) && (/\s|\p{Lu}{2}/u.test(name) || !AMBIGUOUS.has(lower)) ? 'organisation' : null
}

/** Outlets whose names are common words: they need more than a capital. */
const AMBIGUOUS = new Set(
  'time times people sun mirror express mail post age dawn hill nation independent observer guardian herald telegraph star globe punch vanguard standard nature science fortune salon slate insider reform people vice variety stuff mint hindu scroll petra saba safa mehr fars rt dr ft'.split(
    ' ',
  ),
)
