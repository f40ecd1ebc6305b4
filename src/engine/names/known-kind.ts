import { ORGANISATIONS } from '../lexicon/organisations.ts'
import { AMBIGUOUS_OUTLETS } from '../lexicon/outlet-words.ts'
import { AGGREGATORS, OUTLETS } from '../lexicon/outlets.ts'
import { KNOWN_PLACES } from '../lexicon/places.ts'
import type { NameKind } from '../types.ts'

/** What the lexicons say a name is; null when they do not have it. */
export function knownKind(form: string): NameKind | null {
  const name = form.startsWith('The ') && form !== 'The Hague' ? form.slice(4) : form
  const lower = name.toLowerCase()
  if (KNOWN_PLACES.has(name)) return 'place'
  if (ORGANISATIONS.has(lower) || AGGREGATORS.has(lower)) return 'organisation'
  return OUTLETS.has(lower) && (/\s|\p{Lu}{2}/u.test(name) || !AMBIGUOUS_OUTLETS.has(lower)) ? 'organisation' : null
}
