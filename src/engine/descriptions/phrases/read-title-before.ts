import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import { PAPERS_OF_DAYS } from '../../lexicon/outlet-words.ts'
import { OFFICE_MATTERS, PORTFOLIO_OFFICES } from '../../lexicon/public-offices.ts'
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { COURTESY_TITLES } from '../../lexicon/roles.ts'
import { STATEMENT_VERBS } from '../../lexicon/statement-verbs.ts'
import { NO_TITLE_WORDS, PLURAL_MODIFIERS, TITLE_PARTICIPLES, VERBS_BEFORE_TITLES } from '../../lexicon/title-words.ts'
import { isRelation, isRole } from '../../sources/is-role.ts'
import { singularOf } from '../../text/inflection.ts'
import { holdsVerb } from './is-description.ts'

/** Longest title before a name, in words. */
const MAX_TITLE_WORDS = 9

const ABBREVIATED = /^(?:\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\.)+\p{Lu}?)\.$/u

/** Plurals and the like that stand before a role: `human rights lawyer`; any other lower-case word in -s may be a verb. */
const IN_S = new RegExp(`^(?:${PLURAL_MODIFIERS})$|(?:less|ness|ous|ss)$`, 'u')

/** Whether a word may stand in a title; capitals nearly always may, and a verb where it is of a name with capitals ahead. */
function fits(word: string, isOfName: boolean): boolean {
  if (!/^[\p{L}\p{N}&“”‘’'./+-]+$/u.test(word)) return false
  if (!/\p{L}/u.test(word)) return false
  const lower = word.toLowerCase()
  if (NO_TITLE_WORDS.has(lower)) return false
  // `Public Works Director`
  if (!isOfName && (REPORTING_VERBS.has(lower) || STATEMENT_VERBS.has(lower))) return false
  // `US Attorney`, not `us`
  if (/^\p{Lu}{2,}/u.test(word)) return true
  if (/^\p{Lu}/u.test(word)) return (isOfName && word.length > 3) || !isStop(lower)
  if (/\p{Ll}{2}s$/u.test(word) && !IN_S.test(word)) return false
  if (/[^-e]ed$/u.test(word) && !TITLE_PARTICIPLES.has(word)) return false
  return !isStop(lower) && (!word.endsWith('ly') || lower === 'newly')
}

/** `history teacher and | Department Head`: two roles of one person. */
const joinsRoles = (words: readonly string[], first: number): boolean => {
  const role = words[first - 2]?.toLowerCase() ?? ''
  return isRole(role) && role === singularOf(role) && isRole(words.slice(first).join(' '))
}

/** Where two roles are of two people, the second begins: `the king and | Prime Minister Lee`. */
function afterOther(words: readonly string[], first: number): number {
  const and = words.findIndex((word, at) => at > first && word === 'and' && !isCapital(words[at - 1]))
  const opens = /^(?:the|an?|his|her|their|its|our|this|that)$/iu
  return and > 0 && (opens.test(words[first] ?? '') || opens.test(words[first - 1] ?? '')) ? and + 1 : first
}

/** `to support | President Lee`, `introducing | Provost Lee`: a verb before the title is none of it. */
function afterVerb(words: readonly string[], first: number): number {
  const [word = '', next] = words.slice(first)
  const isVerb = VERBS_BEFORE_TITLES.has(word) && LEADS_VERB.test(words[first - 1] ?? '')
  const isParticiple =
    word.endsWith('ing') &&
    /^\p{Ll}+ing$/u.test(word) &&
    (isCapital(next) || /th$|^(?:first|second|third|former|fellow)$/u.test(next ?? '')) &&
    !TITLE_PARTICIPLES.has(word)
  return (isVerb || isParticiple) && next !== undefined ? first + 1 : first
}

const LEADS_VERB = /^(?:to|will|would|can|could|may|might|must|should|not|did|does|do)$/iu

/** `chair of the committee on floods and disaster management | Ida Holm`: what an office is for, at any length. */
const LONG_OFFICE = new RegExp(
  String.raw`(?:^|[,;”"]\s)((?:the\s)?(?:[\p{L}-]+\s){0,3}?[\p{L}-]+\s(?:of|for)\s[^,;:.“”"()]{4,90}(?:${OFFICE_MATTERS}))\s$`,
  'u',
)

/** Its last word, by which most are told to be none. */
const IS_MATTER = new RegExp(String.raw`(?:${OFFICE_MATTERS})\s$`, 'u')

function readLongOffice(before: string): string | null {
  if (!IS_MATTER.test(before.slice(before.lastIndexOf(' ', before.length - 2) + 1))) return null
  const words = LONG_OFFICE.exec(before)?.[1]
  return words && isRole(words) && !isRelation(words) && !holdsVerb(words) ? words : null
}

/** `Minister for Industry, Commerce and Tourism | Ida Holm`, `Deputy President (Education) | Tom Roe`: what an office is for. */
const PORTFOLIO = new RegExp(
  String.raw`(?:^|\s)((?:\p{Lu}[\p{L}.’'-]*\s){0,3}(?:${PORTFOLIO_OFFICES})\s(?:of\sState\s)?(?:for|of)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,\s\p{Lu}[\p{L}-]+){1,3},?\s(?:and|&)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|(?:\p{Lu}[\p{L}-]*\s){1,4}\(\p{Lu}[\p{L}&\s]{2,40}\))\s$`,
  'u',
)

/** Its end, by which most are told to be none. */
const IS_MANIFOLD = /(?:\)|(?:and|&)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s$/u

function readPortfolio(before: string): string | null {
  if (!IS_MANIFOLD.test(before)) return null
  const words = PORTFOLIO.exec(before)?.[1]
  return words && isRole(words.replace(/[,(].*$/u, '')) ? words : null
}

/** `his | wife`: whose kin somebody is belongs to it. */
const withOwner = (words: readonly string[], first: number): number =>
  /^(?:his|her|their)$/iu.test(words[first - 1] ?? '') &&
  isRelation(`${words[first - 1]} ${words.slice(first).join(' ')}`)
    ? first - 1
    : first

/** `said on Tuesday | Foreign Secretary Lee`; a paper may be called `Sunday Times`. */
const WEEKDAY = new RegExp(String.raw`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?!(?:${PAPERS_OF_DAYS})\b)`, 'u')

const isGiven = (word: string | undefined): boolean => word !== undefined && GIVEN_NAMES.has(word)

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)

/** Whether the words up to a preposition end in an office that has one: `Secretary of State`, `head of`, `minister for`. */
const leads = (word: string | undefined): boolean => word !== undefined && isRole(word)

/** Words before a name that may say what its bearer is. */
export interface TitleBefore {
  words: string
  /** The same without what they are for, by which they are judged. */
  core: string
}

/**
 * The words before a name that say what its bearer is: `Bank of England deputy governor`, `Former civil service chief`;
 * null where none do. Courtesy titles are left out.
 *
 * @param before the sentence up to the name.
 * @param tests whether the words are a title of this kind of bearer.
 */
export const readTitleBefore = (before: string, tests: (phrase: string) => boolean): string | null =>
  chooseTitle(titlesBefore(before), tests)

/** The first of the words that are a title of this kind of bearer; null where none are. */
export const chooseTitle = (titles: readonly TitleBefore[], tests: (phrase: string) => boolean): string | null =>
  titles.find(({ core }) => tests(core))?.words ?? null

/** What may be read as a title of the name that the words of a sentence stand before, the likeliest first. */
export function titlesBefore(before: string): TitleBefore[] {
  const portfolio = readPortfolio(before)
  const title = readTitle(before)
  return [
    ...(portfolio === null ? [] : [{ words: portfolio, core: portfolio.replace(/[,(].*$/u, '').trim() }]),
    ...(title === null ? [] : [{ words: title, core: title.replace(/\.$/u, '') }]),
  ]
}

function readTitle(before: string): string | null {
  if (!before.endsWith(' ')) return null
  const words = before.trimEnd().split(' ')
  while (words.length > 0 && COURTESY_TITLES.has(words.at(-1)!.replace(/\.$/u, '').toLowerCase())) words.pop()
  // `King’s` is an owner, no king.
  if (/[’']s?$/u.test(words.at(-1) ?? '')) return null
  let first = words.length
  while (first > 0 && words.length - first < MAX_TITLE_WORDS) {
    const word = words[first - 1]!
    const isLast = first === words.length
    if (/^(?:an?)$/iu.test(word)) {
      first--
      break
    }
    const isAbbreviation = ABBREVIATED.test(word)
    const joins =
      !isLast &&
      (/^(?:of|for|to)$/u.test(word)
        ? leads(words[first - 2]) || (word === 'of' && isCapital(words[first - 2]) && isCapital(words[first]))
        : /^(?:and|&)$/u.test(word)
          ? (isCapital(words[first - 2]) && isCapital(words[first]) && !isGiven(words[first - 3])) ||
            joinsRoles(words, first)
          : word === 'on' && /^(?:committee|commission|council|panel|inquiry)$/iu.test(words[first - 2] ?? ''))
    const isThe = word === 'the' && !isLast && /^(?:of|for|to)$/u.test(words[first - 2] ?? '')
    // `chat show | host`
    const isShow = word === 'show' && /^(?:host|presenter)$/u.test(words[first] ?? '')
    if (!joins && !isThe && !isAbbreviation && !isShow && !fits(word, isCapital(word) && isCapital(words[first - 2])))
      break
    first--
  }
  while (first < words.length && /^(?:of|for|to|and|&|the)$/u.test(words[first]!)) first++
  const own = withOwner(words, afterVerb(words, afterOther(words, first)))
  const title = readLongOffice(before) ?? words.slice(own).join(' ').replace(WEEKDAY, '')
  return title === '' ? null : title
}
