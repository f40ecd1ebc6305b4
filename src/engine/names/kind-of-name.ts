import { BANDS, CALLS_OF_BODIES } from '../lexicon/body-words.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { OUTLET_SUFFIXES, WEAK_OUTLET_SUFFIXES } from '../lexicon/outlets.ts'
import { LOCATIVES, PLACE_HEADS } from '../lexicon/place-words.ts'
import { DEMONYMS, PLACE_NOUNS } from '../lexicon/places.ts'
import { BODY_NOUNS } from '../lexicon/roles.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS, PERSON_TITLES } from '../lexicon/titles.ts'
import { wordsBefore } from '../text/words-before.ts'
import type { NameKind } from '../types.ts'
import { isRally } from './is-rally.ts'
import { isKnownRole, isRoleNoun } from './is-role-noun.ts'
import { knownKind } from './known-kind.ts'
import type { Candidate } from './read-run.ts'

const LOCATIVE = new RegExp(String.raw`(?:^|\s)(?:${LOCATIVES})\s(?:the\s)?$`, 'u')
const PAPERS_OF_PEOPLE = /^(?:Student|Citizen|Worker|Reader)$/u
const AGE_AFTER = /^,\s\d{1,2}(?:,(?!\d)|\sand\s)/u

/**
 * What a name is, by lexicon, title, form and the words at its sides; `unknown` when nothing tells.
 *
 * @param speaks whether an attribution has it as its source.
 */
export function kindOfName(text: string, start: number, end: number, candidate: Candidate, speaks: boolean): NameKind {
  const { words } = candidate
  const name = text.slice(start, end)
  if (candidate.title || candidate.given) return 'person'
  const known = knownKind(name)
  if (known) return known
  const first = words[0]!
  const last = words.at(-1)!
  const given = GIVEN_NAMES.has(first)
  if (given && words.length > 1 && !ORGANISATION_SUFFIXES.has(last) && !PLACE_NOUNS.has(last)) return 'person'
  if (words.length > 1) {
    if (ORGANISATION_SUFFIXES.has(last) || isRally(words)) return 'organisation'
    if (words.some((word, i) => ORGANISATION_HEADS.has(word) && /^(?:of|for|on)$/u.test(words[i + 1] ?? '')))
      return 'organisation'
    if (words.some((word, i) => BANDS.has(word) && words[i + 1] === 'of' && words[i + 2] === 'the'))
      return 'organisation'
    if (isCampaign(words)) return 'organisation'
    // `Keld Lecturers UCU`, `Cancer Help UK`; not `ANN LEE`, shouted.
    if (/^(?!II|III|IV|JR|SR)\p{Lu}{2,5}$/u.test(last) && /\p{Ll}/u.test(first)) return 'organisation'
    const suffix = last.toLowerCase()
    if (OUTLET_SUFFIXES.has(suffix) && !WEAK_OUTLET_SUFFIXES.has(suffix)) return 'organisation'
    if (PLACE_NOUNS.has(last) || PLACE_HEADS.has(first)) return 'place'
    // `London Student`, a paper.
    if (words.length === 2 && knownKind(first) === 'place' && PAPERS_OF_PEOPLE.test(last)) return 'organisation'
  }
  if (first === 'Radio' && words.length > 1) return 'organisation'
  if (words.length === 1 && ORGANISATION_SUFFIXES.has(first)) return 'organisation'
  if (/^\d/u.test(name)) return 'organisation'
  if (
    AGE_AFTER.test(text.slice(end, end + 8)) ||
    (words.length < 4 && isIntroduced(text.slice(end, end + 60), words.length > 1))
  )
    return 'person'
  if (/^[\p{Lu}&]{2,6}$|^(?:\p{Lu}\.){2,}$|\s&\s/u.test(name)) return 'organisation'
  const before = text.slice(Math.max(0, start - 24), start)
  const noun = wordsBefore(text, start, 1).trimEnd()
  if (noun && words.length < 4 && (PERSON_NOUNS.has(noun) || OFFICIAL_NOUNS.has(noun) || PERSON_TITLES.has(noun)))
    return 'person'
  if (LOCATIVE.test(before) && words.length < 4) return 'place'
  if (words.length > 1 && words.length < 5 && (speaks || isPersonal(words)) && !DEMONYMS.has(first)) return 'person'
  return 'unknown'
}

/** `Save Mill Lane`, and not `Rock Hudson` nor `Save Ann Lee` */
const isCampaign = ([first = '', second = '']: readonly string[]): boolean =>
  CALLS_OF_BODIES.has(first) && !GIVEN_NAMES.has(first) && !GIVEN_NAMES.has(second)

/** `near Keld, | the mayor of Keld said`: who speaks behind a name, and no word of who bears it. */
const SPEAKER_BEHIND = new RegExp(
  String.raw`^,\s(?:an?|the|his|her|their)\s(?:(?!\b(?:who|which|that)\b)[^,.;:“”"])+?\s(?:has\s|had\s)?(?:${[...SAYING_VERBS].join('|')})\b`,
  'u',
)

/** `, who fled,`, `, a senior analyst,`: what is told of a person behind the name. */
function isIntroduced(after: string, isFull: boolean): boolean {
  if (SPEAKER_BEHIND.test(after)) return false
  const words = /^,\s(?:who\s|(?:an?|the|his|her|their)\s((?:[\p{L}’-]+\s?){1,4}))/u.exec(after)
  if (!words) return false
  if (!words[1]) return isFull
  const nouns = words[1].trim().split(' ')
  const end = nouns.findIndex((word) => /^(?:of|for|at|in|on|with|who|from|to|and|that|which)$/u.test(word))
  const head = nouns[(end < 0 ? nouns.length : end) - 1]?.toLowerCase() ?? ''
  return (
    (end > 0 || /^[,.]/u.test(after.slice(words[0].trimEnd().length))) &&
    (isKnownRole(head) || (isFull && isRoleNoun(head) && !BODY_NOUNS.has(head)))
  )
}

/** `Mohammed bin Salman`, `Mark A. Milley`: forms that only people's names have. */
function isPersonal(words: readonly string[]): boolean {
  return (
    words.slice(1, -1).some((word) => /^(?:\p{Lu}\.|bin|ibn|bint|von|van|de|al)$/u.test(word)) ||
    /^(?:Jr|Sr)\.?$/.test(words.at(-1) ?? '')
  )
}
