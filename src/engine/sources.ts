import { DOCUMENT_NOUNS } from './lexicon/documents.ts'
import { FEMALE_NAMES, MALE_NAMES } from './lexicon/given-names.ts'
import { BODIES, ORGANISATION_SUFFIXES, ORGANISATIONS } from './lexicon/organisations.ts'
import { AGGREGATORS, OUTLET_NOUNS, OUTLET_SUFFIXES, OUTLETS, WEAK_OUTLET_SUFFIXES } from './lexicon/outlets.ts'
import { CITIES, COUNTRIES } from './lexicon/places.ts'
import { OFFICIAL_NOUNS, OFFICIAL_TITLES, PERSON_NOUNS } from './lexicon/titles.ts'
import { readPhrase, type SourcePhrase } from './sources/read-phrase.ts'
import { findVantage } from './sources/vantage.ts'
import type { NameMention, SourceKind, Span } from './types.ts'

export interface KindOfSource {
  kind: SourceKind
  vantage: string | null
}

const UNNAMED = new Set(
  'source sources insider insiders others many some several people person those one observers critics supporters opponents experts members participants attendees associates'.split(
    ' ',
  ),
)
/** Offices that one person holds, so that `the minister` is somebody: not `the official`. */
const ANY_OF_MANY = new Set(
  'official officials officer officers diplomat diplomats aide aides lawmaker lawmakers soldier soldiers adviser advisers advisor advisors investigator investigators negotiator negotiators mediator mediators commander commanders legislator legislators detective detectives inspector prosecutors senators judges ministers generals'.split(
    ' ',
  ),
)
const SPOKESPERSON = /^spokes(?:man|woman|person|men|women|people)$/u

/**
 * What kind of source the words of a span name, with the vantage of an unnamed one.
 * `Reuters` → outlet; `a spokesman for the ministry` → official; `military sources` → unnamed, vantage `military`.
 *
 * @param names the names that lie in the span, in text order.
 */
export function sourceKind(text: string, span: Span, names: readonly NameMention[]): KindOfSource {
  const phrase = readPhrase(text, span, names)
  const kind = kindOfPhrase(text, span, phrase)
  return { kind, vantage: kind === 'unnamed' ? findVantage(phrase) : null }
}

/** The kind that a proper name has by itself; null when only its bearer could tell. */
export function kindOfProperName(name: string): SourceKind | null {
  const bare = name.replace(/^the\s/iu, '').replaceAll('’', "'")
  const lower = bare.toLowerCase()
  if (AGGREGATORS.has(lower)) return 'aggregator'
  if (OUTLETS.has(lower) || OUTLETS.has(name.toLowerCase())) return 'outlet'
  if (ORGANISATIONS.has(lower) || COUNTRIES.has(bare) || CITIES.has(bare)) return 'organisation'
  const words = bare.split(/\s+/u)
  const last = words.at(-1) as string
  if (words.length < 2) return null
  const given = MALE_NAMES.has(words[0] as string) || FEMALE_NAMES.has(words[0] as string)
  const suffix = last.toLowerCase()
  if (OUTLET_SUFFIXES.has(suffix) && !WEAK_OUTLET_SUFFIXES.has(suffix) && !given) return 'outlet'
  if (ORGANISATION_SUFFIXES.has(last) && !given) return 'organisation'
  if (WEAK_OUTLET_SUFFIXES.has(suffix) && !given) return 'outlet'
  return null
}

function kindOfPhrase(text: string, span: Span, phrase: SourcePhrase): SourceKind {
  if (phrase.name && phrase.head === '') return kindOfNamed(text, span, phrase.name)
  const singular = singularOf(phrase.head)
  const noun = phrase.words.slice(phrase.determiner.length).trim()
  const whole = /^\p{Lu}/u.test(noun) ? kindOfProperName([...phrase.modifiers, phrase.head].join(' ')) : null
  if (whole && whole !== 'organisation') return whole
  if (isOutletNoun(phrase)) return 'outlet'
  if (DOCUMENT_NOUNS.has(phrase.head) || DOCUMENT_NOUNS.has(singular)) return 'document'
  if (SPOKESPERSON.test(phrase.head)) return 'official'
  if (/-year-olds?$/u.test(phrase.head)) return 'person'
  if (UNNAMED.has(phrase.head)) return 'unnamed'
  if (OFFICIAL_TITLES.has(phrase.head) && isDefinite(phrase) && !ANY_OF_MANY.has(phrase.head)) return 'official'
  if (PERSON_NOUNS.has(singular) || OFFICIAL_NOUNS.has(singular)) return 'unnamed'
  if (phrase.name) return kindOfNamed(text, span, phrase.name)
  if (BODIES.has(phrase.head) || BODIES.has(singular) || whole) return 'organisation'
  if (/^(?:he|she|i|you|who|him|her)$/iu.test(phrase.words)) return 'person'
  if (/^(?:they|we|us|them)$/iu.test(phrase.words)) return 'unnamed'
  if (/^it$/iu.test(phrase.words)) return 'organisation'
  if (/^\p{Lu}/u.test(noun)) return isOneCapital(phrase) ? 'person' : 'organisation'
  return phrase.head.endsWith('s') ? 'unnamed' : 'organisation'
}

function kindOfNamed(text: string, span: Span, name: NameMention): SourceKind {
  const known = kindOfProperName(text.slice(name.start, name.end)) ?? kindOfProperName(name.name)
  if (known && name.kind !== 'person') return known
  if (name.kind === 'place') return 'organisation'
  const before = text.slice(span.start, name.start).trim()
  if (name.kind === 'organisation') return OUTLET_NOUNS.has(lastWords(before)) ? 'outlet' : 'organisation'
  const around = `${before} ${text.slice(name.end, span.end)}`
  if (
    name.kind === 'unknown' &&
    /\b(?:newspaper|daily|broadcaster|radio|channel|agency|magazine|tabloid|news site|website)\b/iu.test(before)
  )
    return 'outlet'
  return holdsOffice(around) ? 'official' : 'person'
}

const lastWords = (words: string): string => (/(\S+(?:\s\S+)?)$/u.exec(words)?.[1] ?? '').toLowerCase()

/** `Senator`, `, the foreign minister`: an office held now. */
function holdsOffice(words: string): boolean {
  const parts = words.toLowerCase().split(/[^\p{L}.’'-]+/u)
  for (let i = 0; i < parts.length; i++) {
    const word = (parts[i] as string).replace(/\.$/u, '')
    if (!(OFFICIAL_TITLES.has(word) || SPOKESPERSON.test(word)) || word === 'leader' || word === 'chief') continue
    const lead = parts.slice(Math.max(0, i - 4), i)
    if (
      lead.some(
        (part) => part === 'former' || part === 'ex' || part === 'retired' || part === 'then' || part === 'late',
      )
    )
      continue
    if (parts[i + 1] === '’s' || (parts[i] as string).endsWith('’s')) continue
    return true
  }
  return false
}

const isDefinite = (phrase: SourcePhrase): boolean =>
  !/^(?:a|an|one|some|several|another|two|three|many)$/u.test(phrase.determiner)

function isOutletNoun(phrase: SourcePhrase): boolean {
  const two = `${phrase.modifiers.at(-1) ?? ''} ${phrase.head}`.trim()
  if (phrase.head === 'paper' || phrase.head === 'program' || phrase.head === 'press')
    return phrase.determiner === 'the'
  return OUTLET_NOUNS.has(two) || (OUTLET_NOUNS.has(phrase.head) && phrase.head !== 'site' && phrase.head !== 'website')
}

const isOneCapital = (phrase: SourcePhrase): boolean =>
  phrase.determiner === '' && !/\s(?:of|for)\s/u.test(phrase.words)

/** `officials` → `official`, `agencies` → `agency`, `spokesmen` → `spokesman`. */
export function singularOf(noun: string): string {
  if (/(?:men|women)$/u.test(noun)) return noun.replace(/en$/u, 'an')
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|ch|sh|x)es$/u.test(noun)) return noun.slice(0, -2)
  if (noun === 'people') return 'person'
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}
