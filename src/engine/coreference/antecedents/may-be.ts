import { DOCUMENT_NOUNS, ISSUED_PAPERS, KINDS_OF_PAPERS } from '../../lexicon/documents.ts'
import { GROUP_EPITHETS, OUTLET_EPITHETS } from '../../lexicon/epithets.ts'
import { SOLE_OFFICES } from '../../lexicon/offices.ts'
import { BODIES, SOLE_BODIES, SORTS_OF_BODIES, WORDS_FOR_ANY_BODY } from '../../lexicon/organisations.ts'
import { OUTLET_REPORTS } from '../../lexicon/outlet-words.ts'
import { isPeopleNoun, mayBePerson } from '../../lexicon/people.ts'
import { DEMONYMS } from '../../lexicon/places.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS } from '../../lexicon/titles.ts'
import { kindOfProperName } from '../../sources/kind-of-proper-name.ts'
import type { NameMention } from '../../types.ts'
import type { Entity } from '../entities.ts'
import { findIntroduction, findSubjectIntroduced } from '../find-introduction.ts'
import type { Placed } from '../place-mentions.ts'
import { agreement, classOfNoun, isOfOtherGender } from './agreement.ts'
import { speaksNext } from './ahead-features.ts'
import type { Antecedent, OpenMention } from './antecedent.ts'
import { isAlike, isLong, isOfOtherPlace } from './calling.ts'
import { isAddressed, isCalled } from './candidate-features.ts'
import { isOnlyModifier } from './is-only-modifier.ts'
import { isAdjacent } from './list-candidates.ts'
import {
  isNamedInSaid,
  isOfQuestion,
  isOutOfClause,
  isOutOfFocus,
  isOutsideClause,
  isPastKin,
  isPastOwnSubject,
  isPastSubject,
  isPastUnnamed,
} from './pronoun-focus.ts'

/** `the Kyiv Post newspaper` is the Kyiv Post. */
export const namesOutlet = ({ context: { text, span }, head }: OpenMention, { end }: NameMention): boolean =>
  OUTLET_EPITHETS.has(head) && text.slice(end, span.end).trim().toLowerCase() === head

/**
 * Whether words may mean a candidate at all. A pronoun is never of another gender or number, `he` is no body, and a
 * campaign is not its candidate; a long description, `the mother of the victim`, is of nobody whom the story does not call
 * so, and nobody is named first after words that are not of an office or calling of theirs: `a person with knowledge of the
 * talks` stays unnamed. What else one means is left to weights.
 */
export function mayBe(open: OpenMention, candidate: Antecedent): boolean {
  if (candidate.resolution.name === null || candidate.isItself) return true
  if (candidate.inside && sharesNoun(open, candidate.inside)) return false
  if (candidate.inside)
    return candidate.isByRule || (agreement(open, candidate) !== 'no' && !describesPerson(open, candidate.inside))
  if (isOfOtherGender(open.head, candidate.resolution.gender)) return false
  if (candidate.ahead) return isAlike(open.head, candidate.ahead.entity.epithets) || isBroughtInNext(open, candidate)
  if (isHearer(open, candidate)) return false
  if (open.head === '') {
    if (open.form === 'they' && isPastSubject(open, candidate)) return false
    if (open.form === 'it' && isPastOwnSubject(open, candidate)) return false
    const isPersonal = open.form === 'he' || open.form === 'she'
    // Who is asked and answers is many, the paper is not.
    if (open.form === 'they' && candidate.resolution.kind === 'outlet') return false
    if (isPersonal && (isPastUnnamed(open, candidate) || isOutOfFocus(open, candidate))) return false
    if (isPersonal && (isOfQuestion(open, candidate) || isOutsideClause(open, candidate))) return false
    if (isPersonal && (isPastKin(open, candidate) || isOutOfClause(open, candidate))) return false
    const entity = open.context.entities.get(candidate.resolution.name)
    if (isPersonal && entity && (isOnlyModifier(open.context.text, entity.mentions) || isNamedInSaid(open, entity)))
      return false
    if (isPersonal && entity?.gender === null && (entity.thing || isBody(entity.name) || isNobody(entity))) return false
    return (candidate.isByRule && !isPersonal) || agreement(open, candidate) !== 'no'
  }
  if (isOfOtherSort(open, candidate) || isNamedOtherwise(open, candidate)) return false
  if (isOfOtherRank(open, candidate) || isOnPaper(open, candidate)) return false
  if (isBroughtInAnew(open, candidate) || isNoBearer(open, candidate)) return false
  if (SOLE_BODIES.has(open.head) && candidate.entity && !isCalled(open, candidate)) return false
  if (isBroughtInOtherwise(open, candidate) || holdsNoOffice(open, candidate)) return false
  if (candidate.earlier && isOfOtherPlace(open.words, candidate.earlier.words)) return false
  if (candidate.isByRule) return true
  if (isOfAnotherCountry(open, candidate)) return false
  if (isNoOutlet(open, candidate)) return false
  if (agreement(open, candidate) === 'no' && !isCalled(open, candidate)) return false
  return (
    !isLong(open.words) ||
    isCalled(open, candidate) ||
    (candidate.named !== null && isAdjacent(open.context, candidate.named))
  )
}

/**
 * `The crowd` and `the skit` are nobody who was named, nor is `the indictment` a body that was, unless the story calls them
 * so; a statement may be of the body that made it.
 */
const isNoBearer = (open: OpenMention, candidate: Antecedent): boolean => {
  if (candidate.entity === null || isCalled(open, candidate)) return false
  const sort = classOfNoun(open.head)
  return /^(?:person|official)$/u.test(candidate.resolution.kind)
    ? sort === 'other' && !mayBePerson(open.head)
    : sort === 'paper' && !candidate.isByRule && !ISSUED_PAPERS.has(open.head)
}

/** `A pilot was doubtful. “It will not last,” | the pilot | said`: whoever spoke before that is another. */
const isBroughtInAnew = ({ head, modifiers, words, context: { text, span } }: OpenMention, it: Antecedent): boolean =>
  it.earlier !== null &&
  it.entity === null &&
  !it.isByRule &&
  modifiers.length === 0 &&
  /^the\s\p{Ll}+$/iu.test(words) &&
  findSubjectIntroduced(text, span.start, head) !== null

/** `A young man was found at the port, Roe said. | The man`: who has been brought in by the noun is not whoever is named. */
function isBroughtInOtherwise(open: OpenMention, candidate: Antecedent): boolean {
  const { head, modifiers, words, context } = open
  if (candidate.entity === null || isLong(words) || !/^the\s/iu.test(words) || isCalled(open, candidate)) return false
  if (classOfNoun(head) !== 'person' || isAlike(head, candidate.entity.epithets)) return false
  return findIntroduction(context.text, context.span.start, { head, modifiers }) !== null
}

/** `The mayor` is not Ann Lee, a farmer, nor the grower Ann Lee: of whom the story tells a calling, and no office. */
function holdsNoOffice({ head, context: { text } }: OpenMention, { entity }: Antecedent): boolean {
  if (!entity || !SOLE_OFFICES.has(head) || entity.office || isAlike(head, entity.epithets)) return false
  const nouns = [...entity.epithets].filter(
    (it) => !it.includes(' ') && (PERSON_NOUNS.has(it) || OFFICIAL_NOUNS.has(it)),
  )
  const first = entity.mentions[0]!.start
  const before = CALLING.exec(text.slice(Math.max(0, first - 30), first))?.[1]
  const all = before !== undefined && before !== head && mayBePerson(before) ? [...nouns, before] : nouns
  return all.length > 0 && all.every((it) => !OFFICIAL_NOUNS.has(it) && !SOLE_OFFICES.has(it))
}

/** `said | grower | Ann Lee` */
const CALLING = /\s(\p{Ll}{4,})\s$/u

/** `the chancellor` is not the shadow chancellor. */
const isOfOtherRank = ({ head, words }: OpenMention, { entity }: Antecedent): boolean =>
  entity !== null &&
  SOLE_OFFICES.has(head) &&
  !entity.epithets.has(head) &&
  [...entity.epithets].some((it) => it.endsWith(` ${head}`) && !words.toLowerCase().includes(it.split(' ')[0]!))

/**
 * `the Orbian army` is told by its country: it is nobody whom the story does not call so, or who does not have the country
 * in the name.
 */
function isOfAnotherCountry(open: OpenMention, candidate: Antecedent): boolean {
  if (!BODIES.has(open.head)) return false
  const country = open.words.split(/\s+/u).find((word) => DEMONYMS.has(word))
  if (!country || isCalled(open, candidate)) return false
  return !(candidate.resolution.name ?? '').includes(country.slice(0, MIN_ROOT))
}

const MAX_SENTENCES_TO_NEXT = 3

/** Letters that a country and its people have in common: `Israel`, `Israeli`. */
const MIN_ROOT = 4

/** `…, an admiral said. | Sun Jia told a forum …`: a single one whose kind agrees, and who speaks next. */
const isBroughtInNext = (open: OpenMention, candidate: Antecedent): boolean =>
  candidate.ahead !== null &&
  !open.form.endsWith('plural') &&
  candidate.ahead.sentence > open.context.sentence &&
  candidate.ahead.sentence - open.context.sentence <= MAX_SENTENCES_TO_NEXT &&
  !/^(?:outlet|aggregator)$/u.test(candidate.resolution.kind) &&
  speaksNext(open.context, candidate.ahead) &&
  !/^[’']/u.test(open.context.text.slice(candidate.ahead.end, candidate.ahead.end + 1)) &&
  agreement(open, candidate) === 'yes' &&
  !isCalledOtherwise(open, candidate.ahead)

/** `said the priest. The mine’s owner, Karl Voss, laughed`: right before the name it is said what its bearer is. */
function isCalledOtherwise({ head, context: { text } }: OpenMention, { start, entity }: Placed): boolean {
  const noun = APPOSED.exec(text.slice(Math.max(0, start - 60), start))?.[1]?.toLowerCase()
  const isPerson = noun !== undefined && (PERSON_NOUNS.has(noun) || OFFICIAL_NOUNS.has(noun))
  return isPerson && !isAlike(head, new Set([noun])) && !isAlike(head, entity.epithets)
}

const APPOSED = /\b(?:the|an?|his|her|its|their|\p{L}+[’']s?)\s(?:[\p{L}-]+\s){0,3}([\p{L}-]+),\s$/iu

/** `Lee told BBC News Online that the firm was in trouble. | It said`: an outlet that was told has said nothing yet. */
const isHearer = (open: OpenMention, { resolution, earlier, named }: Antecedent): boolean =>
  /^(?:outlet|aggregator)$/u.test(resolution.kind) &&
  (earlier !== null || named !== null) &&
  [earlier, named].every((it) => it === null || isAddressed(open, it))

/**
 * `The West` and `the Tories` are nobody whose name, or whom the story, does not call so, and `the Oslo police chief` is
 * not the police chief of Bergen.
 */
function isNamedOtherwise(open: OpenMention, candidate: Antecedent): boolean {
  const capitals = open.words.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? []
  if (capitals.length === 0) return false
  const isAmong = (words: string) => capitals.some((word) => words.includes(word.slice(0, MIN_ROOT)))
  const name = candidate.resolution.name ?? ''
  const isSo = isCalled(open, candidate) || isAlike(open.head, candidate.entity?.epithets ?? new Set())
  if (/^\S+\s\S+$/u.test(open.words)) return !isSo && !isAmong(name)
  const places = [...(candidate.entity?.places ?? [])]
  return SOLE_OFFICES.has(open.head) && places.length > 0 && !isAmong([name, ...places].join(' '))
}

/** `the army` is no news agency; `the agency`, `the group` and `the paper` may be one. */
const isNoOutlet = ({ head }: OpenMention, { resolution: { kind } }: Antecedent): boolean =>
  (kind === 'outlet' || kind === 'aggregator') &&
  BODIES.has(head) &&
  !OUTLET_EPITHETS.has(head) &&
  !GROUP_EPITHETS.has(head)

/** `the white paper` and `the bill` are no outlet, though one has written of them; `the report` may be its own. */
const isOnPaper = ({ head, modifiers, context }: OpenMention, { resolution: { kind } }: Antecedent): boolean =>
  (kind === 'outlet' || kind === 'aggregator') &&
  (head === 'paper'
    ? modifiers.some((word) => KINDS_OF_PAPERS.has(word)) || isPaperBefore(context)
    : DOCUMENT_NOUNS.has(head) && !OUTLET_EPITHETS.has(head) && !OWN_REPORT.test(head))

/** Characters before in which a paper that is no newspaper may have been brought in. */
const PAPER_REACH = 2000

const isPaperBefore = ({ text, span }: OpenMention['context']): boolean =>
  [...text.slice(Math.max(0, span.start - PAPER_REACH), span.start).matchAll(/(\p{Ll}+)\spaper\b/gu)].some(([, kind]) =>
    KINDS_OF_PAPERS.has(kind!),
  )

const OWN_REPORT = new RegExp(`^(?:${OUTLET_REPORTS})$`, 'u')

/** `the environment agency` is no university, though one has just been named; `the group` may be any body. */
function isOfOtherSort({ head }: OpenMention, { resolution: { name } }: Antecedent): boolean {
  if (!BODIES.has(head) || WORDS_FOR_ANY_BODY.has(head)) return false
  const words = name?.toLowerCase().split(' ') ?? []
  return words.some((word) => SORTS_OF_BODIES.has(word)) && !words.includes(head)
}

/** `Harbour Board lawyers`, `France’s chief rabbi`: the name tells whose they are. */
const describesPerson = ({ context: { text, span }, head }: OpenMention, { end }: NameMention): boolean =>
  (PERSON_NOUNS.has(head) || OFFICIAL_NOUNS.has(head) || isPeopleNoun(head)) &&
  /^(?:[’']s?)?\s(?:[\p{L}-]+\s){0,3}\p{Ll}/u.test(text.slice(end, span.end))

/** `Varda and Selm officials` are neither the one nor the other. */
const sharesNoun = ({ context: { text, span } }: OpenMention, { start, end }: NameMention): boolean =>
  /^,?\s(?:and|&|or)\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){1,3}(?!(?:who|and|or|of|for|in|at|from|both|have|are|were)\s)\p{Ll}{3,}s\b/u.test(
    text.slice(end, span.end),
  ) ||
  (/\b(?:and|&|or)\s(?:the\s)?$/u.test(text.slice(span.start, start)) &&
    /^\s(?!(?:who|and|or|of|for|in|at|from|both|have|are|were)\s)\p{Ll}{3,}s\b/u.test(text.slice(end, span.end)))

/** `Radio 4`, `MEP`, `News MPs`: what no person is called, unless the story says that it is one. */
const isNobody = ({ name, epithets }: Entity): boolean =>
  epithets.size === 0 &&
  (/\d/u.test(name) || /^\p{Lu}{2,5}(?:s|\s|$)|\b(?:News|Radio|TV|Television|MPs?)\b/u.test(name))

/** A known body or outlet is nobody’s `he`. */
const isBody = (name: string): boolean => /^(?:organisation|outlet|aggregator)$/u.test(kindOfProperName(name) ?? '')
