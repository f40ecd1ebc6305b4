import { DOCUMENT_NOUNS } from '../lexicon/documents.ts'
import { BODIES } from '../lexicon/organisations.ts'
import { AGENCIES_OF_NEWS, OUTLET_KINDS, SMALL_LAST_WORDS } from '../lexicon/outlet-words.ts'
import { OUTLET_NOUNS } from '../lexicon/outlets.ts'
import { OFFICES_OF_MANY, UNNAMED_HEADS } from '../lexicon/source-phrases.ts'
import { OFFICIAL_NOUNS, OFFICIAL_TITLES, PERSON_NOUNS } from '../lexicon/titles.ts'
import { isRoleNoun } from '../names/is-role-noun.ts'
import { singularOf } from '../text/inflection.ts'
import type { NameMention, SourceKind, Span } from '../types.ts'
import { startsWithGivenName } from './find-bearer.ts'
import { holdsOffice } from './holds-office.ts'
import { isPeople } from './is-people.ts'
import { kindOfProperName } from './kind-of-proper-name.ts'
import { outletOfReport } from './outlet-of-report.ts'
import type { SourcePhrase } from './read-phrase.ts'

const OUTLET_KIND = new RegExp(String.raw`\b(?:${OUTLET_KINDS})$`, 'iu')

/** `73% of students`, `9 per cent of those asked`: people of whom nobody is named. */
const SHARE = /^(?:(?:about|around|some|nearly|almost|only|just|over|more than) )?[\d.,]+ ?(?:%|per ?cent\b)/iu

const SPOKESPERSON = /^spokes(?:man|woman|person|men|women|people)$/u

/** Whether words are one body by two places: `Devon and Cornwall police`. */
export const isBodyOfTwo = (words: string): boolean => BODIES.has(OF_TWO.exec(words)?.[1] ?? '')
const OF_TWO = /^\p{Lu}[\p{L}’-]*(?:\s\p{Lu}[\p{L}’-]*)*\s(?:and|&)\s(?:\p{Lu}[\p{L}’-]*\s)+(\p{Ll}+)$/u

/** What kind of source a phrase is, taken apart by `readPhrase`. */
export function kindOfPhrase(
  text: string,
  span: Span,
  phrase: SourcePhrase,
  names: readonly NameMention[],
): SourceKind {
  if (SHARE.test(phrase.words)) return 'unnamed'
  if (isBodyOfTwo(phrase.words)) return 'organisation'
  if (phrase.name && phrase.head === '') return kindOfNamed(text, span, phrase.name)
  const singular = singularOf(phrase.head)
  const noun = phrase.words.slice(phrase.determiner.length).trim()
  if (outletOfReport(text, span, names)) return 'outlet'
  const whole = /^(?:\p{Lu}|\p{Ll}\d+\s\p{Lu})/u.test(noun)
    ? kindOfProperName([...phrase.modifiers, phrase.head].join(' '))
    : null
  const isOutlet = isOutletNoun(phrase)
  if (whole && whole !== 'organisation' && !isAgencyOfMatter(phrase.words) && (isOutlet || !isCommonNoun(phrase)))
    return whole
  if (isOutlet) return 'outlet'
  // `some figures central to the fight` are people.
  if (phrase.head === 'figures' && /^\s(?:central|close|loyal|opposed|within|who)\b/u.test(phrase.rest))
    return 'unnamed'
  if (DOCUMENT_NOUNS.has(phrase.head) || DOCUMENT_NOUNS.has(singular)) return 'document'
  if (SPOKESPERSON.test(phrase.head)) return 'official'
  if (/-year-olds?$/u.test(phrase.head)) return 'person'
  if (UNNAMED_HEADS.has(phrase.head)) return 'unnamed'
  if (OFFICIAL_TITLES.has(phrase.head) && isDefinite(phrase) && !OFFICES_OF_MANY.has(phrase.head)) return 'official'
  if (PERSON_NOUNS.has(singular) || OFFICIAL_NOUNS.has(singular)) return 'unnamed'
  if (phrase.name) return kindOfNamed(text, span, phrase.name)
  if (BODIES.has(phrase.head) || BODIES.has(singular) || whole) return 'organisation'
  if (isPeople(phrase) || isRoleNoun(singular)) return 'unnamed'
  if (/^(?:he|she|i|you|who|him|her|his|my|your)$/iu.test(phrase.words)) return 'person'
  if (/^(?:they|we|us|them|their|our)$/iu.test(phrase.words)) return 'unnamed'
  if (/^its?$/iu.test(phrase.words)) return 'organisation'
  if (/^\p{Lu}/u.test(noun)) return isOneCapital(phrase) ? 'person' : 'organisation'
  return phrase.head.endsWith('s') ? 'unnamed' : 'organisation'
}

/** `the Tory leader`, `a pop star`: no title of a paper, though papers are called so. */
const isCommonNoun = ({ words, head }: SourcePhrase): boolean =>
  words.split(/[\s,]+/u).includes(head) && !SMALL_LAST_WORDS.has(head)

function kindOfNamed(text: string, span: Span, name: NameMention): SourceKind {
  const article = /\bthe\s$/iu.test(text.slice(Math.max(0, name.start - 4), name.start)) ? 'the ' : ''
  const known = kindOfProperName(article + text.slice(name.start, name.end)) ?? kindOfProperName(name.name)
  if (name.isOutlet) return 'outlet'
  if (known && !(name.kind === 'person' && mayBeSomebody(name.name))) return known
  if (isBodyByForm(name.name)) return 'organisation'
  if (name.kind === 'place' || /^(?:\p{Lu}\.){2,}$/u.test(name.name)) return 'organisation'
  const before = text.slice(span.start, name.start).trim()
  // `i24 News`
  if (/^\p{Ll}?\d+$/u.test(before) && kindOfProperName(`${before} ${name.name}`) === 'outlet') return 'outlet'
  if (name.kind === 'organisation') return isOutletBefore(before) ? 'outlet' : 'organisation'
  const around = `${before} ${text.slice(name.end, span.end)}`
  if (isOutletKind(before, name)) return 'outlet'
  return holdsOffice(around) ? 'official' : 'person'
}

/** `sports daily La Meta`; not `newspaper Ann Lee`, where a word is left out, nor `broadcaster Orlo Kern`, who is somebody. */
function isOutletKind(before: string, { kind, name }: NameMention): boolean {
  const noun = OUTLET_KIND.exec(before)?.[0].toLowerCase()
  return noun !== undefined && (kind === 'unknown' || (noun !== 'broadcaster' && !startsWithGivenName(name)))
}

/** `Paris`, `Jordan`, `Reading`: a name of one word that people bear, too. */
const mayBeSomebody = (name: string): boolean => !name.includes(' ')

/** Nobody is called `Radio 4`, `Doctors for Peace` or `Marks & Sons`. */
const isBodyByForm = (name: string): boolean =>
  name.includes(' ') && (/\d|&/u.test(name) || /\s(?:for|without|against|beyond)\s\p{Lu}/u.test(name))

/** `Greek state broadcaster`, `the news agency`: what an outlet is called before its name. */
function isOutletBefore(words: string): boolean {
  const [first = '', last = ''] = words.toLowerCase().split(/\s+/u).slice(-2)
  return OUTLET_NOUNS.has(`${first} ${last}`) || OUTLET_NOUNS.has(last || first)
}

const isDefinite = (phrase: SourcePhrase): boolean =>
  !/^(?:a|an|one|some|several|another|two|three|many)$/u.test(phrase.determiner)

function isOutletNoun(phrase: SourcePhrase): boolean {
  const two = `${phrase.modifiers.at(-1) ?? ''} ${phrase.head}`.trim()
  if (phrase.head === 'paper' || phrase.head === 'program' || phrase.head === 'press')
    return phrase.determiner === 'the'
  if (isAgencyOfMatter(phrase.words)) return false
  return OUTLET_NOUNS.has(two) || (OUTLET_NOUNS.has(phrase.head) && phrase.head !== 'site' && phrase.head !== 'website')
}

/** Whether words are of an agency for something, `the food agency`, and of no news agency. */
export const isAgencyOfMatter = (words: string): boolean => OF_MATTER.test(words)

const OF_MATTER = new RegExp(String.raw`\s(?!(?:${AGENCIES_OF_NEWS})\s)\p{Ll}[\p{L}-]*\sagency\b`, 'u')

const isOneCapital = (phrase: SourcePhrase): boolean =>
  phrase.determiner === '' && !/\s(?:of|for)\s/u.test(phrase.words)
