import { GROUP_EPITHETS } from '../lexicon/epithets.ts'
import { OPENERS } from '../lexicon/openers.ts'
import { BODIES } from '../lexicon/organisations.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { SETTING_ROLES } from '../lexicon/setting-roles.ts'
import { OFFICE_RANKS, OFFICIAL_NOUNS, PERSON_NOUNS } from '../lexicon/titles.ts'
import { STATEMENT_MODIFIERS } from '../lexicon/verb-shapes.ts'
import { isKnownRole } from '../names/is-role-noun.ts'
import { isPeople } from '../sources/is-people.ts'
import { headOf } from '../sources/is-role.ts'
import { canSpeak } from '../sources/is-source-like.ts'
import { isBodyOfTwo } from '../sources/kind-of-phrase.ts'
import { outletOfReport } from '../sources/outlet-of-report.ts'
import type { SourcePhrase } from '../sources/read-phrase.ts'
import { readSource } from '../sources/read-source.ts'
import { findVantage } from '../sources/vantage.ts'
import { singularOf } from '../text/inflection.ts'
import { classOfNoun } from './antecedents/agreement.ts'
import type { Antecedent, OpenMention } from './antecedents/antecedent.ts'
import { isAlike } from './antecedents/calling.ts'
import { isCalled } from './antecedents/candidate-features.ts'
import { type Chooser, describeCandidates } from './antecedents/choose-antecedent.ts'
import { findAuthor } from './antecedents/find-author.ts'
import { isPlainOwner, ownerOfSame } from './antecedents/focus/owners.ts'
import { headOfRelative } from './antecedents/focus/relative-focus.ts'
import { isShadow } from './antecedents/is-shadow.ts'
import { listCandidates } from './antecedents/list-candidates.ts'
import { mayBe, namesOutlet } from './antecedents/may-be.ts'
import { isOurReporter, isPair, pronounOf, readOpenMention } from './antecedents/read-open-mention.ts'
import { describeSource } from './describe-source.ts'
import { guessGender } from './entities/entities.ts'
import { findIntroduction, findSubjectIntroduced } from './find-introduction.ts'
import { fromAntecedent } from './from-antecedent.ts'
import { lastOfSurname } from './last-of-surname.ts'
import type { MentionContext, Resolution } from './mention-context.ts'
import { isAnswerLabel, nameOfLabel } from './name-of-label.ts'
import { citizenOf, resolveCitizen, resolveDescription } from './resolve-description.ts'
import { resolvePronoun } from './resolve-pronoun.ts'

const DEFINITE = /^(?:the|that|this|these|those)$/u
const POSSESSIVE = /^(his|her|their|its)\s+(.+)$/isu

/**
 * Says who the words at one place are. Words that may mean somebody else, a pronoun or `the officer`, are weighed
 * against everyone named or heard before.
 */
export function resolveMention(context: MentionContext, choose: Chooser): Resolution & { chance: number | null } {
  const other = issuerOf(context) ?? headOfRelative(context)
  if (other) return resolveMention(other, choose)
  const citizen = resolveCitizenHere(context)
  if (citizen) return { ...citizen, chance: null }
  const byRule = resolveByRule(context, choose)
  const author = findAuthor(context)
  if (author) return { ...byRule, ...fromAntecedent(author, author.kind), chance: null }
  const open = readOpenMention(context)
  if (!open) return { ...byRule, chance: null }
  const itself = open.head === '' ? null : { ...byRule, name: nameOf(context, choose) }
  const isNew = /^described (?:a|some|owned)/u.test(open.form)
  const listed = listCandidates(context, byRule, itself, isNew).filter((it) => mayBe(open, it))
  const isNamed = listed.some(({ inside }) => inside && namesOutlet(open, inside))
  const fitting = isNamed ? listed.filter(({ isItself }) => !isItself) : listed
  const candidates = isResumed(open, fitting) ? fitting.filter((it) => !isAnother(open, it)) : fitting
  const { resolution: chosen, chance } = choose(open, candidates, describeCandidates(open, candidates))
  const resolution = isShadow(open, candidates, chosen.name) ? { ...chosen, name: null } : chosen
  // `she` tells of whom it means, where nothing speaks for anybody else.
  const meant = context.entities.get(resolution.name ?? '')
  if (meant && byRule.gender !== null && open.head === '') guessGender(meant, byRule.gender)
  // `The airline` is nobody, whatever its name looks like.
  const isBody = resolution.kind === 'person' && resolution.gender === null && classOfNoun(open.head) === 'body'
  return { ...resolution, ...(isBody && { kind: 'organisation' as const }), chance }
}

/** `…, the interior minister said. No shot was fired, according to | the minister`: one who was heard so, and has no name. */
const isResumed = (open: OpenMention, candidates: readonly Antecedent[]): boolean =>
  /^the\s\p{Ll}+$/iu.test(open.words) &&
  candidates.some(({ entity, earlier, isItself }) => !isItself && entity === null && earlier?.head === open.head)

/** Somebody whom the story does not call so. */
const isAnother = (open: OpenMention, it: Antecedent): boolean =>
  !it.isItself && it.resolution.name !== null && !isCalled(open, it)

/** `The Italian said`: no outlet is told by its country alone, and whoever is meant has been named. */
function resolveCitizenHere(context: MentionContext): Resolution | null {
  const { text, span, sentence } = context
  const words = text.slice(span.start, span.end)
  const citizen = citizenOf(words)
  if (citizen === null) return null
  const meant = resolveCitizen(citizen, context)
  if (!meant && OUTLETS_CALLED_SO.test(citizen)) return null
  const base = { start: span.start, sentence, words, vantage: null, gender: null, plural: false, head: '' }
  const nobody: Resolution = { ...base, name: null, kind: 'person' }
  return meant ? { ...nobody, ...fromAntecedent(meant, 'person') } : nobody
}

/** `The Australian reported` */
const OUTLETS_CALLED_SO = /^(?:Australian|Scotsman)$/u

const STATEMENT_BY = new RegExp(
  String.raw`^(?:an?|one|the|this|that)\s(?:(?:${STATEMENT_MODIFIERS})\s)*(?:statement|release|tweet)s?\s(?:issued\s|released\s|posted\s|made\s)?(?:by|from)\s|^(?:the\s|an?\s|recent\s)?(?:interviews?|conversations?)\swith\s`,
  'iu',
)

/** `a statement by the board` says what the board does, `interviews with students` what they do: the place where they stand; null for other words. */
function issuerOf(context: MentionContext): MentionContext | null {
  const { text, span, source } = context
  const length = STATEMENT_BY.exec(text.slice(span.start, span.end))?.[0].length
  if (length === undefined) return null
  const start = span.start + length
  if (start >= span.end) return null
  const issuer = { start, end: span.end }
  const inside = source.inside.filter((it) => it.start >= start)
  return { ...context, span: issuer, source: readSource(text, issuer, inside) }
}

/** `a number of students` are nobody’s `he`. */
const MANY_OF =
  /^(?:an?\s)?(?:(?:large|small|great|growing|good)\s)?(?:number|handful|couple|majority|minority|dozens?)\sof\s/iu

const SAME = /^the\ssame\s(.+)$/iu

/** The words of a source as a name of their own; null where they do not tell who it is. */
function nameOf(context: MentionContext, choose: Chooser): string | null {
  const { text, span, source } = context
  const words = text.slice(span.start, span.end)
  const again = SAME.exec(words)?.[1]
  // `The same firm`: which it was is told elsewhere.
  if (again !== undefined) return again.includes(' ') ? describeSource(again) : null
  const owned = POSSESSIVE.exec(words)
  if (owned) return nameOwned(context, owned[1]!, owned[2]!, choose)
  const phrase = source.phrase()
  const isSure = DEFINITE.test(phrase.determiner)
    ? describesItself(phrase) || isOnlyBearer(context, phrase)
    : phrase.determiner !== '' || isPeople(phrase) || canSpeak(source) || isNamed(words) || isBodyOfTwo(words)
  return (isSure && describeSource(words)) || null
}

/** `the judge`, whom the story does not name. */
const isOnlyBearer = ({ entities }: MentionContext, { head }: SourcePhrase): boolean =>
  SETTING_ROLES.has(head) && [...entities.values()].every(({ epithets }) => !isAlike(head, epithets))

/** `the pilot`: a noun without more. */
const isBareNounPhrase = ({ rest, modifiers }: SourcePhrase): boolean => rest === '' && modifiers.length === 0

/** Says who the words at one place are, by what the words before them say alone. */
function resolveByRule(context: MentionContext, choose: Chooser): Resolution {
  const { text, span, source, entities, sentence } = context
  const words = text.slice(span.start, span.end)
  const place = { start: span.start, sentence, words }
  const bare = { ...place, vantage: null, gender: null, plural: false, head: '' }
  if (words === '' || isPair(words)) return { ...bare, name: null, kind: 'person', plural: isPair(words) }
  // `Senator Sanders, who sponsored the bill with Lee, said`: the clause is of whom it stands behind.
  const pronoun = pronounOf(words)
  if (pronoun) return { ...place, ...resolvePronoun(context, pronoun) }
  const labelled = nameOfLabel(context, words)
  if (labelled || isAnswerLabel(context, words)) return { ...bare, name: labelled, kind: 'person' }
  const outlet = outletOfReport(text, span, source.inside)
  if (outlet) return { ...bare, name: outlet.name, kind: 'outlet' }
  const phrase = source.phrase()
  const kind = source.kind()
  const vantage = kind === 'unnamed' ? findVantage(phrase) : null
  const head = singularOf(phrase.head)
  const plural = phrase.head !== head || phrase.others.length > 0 || MANY_OF.test(words)
  const base = { ...place, kind, vantage, gender: null, plural, head }
  if (phrase.name && phrase.head === '') {
    const entity = entities.get(phrase.name.name)
    const title = text.slice(span.start, phrase.name.start).replace(/^(?:the|an?)\s/iu, '')
    const role = title.split(/\s/u).some((word) => OFFICE_RANKS.has(word.toLowerCase())) ? '' : headOf(title)
    // `the spokesman of the ministry Ann Lee` is called a spokesman from there on.
    if (entity && !entity.thing && isKnownRole(role)) entity.epithets.add(role)
    // `Ms Paris` is a person, whatever her name is beside.
    const isThing = entity?.thing === true && entity.kind === 'unknown' && kind === 'person'
    const own = isThing ? 'organisation' : entity?.kind === 'person' && kind === 'organisation' ? 'person' : kind
    const office = own === 'person' && entity?.office === true
    const bearer = phrase.others.length === 0 ? lastOfSurname(context, phrase.name.name) : null
    const name = bearer ?? LIST.format([phrase.name, ...phrase.others].map((it) => it.name))
    return { ...base, name, kind: office ? 'official' : own, gender: entity?.gender ?? null, head: '' }
  }
  if (POSSESSIVE.test(words)) return { ...base, name: nameOf(context, choose) }
  const definite = DEFINITE.test(phrase.determiner) || isOurReporter(phrase)
  if (definite || (phrase.determiner === '' && phrase.rest === '')) {
    const subject = isBareNounPhrase(phrase) ? findSubjectIntroduced(text, span.start, phrase.head) : null
    if (subject) return { ...base, name: describeSource(subject) }
    const meant = resolveDescription(phrase, sentence, context.placed, context.history)
    if (meant) return { ...base, ...fromAntecedent(meant, kind), plural, head }
    const introduced = phrase.rest === '' ? findIntroduction(text, span.start, phrase) : null
    if (introduced) return { ...base, name: describeSource(introduced) }
    if (/^(?:wo)?man$/u.test(head) && phrase.modifiers.length === 0)
      return { ...base, ...resolvePronoun(context, head === 'man' ? 'he' : 'she'), head }
  }
  return { ...base, name: nameOf(context, choose) }
}

/** `Ann Lee, Tom Poe and Jim Roe` */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** `Federal and state officials`, `everyone I asked`, `Grand Theatre`: people, or words with capitals only. */
const isNamed = (words: string): boolean =>
  (/^\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*\s?$/u.test(words) && !OPENERS.has(words.toLowerCase())) ||
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
/** `a woman who works at the office’s superior`: whose it is takes a sentence to say. */
const MAX_OWNER_WORDS = 6

/** `his lawyer` → `Daniel Peled’s lawyer`, when it is sure whose. */
function nameOwned(context: MentionContext, pronoun: string, noun: string, choose: Chooser): string | null {
  const { text, span } = context
  const same = ownerOfSame(context, pronoun, noun)
  if (same) return `${same}’s ${describeSource(noun)}`
  const own = { start: span.start, end: span.start + pronoun.length }
  const whose = { ...context, span: own, source: readSource(text, own, []) }
  const { name: owner, chance, kind, plural } = resolveMention(whose, choose)
  const owned = describeSource(noun)
  if (owner === null || owner === '' || (chance ?? 1) < MIN_OWNER_CHANCE) return null
  const isNamed = /^\p{Lu}/u.test(owner) || context.entities.has(owner)
  if (!isNamed && (owner.split(' ').length > MAX_OWNER_WORDS || !isPlainOwner(context, pronoun, noun, owner)))
    return null
  // Of one minister, a union is not theirs.
  if (/^their$/iu.test(pronoun) && /^(?:person|official)$/u.test(kind) && !plural) return null
  if (owner.endsWith(`’s ${owned}`)) return owner
  if (/[’']s$/u.test(owner)) return `${owner} ${owned}`
  return plural && /s$/u.test(owner) && !isNamed ? `${owner}’ ${owned}` : `${owner}’s ${owned}`
}
