import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import { CITIES, COUNTRIES } from '../lexicon/places.ts'
import {
  CLUB_WORDS,
  DEMONYM_ENDINGS,
  LEADING_OFFICES,
  PUBLIC_BODIES,
  PUBLIC_OFFICES,
  SECRETARIES_OF,
} from '../lexicon/public-offices.ts'
import { coreOf } from '../sources/is-role.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import type { Source, SourceKind } from '../types.ts'
import type { Described } from './describe-named.ts'

const FORMER = /\b(?:former|ex|retired|late|then|past)\b|\bin\s(?:19|20)\d\d\b/iu

/** Offices of a state, a court, a police force or a party, as the end of a title. */
const OFFICE = new RegExp(
  String.raw`(?:^|[\s-])(?:${PUBLIC_OFFICES}|(?:${SECRETARIES_OF})\ssecretary|secretary[-\s]general|(?<!director[-\s])general)$`,
  'iu',
)

/** Words of a state or a party before or behind a leader, chairman, chief, head or director. */
const PUBLIC = new RegExp(String.raw`\b(?:${PUBLIC_BODIES})\b`, 'iu')

/** `Azeri President`, `North Korean leader` */
const OF_STATE = new RegExp(String.raw`^(?:\p{L}+\s)?(?:us|u\.s\.|russian|\p{L}+(?:${DEMONYM_ENDINGS}))\s\p{L}+$`, 'iu')

/** Pupils and clubs have presidents and senators as well. */
const OF_PUPILS = new RegExp(String.raw`\b(?:${CLUB_WORDS})\b`, 'iu')

const LEADING = new RegExp(String.raw`(?:^|[\s-])(?:${LEADING_OFFICES})$`, 'iu')

/** Whether a title is a public office held now, or that of somebody who speaks for a body. */
const isOffice = (title: string): boolean =>
  title.split(/\s(?:and|or)\s(?=\p{L}+)/u).some((part) => !FORMER.test(part) && isOfficePart(part))

function isOfficePart(title: string): boolean {
  if (/\bspokes(?:man|woman|person)\b/iu.test(title)) return true
  if (OF_PUPILS.test(title)) return false
  const core = coreOf(title).replace(/\.$/u, '')
  if (/secretary\s(?:of\sstate|to\sthe)/iu.test(title) || OFFICE.test(core)) return true
  if (/president$/iu.test(core)) return /^(?:the\s)?(?:vice\s)?president$/iu.test(title) || OF_STATE.test(core)
  return LEADING.test(core) && (PUBLIC.test(title) || OF_STATE.test(core))
}

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
  { title, is, courtesy }: Described,
  named: boolean,
  isPersonal: boolean,
): SourceKind {
  if (kind !== 'person' && kind !== 'official' && name !== null && kindOfProperName(name) === kind) return kind
  if (!named) return kind === 'unnamed' && title !== null && ONE_OFFICE.test(title) ? 'official' : kind
  if (is === 'person') return title !== null && isOffice(title) ? 'official' : 'person'
  if (isPersonal && (is !== 'body' || isGiven(name))) return kind === 'official' ? kind : 'person'
  if (is === 'body') return kind === 'person' || kind === 'official' || kind === 'unnamed' ? 'organisation' : kind
  if (courtesy) return kind === 'official' ? kind : 'person'
  return kind === 'person' && name !== null && isBodyName(name) ? 'organisation' : kind
}
