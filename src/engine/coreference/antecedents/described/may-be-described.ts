import { DOCUMENT_NOUNS, ISSUED_PAPERS, KINDS_OF_PAPERS } from '../../../lexicon/documents.ts'
import { GROUP_EPITHETS, OUTLET_EPITHETS } from '../../../lexicon/epithets.ts'
import { SOLE_OFFICES } from '../../../lexicon/offices.ts'
import { BODIES, SOLE_BODIES } from '../../../lexicon/organisations.ts'
import { OUTLET_REPORTS } from '../../../lexicon/outlet-words.ts'
import { DEMONYMS } from '../../../lexicon/places.ts'
import { SETTING_ROLES } from '../../../lexicon/setting-roles.ts'
import { findIntroduction, findSubjectIntroduced } from '../../find-introduction.ts'
import { classOfNoun, mayBePerson } from '../agreement.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isAlike, isLong, isOfOtherOwner, isOfOtherPlace } from '../calling.ts'
import { isCalled } from '../candidate-features.ts'
import { isNamedInSaid } from '../focus/spoken-of.ts'
import {
  holdsNoOffice,
  holdsOfficeApart,
  holdsOtherOffice,
  isOfOtherCalling,
  isOfOtherRank,
  isOfUnknownOffice,
} from './holds-office.ts'
import { isAnonymous } from './is-anonymous.ts'
import { isObjectBeside } from './is-object-beside.ts'
import { isOfOtherCountry } from './is-of-other-country.ts'
import { isOfOtherField } from './is-of-other-field.ts'
import { isOfOtherSort } from './is-of-other-sort.ts'
import { isOfficeOfAnother, isOtherOfTwo } from './is-other-of-two.ts'
import { isQuestioner } from './is-questioner.ts'
import { isNoSpokesman } from './speaks-for.ts'

/** Rule by which a description is not of a candidate, whatever else speaks for it. */
type Bound = (open: OpenMention, candidate: Antecedent) => boolean

const BOUNDS: readonly Bound[] = [
  isAnotherOne,
  isOtherOfTwo,
  isOfficeOfAnother,
  isNamedByIt,
  isAnonymous,
  isOfOtherSort,
  isNamedOtherwise,
  isOfOtherRank,
  isOfOtherField,
  isOfOtherCountry,
  isOnPaper,
  isBroughtInAnew,
  isNoBearer,
  isOfAnotherPlace,
  isBroughtInOtherwise,
  holdsNoOffice,
  holdsOtherOffice,
  holdsOfficeApart,
  isOfOtherCalling,
  isOfUnknownOffice,
  isNoSpokesman,
  isOfSetting,
  isObjectBeside,
  isQuestioner,
]

/** Rules that give way to whom the rules of the story chose. */
const WEAK_BOUNDS: readonly Bound[] = [isOfAnotherCountry, isNoOutlet]

/** Whether a description, `the mayor`, may be of a candidate as far as its noun and what else it says go. */
export const mayBeDescribed = (open: OpenMention, candidate: Antecedent): boolean =>
  !BOUNDS.some((isOut) => isOut(open, candidate)) &&
  (candidate.isByRule || !WEAK_BOUNDS.some((isOut) => isOut(open, candidate)))

/** `The company` is the one of the story, and not `another company`. */
function isAnotherOne(_: OpenMention, { resolution }: Antecedent): boolean {
  return /^(?:an)?other\s/iu.test(resolution.name ?? '')
}

/** `The officer said Lee had left`: whom somebody names is somebody else. */
function isNamedByIt(open: OpenMention, { entity }: Antecedent): boolean {
  return entity?.kind === 'person' && classOfNoun(open.head) === 'person' && isNamedInSaid(open, entity)
}

/** `The council` is the one of the place, and `the governor of Ohio` is not that of Texas. */
function isOfAnotherPlace(open: OpenMention, candidate: Antecedent): boolean {
  if (SOLE_BODIES.has(open.head) && candidate.entity && !isCalled(open, candidate)) return true
  if (candidate.entity && isOfOtherOwner(open.words, candidate.resolution.name ?? '')) return true
  if (candidate.earlier === null) return false
  const { words } = candidate.earlier
  return isOfOtherPlace(open.words, words) || (candidate.entity === null && areOfTwoNames(open.words, words))
}

/** `the Ohio Republican` and `a Texas Republican` */
function areOfTwoNames(...both: [string, string]): boolean {
  const [own, other] = both.map((words) => (words.split(/[,(]/u, 1)[0]!.match(MODIFYING_NAMES) ?? []).map(rootOf))
  return own!.length > 0 && other!.length > 0 && !own!.some((word) => other!.includes(word))
}

const MODIFYING_NAMES = /(?<=\s)\p{Lu}[\p{L}-]+(?=\s\p{L})/gu

const rootOf = (word: string): string => word.slice(0, MIN_ROOT)

/**
 * `The crowd` and `the skit` are nobody who was named, nor an expert who was not, nor is `the indictment` a body that was, unless the story calls them
 * so; a statement may be of the body that made it.
 */
function isNoBearer(open: OpenMention, candidate: Antecedent): boolean {
  if (isCalled(open, candidate)) return false
  if (KIN_GROUP.test(open.head) && candidate.entity !== null) return true
  const sort = classOfNoun(open.head)
  if (candidate.entity === null)
    return sort === 'other' && classOfNoun(candidate.earlier?.head ?? '') === 'person' && !mayBePerson(open.head)
  return /^(?:person|official)$/u.test(candidate.resolution.kind)
    ? sort === 'other' && !mayBePerson(open.head)
    : sort === 'paper' && !candidate.isByRule && !ISSUED_PAPERS.has(open.head)
}

/** `The family` is no trust that has just spoken, and no one of them. */
const KIN_GROUP = /^(?:family|couple|household|pair|trio|crowd)$/u

/** `A pilot was doubtful. “It will not last,” | the pilot | said`: whoever spoke before that is another. */
function isBroughtInAnew({ head, modifiers, words, context: { text, span } }: OpenMention, it: Antecedent): boolean {
  return (
    it.earlier !== null &&
    it.entity === null &&
    !it.isByRule &&
    modifiers.length === 0 &&
    /^the\s\p{Ll}+$/iu.test(words) &&
    findSubjectIntroduced(text, span.start, head) !== null
  )
}

/** `A young man was found at the port, Roe said. | The man`: who has been brought in by the noun is not whoever is named. */
function isBroughtInOtherwise(open: OpenMention, candidate: Antecedent): boolean {
  const { head, modifiers, words, context } = open
  if (candidate.entity === null || isLong(words) || !/^the\s/iu.test(words) || isCalled(open, candidate)) return false
  if (classOfNoun(head) !== 'person' || isAlike(head, candidate.entity.epithets)) return false
  return findIntroduction(context.text, context.span.start, { head, modifiers }) !== null
}

/** `Ann Lee said her son was ill. The doctor`: who belongs to a scene is nobody whom the story does not call so. */
function isOfSetting(open: OpenMention, candidate: Antecedent): boolean {
  const { head, context } = open
  const { entity } = candidate
  if (!entity || !SETTING_ROLES.has(head) || isCalled(open, candidate) || isAlike(head, entity.epithets)) return false
  return !entity.mentions
    .slice(0, MAX_INTRODUCTIONS)
    .some(({ end }) => isSaidToBe(context.text.slice(end, end + MAX_CLAUSE), head))
}

/** First mentions in which a story says what somebody is. */
const MAX_INTRODUCTIONS = 6
/** Characters of a clause that says what somebody is. */
const MAX_CLAUSE = 70

/** `, who has been a judge for years`, ` is the duty nurse` */
const isSaidToBe = (behind: string, noun: string): boolean =>
  new RegExp(
    String.raw`^(?:,\swho)?\s(?:is|was|has\sbeen|had\sbeen|works\sas|worked\sas)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}${noun}\b`,
    'u',
  ).test(behind)

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

/** Letters that a country and its people have in common: `Israel`, `Israeli`. */
const MIN_ROOT = 4

/** `the army` is no news agency; `the agency`, `the group` and `the paper` may be one. */
function isNoOutlet({ head }: OpenMention, { resolution: { kind } }: Antecedent): boolean {
  return (
    (kind === 'outlet' || kind === 'aggregator') &&
    BODIES.has(head) &&
    !OUTLET_EPITHETS.has(head) &&
    !GROUP_EPITHETS.has(head)
  )
}

/** `the white paper` and `the bill` are no outlet, though one has written of them; `the report` may be its own. */
function isOnPaper({ head, modifiers, context }: OpenMention, { resolution: { kind } }: Antecedent): boolean {
  return (
    (kind === 'outlet' || kind === 'aggregator') &&
    (head === 'paper'
      ? modifiers.some((word) => KINDS_OF_PAPERS.has(word)) || isPaperBefore(context)
      : DOCUMENT_NOUNS.has(head) && !OUTLET_EPITHETS.has(head) && !OWN_REPORT.test(head))
  )
}

/** Characters before in which a paper that is no newspaper may have been brought in. */
const PAPER_REACH = 2000

const isPaperBefore = ({ text, span }: OpenMention['context']): boolean =>
  [...text.slice(Math.max(0, span.start - PAPER_REACH), span.start).matchAll(/(\p{Ll}+)\spaper\b/gu)].some(([, kind]) =>
    KINDS_OF_PAPERS.has(kind!),
  )

const OWN_REPORT = new RegExp(`^(?:${OUTLET_REPORTS})$`, 'u')
