import { LEFT_UNNAMED } from '../../lexicon/anonymity.ts'
import { OUTLET_EPITHETS } from '../../lexicon/epithets.ts'
import { BODIES } from '../../lexicon/organisations.ts'
import { isPeopleNoun } from '../../lexicon/people.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS } from '../../lexicon/titles.ts'
import { isRoleNoun } from '../../names/is-role-noun.ts'
import { INCLUDED } from '../../sources/find-bearer.ts'
import { kindOfProperName } from '../../sources/kind-of-proper-name.ts'
import type { NameMention } from '../../types.ts'
import { agreement, classOfNoun, isOfOtherGender } from './agreement.ts'
import { speaksNext } from './ahead-features.ts'
import type { Antecedent, OpenMention } from './antecedent.ts'
import { isLong } from './calling.ts'
import { isAddressed, isCalled } from './candidate-features.ts'
import { holdsAnotherOffice, isBesideNewcomer, isCalledOtherwise, isIntroducedAnew } from './described/called-ahead.ts'
import { isOfOtherRank, isOtherMinister } from './described/holds-office.ts'
import { isAnonymous } from './described/is-anonymous.ts'
import { isContrasted } from './described/is-contrasted.ts'
import { isOfOtherField } from './described/is-of-other-field.ts'
import { isOfOtherSort } from './described/is-of-other-sort.ts'
import { isOfficeOfAnother } from './described/is-other-of-two.ts'
import { mayBeDescribed } from './described/may-be-described.ts'
import { mayBePronoun } from './focus/may-be-pronoun.ts'
import { isAdjacent } from './list-candidates.ts'

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
  if (candidate.inside && (sharesNoun(open, candidate.inside) || isIncluded(open, candidate.inside))) return false
  if (!candidate.inside && areTwo(open.words)) return false
  if (candidate.ahead && ONE_OF_SOME.test(open.words)) return false
  if (candidate.inside)
    return candidate.isByRule || (agreement(open, candidate) !== 'no' && !isOf(open, candidate.inside))
  if (isOfOtherGender(open.head, candidate.resolution.gender)) return false
  if (candidate.ahead && holdsAnotherOffice(open, candidate.ahead)) return false
  if (candidate.ahead && NOT_AHEAD.some((isOut) => isOut(open, candidate))) return false
  if (candidate.ahead) return candidate.ahead.entity.epithets.has(open.head) || isBroughtInNext(open, candidate)
  if (isHearer(open, candidate) || isPaper(open, candidate)) return false
  if (open.head === '') return mayBePronoun(open, candidate)
  if (!mayBeDescribed(open, candidate)) return false
  if (candidate.isByRule) return true
  if (agreement(open, candidate) === 'no' && !isCalled(open, candidate)) return false
  return (
    !isLong(open.words) ||
    isCalled(open, candidate) ||
    (candidate.named !== null && isAdjacent(open.context, candidate.named))
  )
}

/** `an officer and a doctor`, `the governor and legislative leaders`: nobody is both. */
const areTwo = (words: string): boolean => TWO.test(words) || isRoleNoun(ONE_AND_MORE.exec(words)?.[1] ?? '')
const ONE_AND_MORE = /^(?:the|his|her|its|their)\s(?:[\p{L}-]+\s){0,2}?(\p{Ll}+)\sand\s(?:[\p{L}-]+\s){0,3}\p{Ll}+s$/iu
/** `one analyst`, `another driver`: one of some, whom the story leaves unnamed. */
const ONE_OF_SOME = /^(?:one|another|some)\s/iu
const TWO = /^(?:an?|one|the)\s\p{Ll}[^,]*\sand\s(?:an?|one|another|the|his|her)\s\p{Ll}/iu

/** Rules by which words are not of whoever is named next: `A Nato spokesman said no. The Taliban spokesman, Sayed Roe, said yes.` */
const NOT_AHEAD: readonly ((open: OpenMention, candidate: Antecedent) => boolean)[] = [
  isAnonymous,
  isContrasted,
  isOfficeOfAnother,
  isOfOtherSort,
  isOfOtherRank,
  isOfOtherField,
  isOtherMinister,
  isBesideNewcomer,
]

const MAX_SENTENCES_TO_NEXT = 3

/** `…, an admiral said. | Sun Jia told a forum …`: a single one whose kind agrees, and who speaks next. */
const isBroughtInNext = (open: OpenMention, candidate: Antecedent): boolean =>
  candidate.ahead !== null &&
  !open.form.endsWith('plural') &&
  !(open.form === 'described a' && LEFT_UNNAMED.has(open.head)) &&
  !OF_A_STATE.test(open.words) &&
  candidate.ahead.sentence > open.context.sentence &&
  candidate.ahead.sentence - open.context.sentence <= MAX_SENTENCES_TO_NEXT &&
  !/^(?:outlet|aggregator)$/u.test(candidate.resolution.kind) &&
  speaksNext(open.context, candidate.ahead) &&
  !/^[’']/u.test(open.context.text.slice(candidate.ahead.end, candidate.ahead.end + 1)) &&
  agreement(open, candidate) === 'yes' &&
  !isCalledOtherwise(open, candidate.ahead) &&
  !isIntroducedAnew(open, candidate.ahead)

/** Whoever heads a state is told by name, or by office alone, and no other name follows. */
const OF_A_STATE = /^the\s(?:president|prime\sminister|king|queen|pope)$/iu
/** `Lee told BBC News Online that the firm was in trouble. | It said`: an outlet that was told has said nothing yet. */
const isHearer = (open: OpenMention, { resolution, earlier, named }: Antecedent): boolean =>
  /^(?:outlet|aggregator)$/u.test(resolution.kind) &&
  (earlier !== null || named !== null) &&
  [earlier, named].every((it) => it === null || isAddressed(open, it))

/** `told the newspaper La Voce. | The company | said`: a paper is called by other words. */
const isPaper = ({ head, context: { text } }: OpenMention, { named }: Antecedent): boolean =>
  named !== null &&
  BODIES.has(head) &&
  !OUTLET_EPITHETS.has(head) &&
  OUTLET_EPITHETS.has(/(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, named.start - MAX_EPITHET), named.start))?.[1] ?? '')

const MAX_EPITHET = 20

/** `Harbour Board lawyers`, `France’s chief rabbi`, `the United Nations’ food agency`: the name tells whose they are. */
function isOf({ context: { text, span }, head }: OpenMention, { start, end }: NameMention): boolean {
  const behind = text.slice(end, span.end)
  // `Lord Roe’s agent`, `the World Bank’s report`; a statement of the bank’s is what the bank says.
  const isOwned = /^[’']s?\s(?:[\p{Ll}-]+\s){0,3}\p{Ll}/u.test(behind)
  if (isOwned && (classOfNoun(head) !== 'paper' || OF_RESEARCH.test(head))) return true
  if (BODY_OF_NAME.test(behind) && (BODIES.has(head) || OUTLET_EPITHETS.has(head))) return true
  if (OF_MEDIA.test(behind) && kindOfProperName(text.slice(start, end)) !== 'outlet') return true
  if (BODIES.has(head) && /^[’']s?\s(?:[\p{L}-]+\s){0,3}\p{Ll}/u.test(behind)) return true
  const isPerson = PERSON_NOUNS.has(head) || OFFICIAL_NOUNS.has(head) || isPeopleNoun(head)
  return isPerson && /^(?:[’']s?)?\s(?:[\p{L}-]+\s){0,3}\p{Ll}/u.test(behind)
}

/** Papers that a body puts out and that speak for themselves. */
const OF_RESEARCH = /^(?:report|study|review|survey|poll|paper|bulletin)$/u
/** ` television`, ` state media`: of a place or a people. */
const OF_MEDIA = /^(?:\s[\p{Ll}-]+){0,2}\s(?:television|tv|TV|radio|media|press)$/u
/** ` state television`: two words of a body or an outlet behind a name. */
const BODY_OF_NAME = /^\s\p{Ll}[\p{L}-]*\s(?:\p{Ll}[\p{L}-]*\s)?\p{Ll}[\p{L}-]*$/u

/** `some – including doctors such as | Tom Poe` */
const isIncluded = ({ context: { text, span } }: OpenMention, { start }: NameMention): boolean =>
  INCLUDED.test(text.slice(span.start, start))

/** `Varda and Selm officials` are neither the one nor the other. */
const sharesNoun = ({ context: { text, span } }: OpenMention, { start, end }: NameMention): boolean => {
  const behind = text.slice(end, span.end)
  const isSecond = /\b(?:and|&|or)\s(?:the\s)?$/u.test(text.slice(span.start, start))
  const noun = (FIRST_OF_TWO.exec(behind) ?? (isSecond ? NOUN_BEHIND.exec(behind) : null))?.[1]
  return noun !== undefined && (noun.endsWith('s') || BODIES.has(noun))
}

const SHARED_NOUN = String.raw`\s(?!(?:who|and|or|of|for|in|at|from|both|have|are|were)\s)(\p{Ll}{3,})\b`
const FIRST_OF_TWO = new RegExp(
  String.raw`^,?\s(?:and|&|or)\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*${SHARED_NOUN}`,
  'u',
)
const NOUN_BEHIND = new RegExp(`^${SHARED_NOUN}`, 'u')
