import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import { CITIES, COUNTRIES } from '../lexicon/places.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import type { Source, SourceKind } from '../types.ts'
import type { Described } from './describe-named.ts'
import { isPublicOffice } from './is-public-office.ts'

/** `a government minister`, `a representative of the school`: one who speaks in an office, though without a name. */
const ONE_OFFICE =
  /^(?:an?\s|\p{L}+[’']s?\s)(?:\p{L}+\s){0,3}(?:minister|spokes(?:man|woman|person)|representative|rabbi|ambassador|mayor|governor)\b/iu

/** `Imperial`, `Manchester City`: names that no person bears, as far as their words tell. */
function isBodyName(name: string): boolean {
  const words = name.split(' ')
  const [first = ''] = words
  if (MALE_NAMES.has(first) || FEMALE_NAMES.has(first)) return false
  if (words.length === 1) return /^\p{Lu}/u.test(first)
  return CITIES.has(first) || COUNTRIES.has(first)
}

const isGiven = (name: string | null): boolean => {
  const [first = '', ...rest] = (name ?? '').split(' ')
  return rest.length > 0 && (MALE_NAMES.has(first) || FEMALE_NAMES.has(first))
}

/** The kind of a source once it is known what the text says of it. */
export function kindFromWords(
  { kind, name }: Source,
  { title, titles, is, courtesy, pupil }: Described,
  named: boolean,
  isPersonal: boolean,
): SourceKind {
  if (kind !== 'person' && kind !== 'official' && name !== null && kindOfProperName(name) === kind) return kind
  if (!named) return kind === 'unnamed' && title !== null && ONE_OFFICE.test(title) ? 'official' : kind
  if (is === 'person') return !pupil && titles.some(isPublicOffice) ? 'official' : 'person'
  if (isPersonal && (is !== 'body' || isGiven(name))) return kind === 'official' ? kind : 'person'
  if (is === 'body') return kind === 'person' || kind === 'official' || kind === 'unnamed' ? 'organisation' : kind
  if (courtesy) return kind === 'official' ? kind : 'person'
  return kind === 'person' && name !== null && isBodyName(name) ? 'organisation' : kind
}
