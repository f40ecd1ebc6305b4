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
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isCalled } from '../candidate-features.ts'
import { isOtherBusiness } from './is-other-business.ts'

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
  if (isOtherBusiness(open, candidate)) return true
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
