import { KNOWN_BODIES } from '../lexicon/known-bodies.ts'
import { ORGANISATIONS } from '../lexicon/organisations.ts'
import { AMBIGUOUS_OUTLETS } from '../lexicon/outlet-words.ts'
import { KNOWN_PLACES } from '../lexicon/places.ts'
import type { NameKind } from '../types.ts'

/** What the lexicons say a name is; null when they do not have it. */
export function knownKind(form: string): NameKind | null {
  const name = form.startsWith('The ') && form !== 'The Hague' ? form.slice(4) : form
  if (KNOWN_PLACES.has(name.includes('’') ? name.replaceAll('’', "'") : name)) return 'place'
  const lower = name.toLowerCase()
  const known = KNOWN_BODIES.get(lower)
  if (known !== 'outlet' || ORGANISATIONS.has(lower)) return known ? 'organisation' : null
  return /\s|\p{Lu}{2}/u.test(name) || !AMBIGUOUS_OUTLETS.has(lower) ? 'organisation' : null
}
