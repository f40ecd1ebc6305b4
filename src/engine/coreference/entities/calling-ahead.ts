import { GROUP_EPITHETS } from '../../lexicon/epithets.ts'
import { BODIES_BY_DEED, BUSINESSES } from '../../lexicon/organisations.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/people.ts'
import { SEPARATE_RANKS } from '../../lexicon/titles.ts'
import { FINITE_AUXILIARIES } from '../../lexicon/verb-shapes.ts'
import { isKnownRole } from '../../names/is-role-noun.ts'
import { listTitlesBefore } from './read-titles.ts'

/** What words right before a comma and a name say of its bearer. */
interface CallingAhead {
  gender: 'male' | 'female' | null
  /** What somebody is called there, if that is no kin of another. */
  epithets: string[]
  /** Words in which a place or a body may stand: `of | Keld`. */
  places: string[]
}

/** `The chairman of the board, | Huub Stokman`, `its coach, | Ole Lund`, `the minister of health, | Ann Lee`, `whose husband, | Jun Yu,` */
const CALLING_AHEAD =
  /(?:^|[\s“"])(?:(the|an?|its|[\p{L}-]+[’']s?)|his|her|their|whose)\s(?:[\p{Ll}\d-]+\s){0,3}?(\p{Ll}{3,})(?:\s(?:of|for|at)\s(?:the\s)?([\p{L}’'-]+(?:\s[\p{L}’'-]+){0,4}))?,\s$/iu

/** `The mayor of Keld, | Ann Lee`; null where nothing of the kind stands before the name. */
export function readCallingAhead(before: string, name: string): CallingAhead | null {
  const [found, article, noun = '', of = ''] = CALLING_AHEAD.exec(before) ?? []
  // `a spokesman for the Stamford, | Conn.`
  if (found === undefined || (/\p{Lu}/u.test(of) && !name.includes(' '))) return null
  const gender = MALE_NOUNS.has(noun) ? 'male' : FEMALE_NOUNS.has(noun) ? 'female' : null
  if (article === undefined || !isKnownRole(noun) || BODIES_BY_DEED.has(noun))
    return { gender, epithets: [], places: [] }
  const ahead = before.slice(0, before.lastIndexOf(noun, before.length - of.length - 2))
  const words = ahead.toLowerCase().trim().split(/\s+/u).slice(-3)
  const rank = words.findIndex((word) => SEPARATE_RANKS.has(word))
  if (rank >= 0) return { gender, epithets: [[...words.slice(rank), noun].join(' ')], places: [] }
  const titles = listTitlesBefore(`${words.join(' ')} ${noun} `)
  // `the minister of health` is the health minister.
  const field = /^\p{Ll}+$/u.test(of) && OFFICES_OF_FIELDS.has(noun) ? [`${of} ${noun}`] : []
  return { gender, epithets: [noun, ...titles, ...field], places: of.split(' ') }
}

/** Offices that news calls by their field: `the health minister`. */
const OFFICES_OF_FIELDS: ReadonlySet<string> = new Set(['minister', 'secretary', 'commissioner'])

/** `The bank | Credit Orla`, `Carmaker | Voltis`, where a sentence begins. */
const SORT_AHEAD =
  /(?:^|[.!?…]["”’']?\s+|\n)(?:(?:[Tt]he|[Aa]n?)\s(?:[\p{Ll}-]+\s){0,2}?(\p{Ll}{3,})|(?:\p{Lu}\p{Ll}+\s)?(\p{L}\p{Ll}{2,}))\s$/u
/** The name is the whole subject: not `the company | Lee founded was sold`. */
const SUBJECT_ALONE = new RegExp(
  String.raw`^(?:[,;]\s|\s(?:said|says|${FINITE_AUXILIARIES}|(?:\p{Ll}{3,}ed|cut|bought|sold|won|lost)\s(?:its|the|an?|\d|\p{Lu})))`,
  'u',
)

/** The noun right before a name that tells what sort of body bears it, in lower case; null where none does. */
export function readSortAhead(before: string, behind: string): string | null {
  const [, noun, first = ''] = SORT_AHEAD.exec(before) ?? []
  if (noun !== undefined && !SUBJECT_ALONE.test(behind)) return null
  const word = (noun ?? first).toLowerCase()
  return BUSINESSES.has(word) || GROUP_EPITHETS.has(word) || SORTS_AHEAD.test(word) ? word : null
}

/** Others that are seldom but bodies: a `club` or a `team` may have its people behind it. */
const SORTS_AHEAD = /^(?:union|charity|fund|foundation|insurer|lender|publisher)$/u
