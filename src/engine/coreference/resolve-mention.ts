import { GROUP_EPITHETS } from '../lexicon/epithets.ts'
import { BODIES } from '../lexicon/organisations.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS } from '../lexicon/titles.ts'
import { isPeople } from '../sources/is-people.ts'
import { isSourceLike } from '../sources/is-source-like.ts'
import { kindOfPhrase } from '../sources/kind-of-phrase.ts'
import { outletOfReport } from '../sources/outlet-of-report.ts'
import { readPhrase, type SourcePhrase } from '../sources/read-phrase.ts'
import { findVantage } from '../sources/vantage.ts'
import { singularOf } from '../text/inflection.ts'
import { describeSource } from './describe-source.ts'
import { findIntroduction } from './find-introduction.ts'
import { fromAntecedent } from './from-antecedent.ts'
import type { MentionContext, Resolution } from './mention-context.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolvePronoun } from './resolve-pronoun.ts'

const PRONOUN = /^(he|him|his|she|her|hers|they|them|their|it|its|i|we|you|who|which|that|what|one|himself|herself)$/iu
const POSSESSIVE = /^(his|her|their|its)\s+(.+)$/isu

/** Says who the words at one place are. */
export function resolveMention(context: MentionContext): Resolution {
  const { text, span, inside, entities, sentence } = context
  const words = text.slice(span.start, span.end)
  const place = { start: span.start, sentence, words }
  // `Senator Sanders, who sponsored the bill with Lee, said`: the clause is of whom it stands behind.
  const pronoun = (PRONOUN.exec(words)?.[1] ?? /^(who|which)\s/iu.exec(words)?.[1])?.toLowerCase()
  if (pronoun) return { ...place, ...resolvePronoun(context, pronoun) }
  const outlet = outletOfReport(text, span, inside)
  if (outlet)
    return { ...place, name: outlet.name, kind: 'outlet', vantage: null, gender: null, plural: false, head: '' }
  const phrase = readPhrase(text, span, inside)
  const kind = kindOfPhrase(text, span, phrase, inside)
  const vantage = kind === 'unnamed' ? findVantage(phrase) : null
  const head = singularOf(phrase.head)
  const plural = phrase.head !== head || phrase.others.length > 0
  const base = { ...place, kind, vantage, gender: null, plural, head }
  if (phrase.name && phrase.head === '') {
    const entity = entities.get(phrase.name.name)
    const office = kind === 'person' && entity?.office === true
    const name = [phrase.name, ...phrase.others].map((it) => it.name).join(' and ')
    return { ...base, name, kind: office ? 'official' : kind, gender: entity?.gender ?? null, head: '' }
  }
  const owned = POSSESSIVE.exec(words)
  if (owned) return { ...base, name: nameOwned(context, owned[1] as string, owned[2] as string) }
  const definite = /^(?:the|that|this|these|those)$/u.test(phrase.determiner)
  if (definite || (phrase.determiner === '' && phrase.rest === '')) {
    const meant = resolveDescription(phrase, sentence, context.placed, context.history)
    if (meant) return { ...base, ...fromAntecedent(meant, kind), plural, head }
    if (/^(?:wo)?man$/u.test(head) && phrase.modifiers.length === 0)
      return { ...base, ...resolvePronoun(context, head === 'man' ? 'he' : 'she') }
    const introduced = phrase.rest === '' ? findIntroduction(text, span.start, phrase) : null
    if (introduced) return { ...base, name: describeSource(introduced) }
  }
  const isSure = definite
    ? describesItself(phrase)
    : phrase.determiner !== '' || isPeople(phrase) || isSourceLike(text, span, inside) || isNamed(words)
  return { ...base, name: isSure ? describeSource(words) : null }
}

/** `Federal and state officials`, `everyone I asked`, `Grand Theatre`: people, or words with capitals only. */
const isNamed = (words: string): boolean =>
  /^(?:\p{Lu}[\p{L}’'.-]*\s?)+$/u.test(words) ||
  words.split(/[\s,]+/u, 6).some((word) => {
    const noun = singularOf(word.toLowerCase())
    return (
      PERSON_NOUNS.has(noun) ||
      OFFICIAL_NOUNS.has(noun) ||
      /^(?:not\b|(?:every|any|some|no)(?:one|body)$)/u.test(noun) ||
      DEMONYMS.has(word)
    )
  })

/** `the police`, `the health ministry` and `the officer in charge` tell who they are; `the officer` does not. */
function describesItself(phrase: SourcePhrase): boolean {
  const isBody = BODIES.has(phrase.head) && !GROUP_EPITHETS.has(phrase.head)
  return phrase.modifiers.length > 0 || phrase.rest !== '' || phrase.name !== null || isBody
    ? true
    : singularOf(phrase.head) !== phrase.head || /^\p{Lu}/u.test(phrase.words.replace(/^the\s/iu, ''))
}

/** `his lawyer` → `Daniel Peled’s lawyer`, when it is sure whose. */
function nameOwned(context: MentionContext, pronoun: string, noun: string): string | null {
  const owner = resolvePronoun(
    context,
    { his: 'he', her: 'she', their: 'they', its: 'it' }[pronoun.toLowerCase()] ?? 'who',
  ).name
  return owner === null ? null : `${owner}’s ${describeSource(noun)}`
}
