import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { KIN_ALONE, PLAIN_NOUNS } from '../../lexicon/roles.ts'
import { RELATED_TO } from '../../lexicon/ways-of-knowing.ts'
import { endOfPerson, headOf, isRelation, isRole, isTitle } from '../../sources/is-role.ts'
import { singularOf } from '../../text/inflection.ts'
import { isDescription } from './is-description.ts'
import { readApposedBefore } from './read-apposed-before.ts'
import { readClause, readSecondClause, readUnmarked } from './read-apposition.ts'
import { beginsSentence, readPart } from './read-part.ts'
import { cutStanding, roleInClause, splitRoles, standingOf, withoutHonorific } from './read-standing.ts'
import { chooseTitle, type TitleBefore } from './read-title-before.ts'

/** A clause without a comma before it that is longer than this has run on into the sentence. */
const MAX_CLAUSE_WORDS = 14

/** What is said at one place, or at all of them: the titles in text order and the first standing. */
export interface Found {
  titles: string[]
  standing: string | null
  /** What they did or what befell them, as each sentence of their name tells it: read only where nothing else is said of them. */
  parts: (() => string | null)[]
}

/**
 * What the words before and behind a name say of the person who bears it.
 *
 * @param titles what may be a title before it; @param apposition what is set off behind it.
 */
export function describePerson(
  before: string,
  after: string,
  titles: readonly TitleBefore[],
  apposition: string | null,
): Found {
  const found: Found = { titles: [], standing: null, parts: [] }
  const title = chooseTitle(titles, isTitle)
  describeBehind(found, after, apposition ?? readUnmarked(before, after), title !== null && !isRelation(title))
  // `an independent pollster, | Putin’s popularity fell`
  const apposed = /^[’']s?\s/u.test(after) ? null : readApposedBefore(before, after)
  if (apposed !== null) take(found, apposed)
  if (title !== null) take(found, title)
  found.parts.push(() => readPart(before, after, title, apposed))
  const kin = title === null ? undefined : KIN_AND.exec(before.slice(0, before.lastIndexOf(title)))?.[1]
  if (kin && isRelation(kin)) found.standing ??= kin
  found.standing ??= THERE.exec(after)?.[1] ?? null
  const clause = /^\swhos?e?\s/u.test(after) ? readClause(after.slice(1)) : null
  const role = clause ? roleInClause(clause) : null
  if (role !== null && found.titles.length === 0) take(found, role)
  else if (clause && (clause.split(' ').length <= MAX_CLAUSE_WORDS || endsWith(after, clause)))
    found.standing ??= standingOf(clause)
  const isSubject = WAS.test(after) && beginsSentence(before, title)
  const called = isSubject ? CALLED.exec(after)?.[1]?.replace(GOES_ON, '') : undefined
  if (called && isRole(called) && !/ing$/u.test(headOf(called))) {
    if (found.titles.length === 0) take(found, called)
    else if (/\s(?:of|to|for|at|in|with|on)\s/u.test(called)) found.standing ??= called
  }
  if (called === undefined && isSubject) found.standing ??= OF_ANOTHER.exec(after)?.[1] ?? null
  if (found.titles.length === 0) {
    const shared = SHARED_PLACE.exec(after)?.[1]
    const place = (CLASS.exec(after) ?? PLACE.exec(shared ?? after))?.[1]?.replace(/(?<=\p{Ll}{2})\.$/u, '')
    if (place && /(?:\p{Lu}\S*|\s\d{4})$/u.test(place) && !/^of\s(?:Commerce|the\sUnited)/u.test(place))
      found.titles.push(place)
  }
  return found
}

/** What begins the clause that says what the bearer of a name is. */
const WAS = /^\s(?:is|was|had\sbeen)\s/u
const CALLED = /^\s(?:is|was)\s((?:an?|the|one\sof)\s[^,;:.“”"()]{3,160})/u

/** `Lund was | both Mr. Orr’s pupil and later his colleague` */
const OF_ANOTHER = new RegExp(
  String.raw`^\s(?:is|was|had\sbeen)\s((?:both\s|once\s|also\s)?(?:(?:his|her|their)|(?:Mr|Mrs|Ms|Dr)?\.?\s?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?[’']s?)\s(?:[\p{Ll}-]+\s){0,2}(?:${RELATED_TO})\b(?:[^.;:,“”"()]|(?<=\b(?:Mr|Mrs|Ms|Dr))\.){0,90})`,
  'u',
)

/** `a strong defender of the treaty | and was held in esteem` */
const GOES_ON = /\sand\s(?:is|was|has|had)\s.*$/u

/** Whether a sentence ends with a clause, which then has not run on into another. */
const endsWith = (after: string, clause: string): boolean => {
  const rest = after.trimEnd().replace(/[.”"]+$/u, '')
  const hasVerb = clause
    .split(' ')
    .slice(2)
    .some((word) => REPORTING_VERBS.has(word))
  return rest.endsWith(clause) && !hasVerb && !/ed\s(?:that|whether|how|why|if)\s/u.test(clause)
}

function describeBehind(found: Found, after: string, behind: string | null, isTitled: boolean): void {
  if (behind === null) return
  const role = roleInClause(behind)
  const own = HIMSELF.exec(behind)?.[1]
  if (own && isRole(own)) found.standing ??= own
  else if (role !== null && !isTitled) take(found, role)
  else if (/^(?:who|whose)\s/u.test(behind)) found.standing = standingOf(behind)
  else if (FIRST_TO.test(behind)) found.standing = behind
  else if (isDescription(behind)) {
    // `Milly Holm, Junior Class Senator admires`
    const short = behind.replace(/\s\p{Ll}+(?:s|ed)$/u, '')
    if (isRole(behind)) take(found, behind)
    else if (short.includes(' ') && isRole(short)) take(found, short)
    else if (/^an?\s.*\s(?:who|whose)\s/u.test(behind)) {
      found.standing ??= cutAndJudge(behind)
      return
    } else return
    const clause = readSecondClause(after, behind)
    if (clause !== null) found.standing ??= standingOf(clause)
  }
}

/** `a Keld postgraduate | who worked in a mill`: a clause behind a noun that is no known role. */
function cutAndJudge(behind: string): string | null {
  const { standing } = cutStanding(behind)
  return standing && /^(?:who|whose)\s/u.test(standing) ? standingOf(standing) : null
}

/** `Lee, himself | a former mayor of Keld,` */
const HIMSELF = /^(?:himself|herself|itself|themselves)\s(.+)$/u

/** `his wife, the writer | Ann Lee`, `his wife and fellow teacher | Ann Lee` */
const KIN_AND =
  /((?:[Hh]is|[Hh]er|[Tt]heir|\p{Lu}[\p{L}-]+[’']s?)\s(?:[\p{Ll}-]+\s){0,2}?[\p{Ll}-]+)(?:,|\sand)\s(?:the\s|an?\s)?$/u

/** `Emil Krag, | the first to reach the wreck,` */
const FIRST_TO = /^the\s(?:first|last|only|sole)\s(?:\p{L}+\s){0,3}?(?:to|who)\s\p{L}/u

const THERE =
  /^(?:\s?[’‘']\d\d)?,\s(in\sthe\s(?:audience|room|crowd|gallery|building|house)|(?:convicted|accused)\sof\s[^,.;]+|(?:charged|diagnosed)\swith\s[^,.;]+)/u

/** `Ann Lee, Class of 2022,` */
const CLASS = /^,\s((?:of\sthe\s)?Class\sof\s\d{4})/u

/** `Ann Lee | and Tom Day from Queen were`: what is told of both. */
const SHARED_PLACE =
  /^\sand(?:\s\p{Lu}[\p{L}.’-]*){1,4}(\s(?:from|of)\s(?:the\s)?\p{Lu}[^,;:.“”"]{1,80}?)\s(?:were|are|have)\s/u

/** `Wendy Ide of The Times`, `, of the Class of 2018` */
const PLACE =
  /^,?\s((?:of|from|at|with\sthe)\s(?:the\s)?\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s(?:\([\p{Lu}\d]+\)|of|for|and|in|the|at|&|\p{Lu}[\p{L}\p{N}.&’'-]*))*)/u

/** Takes a description as title or as standing, by what its nouns are. */
function take(found: Found, phrase: string): void {
  const { head, standing } = cutStanding(phrase)
  for (const part of splitRoles(head)) takePart(found, part)
  const role = standing === null ? null : roleInClause(standing)
  if (role !== null) takePart(found, role)
  else found.standing ??= standing && standingOf(standing)
}

/** `one of the largest schemes`: of what nobody is one. */
function isOneOfThings(phrase: string): boolean {
  const many = /^one\sof\s(?:(?:the|his|her|its|their|.{1,40}?[’']s?)\s)?(.+)$/iu.exec(phrase)?.[1]
  return many !== undefined && !isRole(many) && !isRole(many.replace(/\s\p{Ll}+(?:ed|ing)\s.*$/u, ''))
}

function takePart(found: Found, words: string): void {
  const part = withoutHonorific(words)
  const noun = headOf(part.slice(0, endOfPerson(part)))
  if (isOneOfThings(part)) return
  // `her parents`, `the grass-roots workers`: one person is not several.
  if (singularOf(noun) !== noun || PLAIN_NOUNS.has(noun)) return
  if (isRelation(part)) {
    found.standing ??= part
    const counsel = /^((?:an?\s|the\s)?(?:\p{L}+\s)?(?:lawyer|attorney|solicitor))\sfor\s/iu.exec(part)?.[1]
    if (counsel) found.titles.push(counsel)
  } else if (!KIN_ALONE.has(singularOf(noun))) found.titles.push(part)
}
