import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { HEADS_OF_MANY, OFFICES_OF_PLACES } from '../lexicon/offices.ts'
import { PORTFOLIOS } from '../lexicon/portfolios.ts'
import { POSTNOMINALS } from '../lexicon/postnominals.ts'
import { COURTESY_TITLES, NO_BEARERS, RELATION_NOUNS } from '../lexicon/roles.ts'
import { OFFICIAL_TITLES } from '../lexicon/titles.ts'
import { isKnownRole, isRoleNoun } from '../names/is-role-noun.ts'
import { readTitle } from '../names/read-title.ts'
import { singularOf } from '../text/inflection.ts'
import { lastWordOf } from '../text/last-word.ts'
import type { NameMention, Span } from '../types.ts'
import { coreOf, endOfPerson, isBody, isRole } from './is-role.ts'

/** What makes words before a name tell of somebody or something else: `a letter to`, `mother of victim`. */
export const RELATED = /\b(?:of|for|to|from|by|at|in|with|on|about|against|near|behind|between)\s/iu

const LEADS_ON = new RegExp(String.raw`${RELATED.source}(?:the\s)?$`, 'iu')

const DETERMINER = /^(?:the|an?|one(?!\sof\s)|another|his|her|its|their)\s/iu
/** What may stand behind a name that ends its phrase. */
export const ENDS =
  /^(?:[\s,;)]*$|,\s?|\s[’'‘]?\d\d\b|\s\(|\s(?:who|whose|\p{Lu}{2,3}s?|Ph\.?D\.?|Jr|Sr)(?=[\s.,;)]|$)|\s[-–—]\s)/u

/** `An engineer who left | the Lady Ann` */
export const IN_RELATIVE =
  /\s(?:who|whom|which|that|whose)\s(?!(?:\p{Ll}+\s)?(?:calls?|called|names?|styles?|terms?)\s|(?:is|was|goes|went)\s(?:\p{Ll}+\s)?(?:called|known|named|by))(?:(?!\sand\s)[^,;:(—])*$/u

/** `some – including conservatives such as | X` */
export const INCLUDED = /\b(?:including|such\sas|among\sthem|especially|notably)\s[^,;]*$/iu

/** `The mayors of X’s | Twin Cities` */
const OWNED = new RegExp(String.raw`${RELATED.source}(?:the\s)?X+[’']s?\s$`, 'iu')

/** `the Federal Bureau of Investigation | (FBI) Louis Freeh` */
const BEFORE_BEARER = /^\s\([\p{Lu}X]{2,8}\)\sX/u

/** `the Keld Energy Board | (KEB) | officials`: of a name, where a noun follows. */
const SHORT_FORM =
  /(?<=X)\s\([\p{Lu}X&]{2,8}\)(?=\s\p{Ll})(?!\s(?:and|or|who|of|for|in|at|said|has|had|is|was|also)\b)/gu

/** An office with `of` in it before somebody who works for it: `Secretary of State | spokesman`. */
const OFFICE_OF =
  /\b\p{Lu}\p{L}+\sof\s(?:the\s)?\p{Lu}\p{L}+(?=\s(?:spokes\p{L}+|aide|adviser|advisor|deputy|chief|official)\s)/gu

/** `a farmer in X, | Dorset`: a place, and what a place with a comma leads on to. */
const PLACE_BEFORE =
  /^(?!the\s|\p{L}+[^s\s]\sof\s).*\b(?:in|from|near|outside|around|of)\s(?:the\s)?(?:X+(?:\s(?:and|or)\s|,\s))*X+,\s$/iu

/**
 * Whether a name behind a place is the wider place: `Dorset`, `Greater Manchester`, `Calif.`, and not somebody with a given
 * name, nor the one who holds an office, `the mayor of X, Sanwo Ola`.
 *
 * @param before the words before the name, all names masked.
 */
export const isWiderPlace = (before: string, name: string): boolean =>
  PLACE_BEFORE.test(before) && !startsWithGivenName(name)

/** The words of a phrase in which every name is one capitalised word, so that no `of` or comma inside it is seen. */
export function maskNames(text: string, span: Span, names: readonly NameMention[]): string {
  let masked = ''
  let at = span.start
  for (const { start, end } of names) {
    if (start < at) continue
    masked += text.slice(at, start) + 'X'.repeat(end - start)
    at = end
  }
  masked += text.slice(at, span.end)
  masked = masked.replace(SHORT_FORM, (words) => 'X'.repeat(words.length))
  return masked.includes('of') ? masked.replace(OFFICE_OF, (words) => 'X'.repeat(words.length)) : masked
}

/**
 * The person whose name stands behind or before what they are: `The Dean of Arts, Professor Ann Lee`, `Minister for
 * Skills Tom Day`, `ACLU chief Ann Lee`, `Dr Tom Day systems director`; null where the words are of somebody else, as in
 * `a spokesman for Prime Minister Tom Day`.
 *
 * @param masked the words as `maskNames` gives them.
 */
export function findBearer(
  text: string,
  span: Span,
  names: readonly NameMention[],
  masked: string,
): NameMention | null {
  for (const name of names) {
    const before = masked.slice(0, name.start - span.start)
    const after = masked.slice(name.end - span.start)
    if (BEFORE_BEARER.test(after)) continue
    if (isWiderPlace(before, name.name) || IN_RELATIVE.test(before) || INCLUDED.test(before) || OWNED.test(before))
      continue
    if (!isPerson(name, before) && !isLoneName(name, before, after)) continue
    if (isBehindRole(before, text.slice(span.start, name.start), name) && ENDS.test(after)) return name
    if (isBeforeRole(before, after) && name === names.findLast((it) => it.kind === 'person')) return name
    if (withoutTitles(before) === '' && !/^(?:\s(?:and|&)\sX+)?[’']/u.test(after)) return null
  }
  return null
}

const isPerson = (name: NameMention, before: string): boolean =>
  name.kind === 'person' && (name.name.includes(' ') || withoutTitles(before) !== before || OF_SEAT.test(before))

/** `King of X | Tupou` */
const OF_SEAT = new RegExp(String.raw`^(?:the\s)?(?:${[...OFFICES_OF_PLACES].join('|')})\sof\s(?:the\s)?X+\s$`, 'iu')

/** `Union President, Nas`: one word behind a role and a comma, and nothing else. */
const isLoneName = ({ kind, name }: NameMention, before: string, after: string): boolean =>
  kind === 'unknown' && /^\p{Lu}\p{Ll}+$/u.test(name) && /^[^,]*,\s$/u.test(before) && /^[\s,]*$/u.test(after)

/** The words before a name without the titles and letters that belong to it. */
export function withoutTitles(before: string): string {
  const words = before.replace(/^the\s/iu, '').split(' ')
  if (words.at(-1) !== '') return words.join(' ')
  words.pop()
  for (;;) {
    const size = [4, 3, 2, 1].find((count) => isTitle(words.slice(-count), count))
    // `Chief of Staff`
    const isComplement = words.at(-2) === 'of' && NO_BEARERS.has(words.at(-1)!.toLowerCase())
    if (!size || isComplement) return words.length === 0 ? '' : `${words.join(' ')} `
    words.length -= size
  }
}

const isTitle = (words: readonly string[], count: number): boolean =>
  words.length === count &&
  words.every((word) => /^\p{Lu}/u.test(word)) &&
  (readTitle(words, 0)?.size === count ||
    (count === 1 &&
      (COURTESY_TITLES.has(words[0]!.replace(/\.$/u, '').toLowerCase()) || isOneRole(words[0]!.toLowerCase()))))

export const isOneRole = (word: string): boolean => isKnownRole(word) && word === singularOf(word)

/** `a spokesman for`, `the brother of`; not `Head of school`, where the name behind a title holds both. */
function isOfSomebody(words: string): boolean {
  const last = [...words.matchAll(new RegExp(RELATED, 'giu'))].at(-1)
  if (!last) return false
  if (last[0].trim().toLowerCase() !== 'of') return true
  const noun = /([\p{L}-]+)\s*$/u.exec(words.slice(0, last.index))?.[1] ?? ''
  return RELATION_NOUNS.has(singularOf(noun.toLowerCase()))
}

/** Whether a title is more than a courtesy. */
const hasOffice = (title: string): boolean =>
  title.split(' ').some((word) => OFFICIAL_TITLES.has(word.toLowerCase()) || isOneRole(word.toLowerCase()))

/** Whether words that end right before a name say what its bearer is. */
function isBehindRole(before: string, unmasked: string, { name, kind }: NameMention): boolean {
  const words = before.replace(DETERMINER, '')
  if (!RELATED.test(words) && !/,\s/u.test(words)) return false
  // `a student from the Faculty of | Natural Sciences`
  if (LEADS_ON.test(words)) return false
  const rest = LEADS_MANY.test(words.trimEnd()) ? words : withoutTitles(words)
  const isApposed = /,\s$/u.test(rest)
  // `a spokesman for Trade Minister | Ann Lee`
  if (!isApposed && hasOffice(words.slice(rest.length)) && isOfSomebody(rest)) return false
  const whole = rest.replace(/,?\s$/u, '')
  const role = isApposed ? whole.slice(0, endOfPerson(whole)) : whole
  const isNamedRole =
    isApposed && /^X+$/u.test(role) && isRole(withoutTitles(unmasked.replace(DETERMINER, '')).replace(/,\s$/u, ''))
  if (!(isRole(role) || isNamedRole) || /\b(?:and|or|including|as|than|like)$/u.test(role)) return false
  const related = [...role.matchAll(new RegExp(RELATED, 'giu'))]
  const last = related.at(-1)
  if (!last) return isApposed
  // `a spokesman for the mayor of X, | Ann Lee`: the mayor may be she.
  const others = related.slice(0, -1).map((it, i) => role.slice(it.index + it[0].length, related[i + 1]!.index))
  if (isApposed && !/^one\s/iu.test(role) && others.some(isPersonal)) return false
  const complement = role
    .slice(last.index + last[0].length)
    .replace(DETERMINER, '')
    .trim()
  if (/^(?:the|an?)?$/iu.test(complement) || (!isApposed && /[,;:]/u.test(complement) && !isPortfolio(complement)))
    return false
  const word = /([\p{L}’'-]+)\)?$/u.exec(complement)?.[1] ?? ''
  if (/\s(?:who|whom|whose|which|that|is|was)\s/u.test(complement) || /^\p{Ll}{2,}(?:ed|ing)$/u.test(word)) return false
  // `founder of the label Death Row Records`
  const isSomebody = startsWithGivenName(name) || (kind === 'person' && /^\p{Lu}\S+\s\p{Lu}\S+$/u.test(name))
  if (!isApposed && ((/^\p{Ll}/u.test(word) && isBody(word) && !isSomebody) || /-/u.test(word))) return false
  // `Chair of governors | Ann Lee`
  if (isSomebody && LEADS_MANY.test(role)) return true
  if (PORTFOLIOS.has(word) || NO_BEARERS.has(word.toLowerCase()) || /^X+$/u.test(word)) return true
  return /^one\s/iu.test(role) || isApposed
    ? !isPersonal(complement) || /^one\s/iu.test(role)
    : /^\p{Lu}\p{L}+s$/u.test(word) || !isRoleNoun(word.toLowerCase())
}

const LEADS_MANY = new RegExp(String.raw`^(?:vice\s)?(?:${HEADS_OF_MANY})\sof\s(?:the\s)?\p{L}+s$`, 'iu')

/** `Culture, Media and Sport` */
const isPortfolio = (complement: string): boolean =>
  complement.split(/,?\s/u).every((word) => PORTFOLIOS.has(word) || /^(?:and|&|the)$/u.test(word))

export function startsWithGivenName(name: string): boolean {
  const first = name.split(' ')[0]!
  return GIVEN_NAMES.has(first)
}

/** `the mayor`, whose name may be the one that follows: `a spokesman for the mayor, Ann Lee`. */
export const isPersonal = (complement: string): boolean => {
  const core = coreOf(complement)
  const word = lastWordOf(core).toLowerCase()
  return isKnownRole(word) && word === singularOf(word) && !NO_BEARERS.has(word)
}

/** Without the comma that belongs there: `Dr Tom Day | games systems director`, `Ann Lee | head of research`. */
function isBeforeRole(before: string, after: string): boolean {
  const rest = withoutTitles(before)
  if (rest !== '') return false
  const words = /^\s((?:an?\s|the\s)?(?:\p{Ll}[\p{L}-]+\s?){1,6})/u.exec(after)?.[1]?.trim().split(' ')
  if (!words) return false
  const isArticled = /^(?:an?|the)$/u.test(words[0]!)
  const titled = before !== '' && !/^the\s$/iu.test(before)
  for (let size = isArticled ? 2 : 1; size <= words.length; size++) {
    const word = words[size - 1]!
    if (POSTNOMINALS.has(word)) continue
    if (/^(?:of|for|at|in|on|with|to|and|or|who|is|was|has|had|said|says)$/u.test(word)) return false
    if (!isKnownRole(word) || word !== singularOf(word)) continue
    const isLed = /^(?:of|for|at|in)$/u.test(words[size] ?? '')
    if (isArticled || isLed || (titled && size > 1) || size > 2) return true
  }
  return false
}
