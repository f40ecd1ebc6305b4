import { GROUP_EPITHETS, OUTLET_EPITHETS } from '../lexicon/epithets.ts'
import { OPENERS } from '../lexicon/openers.ts'
import { BODIES } from '../lexicon/organisations.ts'
import { isPeopleNoun } from '../lexicon/people.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { REFERRING_WORDS } from '../lexicon/pronouns.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS } from '../lexicon/titles.ts'
import { STATEMENT_MODIFIERS } from '../lexicon/verb-shapes.ts'
import { isPeople } from '../sources/is-people.ts'
import { isSourceLike } from '../sources/is-source-like.ts'
import { kindOfPhrase } from '../sources/kind-of-phrase.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import { outletOfReport } from '../sources/outlet-of-report.ts'
import { readPhrase, type SourcePhrase } from '../sources/read-phrase.ts'
import { findVantage } from '../sources/vantage.ts'
import { singularOf } from '../text/inflection.ts'
import type { NameMention } from '../types.ts'
import type { Antecedent, OpenMention } from './antecedents/antecedent.ts'
import { isAlike, isLong } from './antecedents/calling.ts'
import { agreement, isCalled } from './antecedents/candidate-features.ts'
import { type Chooser, describeCandidates } from './antecedents/choose-antecedent.ts'
import { isAdjacent, listCandidates } from './antecedents/list-candidates.ts'
import { describeSource } from './describe-source.ts'
import type { Entity } from './entities.ts'
import { findIntroduction } from './find-introduction.ts'
import { fromAntecedent } from './from-antecedent.ts'
import type { MentionContext, Resolution } from './mention-context.ts'
import { nameOfLabel } from './name-of-label.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolvePronoun } from './resolve-pronoun.ts'

const PRONOUN = new RegExp(`^(${REFERRING_WORDS})$`, 'iu')
const PRONOUN_AND = /^(?:he|she|they|we|i|you|it)\s(?:and|or)\s|\sand\s(?:he|she|they|i|me|him|her|them)$/iu
const QUOTATION_MARK = /["“„«‘']/u
const POSSESSIVE = /^(his|her|their|its)\s+(.+)$/isu

/**
 * Says who the words at one place are. Words that may mean somebody else, a pronoun or `the officer`, are weighed
 * against everyone named or heard before.
 */
export function resolveMention(context: MentionContext, choose: Chooser): Resolution & { chance: number | null } {
  const issuer = issuerOf(context)
  if (issuer) return resolveMention(issuer, choose)
  const byRule = resolveByRule(context, choose)
  const open = readOpenMention(context)
  if (!open) return { ...byRule, chance: null }
  const itself = open.head === '' ? null : { ...byRule, name: nameOf(context, choose) }
  const isNew = /^described (?:a|some|owned)/u.test(open.form)
  const listed = listCandidates(context, byRule, itself, isNew).filter((it) => mayBe(open, it))
  const isNamed = listed.some(({ inside }) => inside && namesOutlet(open, inside))
  const candidates = isNamed ? listed.filter(({ isItself }) => !isItself) : listed
  const { resolution, chance } = choose(open, candidates, describeCandidates(open, candidates))
  return { ...resolution, chance }
}

const STATEMENT_BY = new RegExp(
  String.raw`^(?:an?|one|the|this|that)\s(?:(?:${STATEMENT_MODIFIERS})\s)*(?:statement|release|tweet)s?\s(?:issued\s|released\s|posted\s|made\s)?(?:by|from)\s`,
  'iu',
)

/** `a statement by the board` says what the board does: the place where the board stands; null for other words. */
function issuerOf(context: MentionContext): MentionContext | null {
  const { text, span, inside } = context
  const length = STATEMENT_BY.exec(text.slice(span.start, span.end))?.[0].length
  if (length === undefined) return null
  const start = span.start + length
  return start < span.end
    ? { ...context, span: { start, end: span.end }, inside: inside.filter((it) => it.start >= start) }
    : null
}

/** `the Kyiv Post newspaper` is the Kyiv Post. */
const namesOutlet = ({ context: { text, span }, head }: OpenMention, { end }: NameMention): boolean =>
  OUTLET_EPITHETS.has(head) && text.slice(end, span.end).trim().toLowerCase() === head

/**
 * A pronoun is never of another gender or number, `he` is no body, and a campaign is not its candidate; a long description, `the mother of the victim`, is of nobody whom the
 * story does not call so, and nobody is named first after words that are not of an office or calling of theirs: `a person
 * with knowledge of the talks` stays unnamed. What else one means is left to weights.
 */
function mayBe(open: OpenMention, candidate: Antecedent): boolean {
  if (candidate.resolution.name === null || candidate.isItself) return true
  if (candidate.inside)
    return candidate.isByRule || (agreement(open, candidate) !== 'no' && !describesPerson(open, candidate.inside))
  if (candidate.ahead) return isAlike(open.head, candidate.ahead.entity.epithets)
  if (open.head === '') {
    const isPersonal = open.form === 'he' || open.form === 'she'
    const entity = open.context.entities.get(candidate.resolution.name)
    if (isPersonal && entity?.gender === null && (entity.thing || isBody(entity.name) || isNobody(entity))) return false
    return (candidate.isByRule && !isPersonal) || agreement(open, candidate) !== 'no'
  }
  if (candidate.isByRule) return true
  if (isNoOutlet(open, candidate)) return false
  if (agreement(open, candidate) === 'no' && !isCalled(open, candidate)) return false
  return (
    !isLong(open.words) ||
    isCalled(open, candidate) ||
    (candidate.named !== null && isAdjacent(open.context, candidate.named))
  )
}

/** `the army` is no news agency; `the agency`, `the group` and `the paper` may be one. */
const isNoOutlet = ({ head }: OpenMention, { resolution: { kind } }: Antecedent): boolean =>
  (kind === 'outlet' || kind === 'aggregator') &&
  BODIES.has(head) &&
  !OUTLET_EPITHETS.has(head) &&
  !GROUP_EPITHETS.has(head)

/** `Harbour Board lawyers`, `France’s chief rabbi`: the name tells whose they are. */
const describesPerson = ({ context: { text, span }, head }: OpenMention, { end }: NameMention): boolean =>
  (PERSON_NOUNS.has(head) || OFFICIAL_NOUNS.has(head) || isPeopleNoun(head)) &&
  /^(?:[’']s?)?\s(?:[\p{L}-]+\s){0,3}\p{Ll}/u.test(text.slice(end, span.end))

/** `Radio 4`, `MEP`, `News MPs`: what no person is called, unless the story says that it is one. */
const isNobody = ({ name, epithets }: Entity): boolean =>
  epithets.size === 0 &&
  (/\d/u.test(name) || /^\p{Lu}{2,5}(?:s|\s|$)|\b(?:News|Radio|TV|Television|MPs?)\b/u.test(name))

/** A known body or outlet is nobody’s `he`. */
const isBody = (name: string): boolean => /^(?:organisation|outlet|aggregator)$/u.test(kindOfProperName(name) ?? '')

/** The words of a source as a name of their own; null where they do not tell who it is. */
function nameOf(context: MentionContext, choose: Chooser): string | null {
  const { text, span, inside } = context
  const words = text.slice(span.start, span.end)
  const owned = POSSESSIVE.exec(words)
  if (owned) return nameOwned(context, owned[1]!, owned[2]!, choose)
  const phrase = readPhrase(text, span, inside)
  const isSure = /^(?:the|that|this|these|those)$/u.test(phrase.determiner)
    ? describesItself(phrase)
    : phrase.determiner !== '' || isPeople(phrase) || isSourceLike(text, span, inside) || isNamed(words)
  return (isSure && describeSource(words)) || null
}

/** The words of a source that may mean somebody else; null where they name or bring in who they mean. */
function readOpenMention(context: MentionContext): OpenMention | null {
  const { text, span, inside } = context
  const words = text.slice(span.start, span.end)
  if (words === '') {
    const form = QUOTATION_MARK.test(text[span.start] ?? '') ? 'unworded quotation' : 'unworded'
    return { context, form, head: '', modifiers: [], words }
  }
  if (PRONOUN_AND.test(words)) return null
  const pronoun = (PRONOUN.exec(words)?.[1] ?? /^(who|which)\s/iu.exec(words)?.[1])?.toLowerCase()
  if (pronoun) {
    const form = FORMS[pronoun]
    return form ? { context, form, head: '', modifiers: [], words } : null
  }
  if (nameOfLabel(context, words) || outletOfReport(text, span, inside)) return null
  const phrase = readPhrase(text, span, inside)
  if (phrase.head === '') return null
  const head = singularOf(phrase.head)
  const form = `described ${DETERMINERS[phrase.determiner] ?? 'some'}${head === phrase.head ? '' : ' plural'}`
  return { context, form, head, modifiers: phrase.modifiers, words }
}

const DETERMINERS: Readonly<Record<string, string>> = {
  '': 'bare',
  the: 'the',
  this: 'the',
  that: 'the',
  these: 'the',
  those: 'the',
  a: 'a',
  an: 'a',
  one: 'a',
  another: 'a',
  his: 'owned',
  her: 'owned',
  their: 'owned',
  its: 'owned',
  our: 'owned',
  my: 'owned',
}

const FORMS: Readonly<Record<string, string>> = {
  he: 'he',
  him: 'he',
  himself: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  it: 'it',
  its: 'it',
  who: 'who',
  which: 'which',
}

/** Says who the words at one place are, by what the words before them say alone. */
function resolveByRule(context: MentionContext, choose: Chooser): Resolution {
  const { text, span, inside, entities, sentence } = context
  const words = text.slice(span.start, span.end)
  const place = { start: span.start, sentence, words }
  // `he and Bannon` are two, of whom the words name one.
  if (words === '' || PRONOUN_AND.test(words))
    return {
      ...place,
      name: null,
      kind: 'person',
      vantage: null,
      gender: null,
      plural: PRONOUN_AND.test(words),
      head: '',
    }
  // `Senator Sanders, who sponsored the bill with Lee, said`: the clause is of whom it stands behind.
  const pronoun = (PRONOUN.exec(words)?.[1] ?? /^(who|which)\s/iu.exec(words)?.[1])?.toLowerCase()
  if (pronoun) return { ...place, ...resolvePronoun(context, pronoun) }
  const labelled = nameOfLabel(context, words)
  if (labelled)
    return { ...place, name: labelled, kind: 'person', vantage: null, gender: null, plural: false, head: '' }
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
  if (POSSESSIVE.test(words)) return { ...base, name: nameOf(context, choose) }
  const definite = /^(?:the|that|this|these|those)$/u.test(phrase.determiner)
  if (definite || (phrase.determiner === '' && phrase.rest === '')) {
    const meant = resolveDescription(phrase, sentence, context.placed, context.history)
    if (meant) return { ...base, ...fromAntecedent(meant, kind), plural, head }
    if (/^(?:wo)?man$/u.test(head) && phrase.modifiers.length === 0)
      return { ...base, ...resolvePronoun(context, head === 'man' ? 'he' : 'she') }
    const introduced = phrase.rest === '' ? findIntroduction(text, span.start, phrase) : null
    if (introduced) return { ...base, name: describeSource(introduced) }
  }
  return { ...base, name: nameOf(context, choose) }
}

/** `Federal and state officials`, `everyone I asked`, `Grand Theatre`: people, or words with capitals only. */
const isNamed = (words: string): boolean =>
  (/^(?:\p{Lu}[\p{L}’'.-]*\s?)+$/u.test(words) && !OPENERS.has(words.toLowerCase())) ||
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

/** Less likely owners are not named: `her lawyer`, with two women about. */
const MIN_OWNER_CHANCE = 0.8

/** `his lawyer` → `Daniel Peled’s lawyer`, when it is sure whose. */
function nameOwned(context: MentionContext, pronoun: string, noun: string, choose: Chooser): string | null {
  const { span } = context
  const end = span.start + pronoun.length
  const { name: owner, chance } = resolveMention({ ...context, span: { start: span.start, end }, inside: [] }, choose)
  const own = describeSource(noun)
  if (owner === null || owner === '' || (chance ?? 1) < MIN_OWNER_CHANCE) return null
  if (owner.endsWith(`’s ${own}`)) return owner
  return /[’']s$/u.test(owner) ? `${owner} ${own}` : `${owner}’s ${own}`
}
