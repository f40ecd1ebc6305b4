import { GROUP_EPITHETS } from '../../../lexicon/epithets.ts'
import { PARTIES } from '../../../lexicon/fields.ts'
import {
  BODIES,
  BODIES_ALIKE,
  BUSINESSES,
  NO_BUSINESSES,
  SORTS_OF_BODIES,
  WORDS_FOR_ANY_BODY,
} from '../../../lexicon/organisations.ts'
import { isAgencyOfMatter } from '../../../sources/kind-of-phrase.ts'
import type { Entity } from '../../entities/entities.ts'
import { mayBeBody } from '../agreement.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isCalled } from '../candidate-features.ts'

/**
 * Whether a noun is of another sort of body than a candidate: `the environment agency` is no university, though one has just been
 * named, nor `the company` a guild, nor `the union` a trust; `the group` may be any body.
 */
export function isOfOtherSort(open: OpenMention, candidate: Antecedent): boolean {
  const { head } = open
  const words = candidate.resolution.name?.toLowerCase().split(' ') ?? []
  if (candidate.resolution.kind === 'outlet' && isAgencyOfMatter(open.words)) return true
  if (CENTRAL_BANK.test(open.words) && !words.some((word) => word === 'bank' || word === 'reserve')) return true
  if ((isNoBusiness(head, words) || isNoUnion(head, words)) && !isCalled(open, candidate)) return true
  if (BUSINESSES.has(head) && candidate.entity && hasMembers(open.context.text, candidate.entity)) return true
  if (isCalledOtherSort(open, candidate) || isSetAgainst(open, candidate) || isPastFirm(open, candidate)) return true
  if (isSortOfAnother(open, candidate, words) && !isCalled(open, candidate)) return true
  if (!BODIES.has(head) || WORDS_FOR_ANY_BODY.has(head)) return false
  const isOther = isParty(head, words) || isOtherBody(head, words, candidate) || isPerson(head, candidate)
  if (isOther && !isCalled(open, candidate)) return true
  return words.some((word) => SORTS_OF_BODIES.has(word)) && !words.includes(head)
}

const CENTRAL_BANK = /\bcentral\sbank$/iu

const isNoBusiness = (head: string, words: readonly string[]): boolean =>
  BUSINESSES.has(head) && words.some((word) => NO_BUSINESSES.has(word))

const isNoUnion = (head: string, words: readonly string[]): boolean =>
  head === 'union' && BODIES.has(words.at(-1) ?? '') && !LIKE_UNIONS.has(words.at(-1) ?? '')

/** Last words of the names of unions. */
const LIKE_UNIONS: ReadonlySet<string> = new Set(['union', 'association', 'federation', 'society', 'league', 'group'])

/** `Portmen said 3,100 of its members had walked out. | The company`: a union, or a club. */
const hasMembers = (text: string, { mentions }: Entity): boolean =>
  mentions.some(({ end }) => /^[^.!?;“”"\n]{0,60}\bits\s(?:\p{Ll}+\s)?members\b/u.test(text.slice(end, end + 80)))

/** Bodies that are never businesses, whatever else they are called. */
const NEVER_BUSINESSES = /^(?:union|council|ministry|court|police|party|commission)$/u

/** Those heard before among whom one called otherwise is looked for. */
const MAX_BACK = 40

/** `The firm said yes. | The union`: whoever was heard as a business is no union, nor the other way round. */
const isCalledOtherSort = (
  { head, context: { history } }: OpenMention,
  { resolution: { name } }: Antecedent,
): boolean =>
  (BUSINESSES.has(head) || NEVER_BUSINESSES.test(head)) &&
  history
    .slice(-MAX_BACK)
    .some((it) => it.name === name && (BUSINESSES.has(head) ? NEVER_BUSINESSES.test(it.head) : BUSINESSES.has(it.head)))

/** `Carmaker Nordan fell. Renval said sales rose. | The firm`: whoever was named before a firm that has spoken since. */
function isPastFirm(
  { head, context: { history, entities } }: OpenMention,
  { named, earlier, resolution: { name } }: Antecedent,
): boolean {
  const last = history.at(-1)
  if ((head !== 'company' && head !== 'firm') || !last || last.name === name) return false
  const speaker = entities.get(last.name)
  if (last.kind !== 'organisation' && !(speaker && last.gender === null && mayBeBody(speaker))) return false
  const words = last.name.toLowerCase().split(' ')
  const isFirm = words.every((it) => !NO_BUSINESSES.has(it) && (!BODIES.has(it) || BUSINESSES.has(it)))
  return /^\p{Lu}/u.test(last.name) && isFirm && Math.max(named?.start ?? 0, earlier?.start ?? 0) < last.start
}

/** `Orbair sued Voltis. The airline said no. | The company`: with another body about, it may be that one. */
const isSetAgainst = (
  { head, context: { history, placed } }: OpenMention,
  { earlier, resolution: { name } }: Antecedent,
): boolean =>
  earlier !== null &&
  (head === 'company' || head === 'firm') &&
  earlier === history.at(-1) &&
  BUSINESSES.has(earlier.head) &&
  earlier.head !== 'company' &&
  earlier.head !== 'firm' &&
  placed.some(({ entity }) => entity.name !== name && (entity.kind === 'organisation' || mayBeBody(entity)))

/** `Reef Watch, a campaign group, dived. The Department of Fisheries sent a ship. | The group`: another is called so, and this is called otherwise. */
const isSortOfAnother = (
  { head, modifiers, context: { placed } }: OpenMention,
  { entity }: Antecedent,
  words: readonly string[],
): boolean =>
  entity !== null &&
  modifiers.length === 0 &&
  GROUP_EPITHETS.has(head) &&
  words.some((word, at) => NO_BUSINESSES.has(word) || BODIES.has(word) || BODIES.has(`${words[at - 1]} ${word}`)) &&
  !words.some((word) => GROUP_EPITHETS.has(word)) &&
  placed.some((it) => it.entity.sorts.has(head))

const isParty = (head: string, words: readonly string[]): boolean =>
  head !== 'party' && PARTIES.some((it) => it.has(words.at(-1) ?? ''))

/** `The council` is no Coroners’ Court: the name has a noun of its own, which news does not put for it. */
function isOtherBody(head: string, words: readonly string[], { entity }: Antecedent): boolean {
  const noun = words.findLast(
    (word) => BODIES.has(word) || SORTS_OF_BODIES.has(word) || BODIES_ALIKE.some((it) => it.has(word)),
  )
  if (entity === null || noun === undefined || words.includes(head)) return false
  return !BODIES_ALIKE.some((it) => it.has(noun) && it.has(head))
}

/** `The university` is nobody who is named as somebody. */
const isPerson = (head: string, { entity }: Antecedent): boolean =>
  SORTS_OF_BODIES.has(head) &&
  entity !== null &&
  entity.kind !== 'organisation' &&
  entity.kind !== 'place' &&
  !entity.thing
