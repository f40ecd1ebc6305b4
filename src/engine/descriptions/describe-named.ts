import { COURTESIES } from '../lexicon/abbreviations.ts'
import { COUNTRIES } from '../lexicon/places.ts'
import { LETTERS_BEHIND_NAMES } from '../lexicon/postnominals.ts'
import { COURTESY_TITLES } from '../lexicon/roles.ts'
import { ACTED, DOES, DOES_OR_DID, SAYING_OR_HOPING } from '../lexicon/standings.ts'
import { isKnownRole } from '../names/is-role-noun.ts'
import { readTitle } from '../names/read-title.ts'
import { startsWithGivenName } from '../sources/find-bearer.ts'
import { isBody, isBodyOnly, isRelation, isRole } from '../sources/is-role.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import { sentenceAt } from '../text/spans.ts'
import type { NameMention, Source, Span } from '../types.ts'
import { type Described, UNDESCRIBED } from './described.ts'
import { findResumed } from './find-resumed.ts'
import { hasGivenName } from './is-named-like-body.ts'
import { isPublicOffice } from './is-public-office.ts'
import { describePerson, type Found } from './phrases/describe-person.ts'
import { isDescription } from './phrases/is-description.ts'
import { isModifier } from './phrases/is-modifier.ts'
import { readBodyBefore } from './phrases/read-apposed-before.ts'
import { readApposition } from './phrases/read-apposition.ts'
import { readClauseAbout } from './phrases/read-clause-about.ts'
import { readOwnWords } from './phrases/read-own-words.ts'
import { beginsSentence, readBegun, readPart } from './phrases/read-part.ts'
import { cutStanding } from './phrases/read-standing.ts'
import { chooseTitle, type TitleBefore, titlesBefore } from './phrases/read-title-before.ts'

/** `Guy Flint | OBE, | PRS Chair` */
const HONOURS = new RegExp(String.raw`^(?:,?\s(?:${LETTERS_BEHIND_NAMES}))+(?=,)`, 'u')

/** Characters of a sentence that are looked at before and behind a name. */
const REACH = 240

/** Mentions of one name that are looked at: whoever is described later than this is known by then. */
const MAX_MENTIONS = 12

/**
 * What a text says of a source with a name, at any of the places where it is named or stands as `the prime minister`,
 * and whether it is a person or a body.
 */
export function describeNamed(
  text: string,
  sources: readonly Source[],
  mentions: readonly NameMention[],
  sentences: readonly Span[],
  names: readonly NameMention[] = [],
): Described {
  const { kind, name } = sources[0]!
  const person: Found = { titles: roleInName(name ?? ''), standing: null, parts: [] }
  const body: Found = { titles: [], standing: null, parts: [] }
  const isGiven = hasGivenName(name ?? '')
  const speaks = isGiven || /^(?:person|official|unnamed)$/u.test(kind)
  let courtesy = false
  let pupil = false
  const begun: (() => string | null)[] = []
  for (const mention of mentions.slice(0, MAX_MENTIONS)) {
    const sentence = sentenceAt(sentences, mention.start) ?? mention
    const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start)
    const after = wholeWords(text, mention.end, sentence.end).replace(HONOURS, '')
    if (isModifier(after)) continue
    courtesy ||= COURTESY.test(before) || isStyled(before) || AGED.test(after)
    pupil ||= CLASS_YEAR.test(after)
    const named = text.slice(mention.start, mention.end)
    begun.push(
      () => readOrigin(before, named, after),
      () => (speaks ? readClauseAbout(before, named, after) : null),
    )
    const titles = titlesBefore(before)
    const behind = readApposition(before, after)
    merge(person, describePerson(before, after, titles, behind))
    if (!isGiven) merge(body, describeBody(before, after, { titles, behind }, COUNTRIES.has(name ?? '')))
  }
  if (isGiven || kind === 'person' || kind === 'official') {
    for (const { title, after } of findResumed(text, mentions.slice(0, MAX_MENTIONS), names, sentences)) {
      if (title !== null) person.titles.push(title)
      person.parts.push(() => readPart('', after, null, null))
    }
  }
  const own = readOwnWords(text, sources, mentions)
  person.titles.push(...own.titles)
  person.standing ??= own.standing
  // `another local broadcaster, E.W. Holm`
  const isEither = !isGiven && person.titles.length > 0 && person.titles.every(isBodyOnly)
  const isPerson = speaks
    ? (person.titles.length > 0 && !isEither) || body.titles.length === 0
    : person.titles.length > 0 && body.titles.length === 0 && isTwoWords(name) && kindOfProperName(name ?? '') === null
  const found = isPerson ? person : body
  const title = bestTitle(found.titles)
  const second = found.titles.find((it) => title !== null && isOther(it, title))
  if (kind === 'document' && !isPerson) return { ...UNDESCRIBED, courtesy, pupil }
  return {
    title,
    titles: found.titles,
    standing: found.standing ?? firstOf(found.parts) ?? (isPerson ? (second ?? firstOf(begun)) : firstOf(begun)),
    is:
      title !== null ? (isPerson ? 'person' : 'body') : isPerson && isRelation(found.standing ?? '') ? 'person' : null,
    courtesy,
    pupil,
  }
}

/** The text up to its end, or as far as is read, but no half word. */
const wholeWords = (text: string, start: number, end: number): string =>
  end <= start + REACH ? text.slice(start, end) : text.slice(start, start + REACH).replace(/\S+$/u, '')

const COURTESY = new RegExp(String.raw`\b(?:${COURTESIES})\.?\s(?:\p{Lu}[\p{L}.]*\s)?$`, 'u')

/** `Duke | Ramos`, `Sister | Mary`: a title that a man or a woman alone has. */
const isStyled = (before: string): boolean =>
  /^(?:fe)?male$/u.test(readTitle(before.trimEnd().split(' ').slice(-1), 0)?.title ?? '')

/** `Misha|, 23,`: nobody but a person has an age. */
const AGED = /^(?:,\s(?:aged\s)?|\s\()\d{1,2}(?:,(?!\d)|\))/u

const CLASS_YEAR = /^,?\s[’‘']\d\d(?!\d)/u

const isTwoWords = (name: string | null): boolean =>
  name !== null && /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name)

/** `The motion, proposed by | Ann Lee`, whose name goes no further. */
function readOrigin(before: string, named: string, after: string): string | null {
  const origin = readBegun(before)
  return origin === null || /^\s\p{Lu}/u.test(after) ? null : origin + named
}

/** The first reading that gives anything. */
function firstOf(readings: readonly (() => string | null)[]): string | null {
  for (const read of readings) {
    const found = read()
    if (found !== null) return found
  }
  return null
}

function merge(all: Found, more: Found): void {
  all.titles.push(...more.titles)
  all.parts.push(...more.parts)
  // `his father` says less than `who survived the attack`.
  if (all.standing === null || (more.standing !== null && OF_SOMEBODY.test(all.standing))) all.standing = more.standing
}

const OF_SOMEBODY = /^(?:his|her|their)\s/iu

/** `a Keld Democrat` is of a party, which is no part in the matter. */
const OF_PARTY = /^an?\s(?:\p{L}+\s)?(?:Democrat|Republican|Conservative|Liberal|Independent)$/u

/** `an expert on floods`, `a Keld firefighter`; `an official` and `a state lawmaker` say no more than a title. */
const SPECIFIC = /\s(?:of|for|on|in|at|to|with|who|from)\s|\s\p{Lu}[\p{L}.’'-]*\s\p{Ll}/u

/** Another description of the same person, which is no title again: `an Imperial alumnus` beside `CaSE director`. */
function isOther(words: string, title: string): boolean {
  const shared = new Set(title.toLowerCase().split(' '))
  return (
    /^(?:an?|one\sof|the\s(?:\p{Ll}+est|main|leading|chief|only|first|most\s\p{Ll}+))\s/iu.test(words) &&
    !OF_PARTY.test(words) &&
    SPECIFIC.test(words) &&
    !words.split(' ').some((word) => (word.length > 3 || /^\p{Lu}+$/u.test(word)) && shared.has(word.toLowerCase()))
  )
}

/** `Ex-Senator Meg Millhouse`, where the name was read with what its bearer is. */
export function roleInName(name: string, isBody = kindOfProperName(name) !== null): string[] {
  if (isBody) return []
  const words = name.split(' ')
  for (let size = words.length - 2; size > 0; size--) {
    const role = words.slice(0, size).join(' ')
    if (isRole(role) && (LEADS_ON.test(words[size]!) || SPEAKS_FOR.test(role))) return [name]
    if (
      isRole(role) &&
      (!OF_PLACE.test(role) || startsWithGivenName(words.slice(size).join(' '))) &&
      (size > 1 || isKnownRole(role.toLowerCase())) &&
      !/[’']s?$/u.test(role) &&
      !COURTESY_TITLES.has(role.toLowerCase().replace(/\.$/u, ''))
    )
      return [role]
  }
  return []
}

/** `MP | for Keld West`: who has no name. */
const LEADS_ON = /^(?:of|for|to)$/u
/** `Governor of Upper | Keld`: a place may go on, where no given name is behind it. */
const OF_PLACE = /\s(?:of|for|to)(?:\sthe)?$|\sof\s(?:.*\s)?\p{Lu}\S*$/u
/** `a spokesman for Senator | Tom Day` */
const SPEAKS_FOR = /\bspokes\p{L}+\sfor\s/u

/** `then governor` goes behind what somebody is now. */
const AT_THE_TIME = /^(?:then|at\sth(?:e|at)\stime)\s/iu

function describeBody(
  before: string,
  after: string,
  { titles: called, behind }: { titles: readonly TitleBefore[]; behind: string | null },
  isLand: boolean,
): Found {
  const ahead = chooseTitle(called, (phrase) => isBody(phrase) && !/\s(?:of|for|to)\s|[’']s?$/u.test(phrase))
  const apposed = ahead === null ? readBodyBefore(before, after) : null
  const titles = [ahead ?? apposed ?? readCalled(before, after)].filter((it) => it !== null)
  if (behind !== null && isDescription(behind) && isBody(behind)) titles.push(cutStanding(behind).head)
  const does = behind !== null && titles.length > 0 && isBody(behind) ? cutStanding(behind).standing : null
  const clause = behind !== null && CLAUSE.test(behind) ? behind : does
  const title = ahead ?? null
  const one = ONE_OF_THEM.exec(title === null ? before : before.slice(0, before.lastIndexOf(title)))?.[1] ?? null
  if (one !== null && titles.length === 0) titles.push(one)
  return {
    titles,
    standing: (isLand ? null : clause) ?? (one !== titles[0] ? one : null),
    parts: [() => readPart(before, after, title, null, true)],
  }
}

/** `Blue Fells | is a charity`: what a body is said to be, at a sentence's head. */
function readCalled(before: string, after: string): string | null {
  const called = beginsSentence(before, null) ? CALLED.exec(after)?.[1] : undefined
  return called && isBodyOnly(called) && !isRole(called) ? called : null
}

/** Not `is a party to the deal`, nor `is a team player`. */
const CALLED = /^\s(?:is|was)\s((?:an?|the|one\sof)\s(?!party\s)[^,;:.“”"()]{3,90})/u

/** `One of the losing bidders, | Danish shipping group Torm`: which of several a body is. */
const ONE_OF_THEM =
  /(?:^|[.“”"]\s|\b(?:said|says|and|but)\s)([Oo]ne\sof\s(?:[\p{L}-]+[’']s?\s|the\s|its\s|several\s)[^,;:.“”"()]{3,70}),\s$/u

/** `who`, or what a body does for good: `, which monitors the prisons,` */
const CLAUSE = new RegExp(
  String.raw`^(?:who|whose)\s|^which\s(?:(?:also|now|jointly)\s)?(?:${DOES})\s|^which\s(?:(?:has|had|have)\s(?:(?:also|already|since|long|previously)\s)*(?:been\s\p{Ll}+ing\s|backed\s|(?:${DOES_OR_DID}|${ACTED})\s)|(?:${DOES_OR_DID}|${ACTED})\s|(?:is|was|are|were)\s(?:also\s|now\s|currently\s)?(?!(?:${SAYING_OR_HOPING})\b)\p{Ll}{2,}ing\s|(?:is|was)\salso\san?\s)`,
  'u',
)

/** `Republican of Keld`: of a party, which is no office. */
const MEMBER = /^(?:Democrat|Republican|Independent)\sof\s/u

/**
 * The office that a text gives with the most words, else the first title of more than one word, else the first; a lone
 * office goes before `a` description.
 */
function bestTitle(all: readonly string[]): string | null {
  if (all.length < 2) return all[0] ?? null
  const now = all.filter((title) => !AT_THE_TIME.test(title))
  const titles = now.length > 0 ? now : all
  const isLong = (title: string): boolean => title.replace(/^(?:an?|the)\s/iu, '').includes(' ')
  const office = titles.find((title) => isLong(title) && isPublicOffice(title, titles))
  const long = office ?? titles.find(isLong)
  const lone =
    long !== undefined && (/^(?:an?|the\s\p{Ll}+est)\s/iu.test(long) || MEMBER.test(long))
      ? titles.find((title) => isPublicOffice(title, titles))
      : undefined
  return lone ?? long ?? titles.find((title) => isPublicOffice(title, titles)) ?? titles[0] ?? null
}
