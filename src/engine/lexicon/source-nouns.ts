import { DOCUMENT_NOUNS } from './documents.ts'
import { GROUP_EPITHETS, OUTLET_EPITHETS } from './epithets.ts'
import { BODIES } from './organisations.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS } from './titles.ts'

/** Nouns of somebody or something that can be a source, in the singular: `nurse`, `council`, `paper`, `report`. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS,
  ...OFFICIAL_NOUNS,
  ...BODIES,
  ...GROUP_EPITHETS,
  ...OUTLET_EPITHETS,
  ...DOCUMENT_NOUNS,
])
