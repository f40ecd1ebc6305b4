import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import { CITIES, COUNTRIES } from '../lexicon/places.ts'
import { coreOf } from '../sources/is-role.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import type { Source, SourceKind } from '../types.ts'
import type { Described } from './describe-named.ts'

const FORMER = /\b(?:former|ex|retired|late|then|past)\b|\bin\s(?:19|20)\d\d\b/iu

/** Offices of a state, a court, a police force or a party, as the end of a title. */
const OFFICE =
  /(?:^|[\s-])(?:minister|premier|chancellor|mp|msp|mep|senator|sen|congress(?:man|woman)|representative|rep|governor|gov|mayor|ambassador|envoy|emissary|sheriff|judge|justice|magistrate|prosecutor|attorney\sgeneral|district\sattorney|(?:state|us|u\.s\.)\sattorney|commissioner|council(?:l?or|man|woman)|(?:home|foreign|press|treasury|defen[cs]e|industry|health|education|cabinet|business|interior|chief|justice|transport|culture)\ssecretary|secretary[-\s]general|(?<!director[-\s])general|colonel|lieutenant|captain|major|admiral|detective|inspector|superintendent|frontbencher|backbencher|whip|rabbi|lawmaker|legislator|diplomat|consul|speaker|king|queen|emir|prince|pope|undersecretary|first\slady|negotiator)$/iu

/** Words of a state or a party before or behind a leader, chairman, chief, head or director. */
const PUBLIC =
  /\b(?:party|opposition|majority|minority|labour|tory|conservative|lib(?:eral)?\sdem(?:ocrat)?s?|liberal|republican|democrat(?:ic)?|ukip|snp|green|committee|commission|ministry|department|agency|reserve|police|army|navy|force|government|federal|national|state|county|city|supreme|parliament(?:ary)?|senate|house|cabinet|election|disaster)\b/iu

/** `Azeri President`, `North Korean leader` */
const OF_STATE =
  /^(?:\p{L}+\s)?(?:us|u\.s\.|russian|\p{L}+(?:an|ish|ese|eri|aqi|ini|eli|stani|ench|utch|reek))\s\p{L}+$/iu

/** Pupils and clubs have presidents and senators as well. */
const OF_PUPILS =
  /\b(?:class|student|pupil|clubs?|society|societies|union|university|college|school|hall|treasurer|sports?|team)\b/iu

const LEADING =
  /(?:^|[\s-])(?:leader|chairman|chairwoman|chairperson|chair|chief|head|director|deputy|official|officer|secretary|administrator)$/iu

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
