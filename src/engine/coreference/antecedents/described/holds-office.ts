import {
  ALIKE_OFFICES,
  ANYBODYS_NOUNS,
  INTRODUCED_OFFICES,
  OFFICES_APART,
  OWN_OFFICES,
  SOLE_OFFICES,
  WORDS_FOR_ANY_POST,
} from '../../../lexicon/offices.ts'
import { ORDERED_POSTS, ORDERS_OF_POSTS } from '../../../lexicon/ranks.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS, SEPARATE_RANKS } from '../../../lexicon/titles.ts'
import { isKnownRole } from '../../../names/is-role-noun.ts'
import { headOf } from '../../../sources/is-role.ts'
import type { Entity } from '../../entities/entities.ts'
import { mayBePerson } from '../agreement.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isAlike } from '../calling.ts'
import { isCalled } from '../candidate-features.ts'

/** `The mayor` is not Ann Lee, a farmer, nor the grower Ann Lee: of whom the story tells a calling, and no office. */
export function holdsNoOffice({ head, context: { text } }: OpenMention, { entity }: Antecedent): boolean {
  if (!entity || !SOLE_OFFICES.has(head) || entity.office || isAlike(head, entity.epithets)) return false
  const nouns = [...entity.epithets].filter(
    (it) => !it.includes(' ') && (PERSON_NOUNS.has(it) || OFFICIAL_NOUNS.has(it)),
  )
  const first = entity.mentions[0]!.start
  const before = CALLING.exec(text.slice(Math.max(0, first - 30), first))?.[1]
  const all = before !== undefined && before !== head && mayBePerson(before) ? [...nouns, before] : nouns
  return all.length > 0 && all.every((it) => !OFFICIAL_NOUNS.has(it) && !SOLE_OFFICES.has(it))
}

/** `The interior minister` is not the head of the observers: an office told in full is of nobody who was brought in by another. */
export function holdsOtherOffice(open: OpenMention, candidate: Antecedent): boolean {
  const { entity } = candidate
  if (!entity || entity.office || !OWN_OFFICES.has(open.head) || open.modifiers.length === 0) return false
  if (isTitle(open.words) && !isCalled(open, candidate) && !isAlike(open.head, entity.epithets)) return true
  const offices = [...entity.epithets].filter((it) => SOLE_OFFICES.has(it) || OWN_OFFICES.has(it))
  return offices.length > 0 && !offices.some((it) => it === open.head || isAlike(open.head, new Set([it])))
}

/** `The general` is not Colonel Lee, nor `the prime minister` the president, unless the story calls them both. */
export function holdsOfficeApart({ head, words }: OpenMention, { entity }: Antecedent): boolean {
  if (!entity) return false
  const lower = words.toLowerCase()
  const office = OFFICES_OF_TWO.find((it) => lower.endsWith(` ${it}`)) ?? head
  return OFFICES_APART.some(
    (group) => group.has(office) && !entity.epithets.has(office) && [...entity.epithets].some((it) => group.has(it)),
  )
}

/** `The prosecutor` is not the bishop who has just spoken, and whom the story does not name either. */
export function isOfOtherCalling({ head }: OpenMention, { entity, earlier, resolution }: Antecedent): boolean {
  if (entity !== null || earlier === null || WORDS_FOR_ANY_POST.has(head)) return false
  const other = earlier.head || headOf(resolution.name ?? '')
  if (other === head) return false
  return INTRODUCED_OFFICES.has(head)
    ? isKnownRole(other)
    : [head, other].every((it) => isKnownRole(it) && !ANYBODYS_NOUNS.has(it))
}

/** `The commissioner` is nobody named whom the story never calls so: an office of one is told before it is used. */
export function isOfUnknownOffice(open: OpenMention, candidate: Antecedent): boolean {
  const { entity } = candidate
  if (!entity) return false
  if (PRIME_MINISTER.test(open.words)) return isOtherMinister(open, candidate) || hasOtherCalling(open, entity)
  // `The Northern Ireland secretary` is no leader of a party.
  if (open.head === 'secretary' && open.modifiers.length > 0)
    return entity.epithets.size > 0 && ![...entity.epithets].some((it) => it.endsWith('secretary'))
  if (!INTRODUCED_OFFICES.has(open.head) || isCalled(open, candidate)) return false
  // `The England captain` many know.
  if (/^(?:captain|manager)$/u.test(open.head) && open.modifiers.length > 0) return false
  // `The foreign minister` may be the foreign secretary, and is not the chancellor.
  if (open.head === 'minister' && open.modifiers.length > 0)
    return ![...entity.epithets].some((it) => open.modifiers.some((field) => it.startsWith(`${field} `)))
  return !ALIKE_OFFICES.some((group) => group.has(open.head) && [...entity.epithets].some((it) => group.has(it)))
}

/** `The prime minister` is not Pavel Orlov, the founder of a firm. */
const hasOtherCalling = ({ head }: OpenMention, { epithets }: Entity): boolean =>
  !isAlike(head, epithets) && [...epithets].some((it) => isKnownRole(it) && !ANYBODYS_NOUNS.has(it))

/** Everybody knows who heads the government, but it is no other minister, nor is the transport minister the prime minister. */
export function isOtherMinister(
  { words, head, modifiers, context }: OpenMention,
  { entity, ahead }: Antecedent,
): boolean {
  const epithets = (entity ?? ahead?.entity)?.epithets
  if (!epithets) return false
  if (!PRIME_MINISTER.test(words)) {
    const fields = modifiers.filter((it) => !SEPARATE_RANKS.has(it) && /^\p{Ll}/u.test(it))
    if (head !== 'minister' || fields.length === 0 || fields.some((it) => epithets.has(`${it} ${head}`))) return false
    const before = ahead ? context.text.slice(Math.max(0, ahead.start - MAX_TITLE), ahead.start) : ''
    return epithets.has('prime minister') || MINISTER_OF_A_STATE.test(before)
  }
  return !epithets.has('prime minister') && [...epithets].some((it) => /\bminister$/u.test(it))
}

/** `the Danish minister | Lars Holm` */
const MINISTER_OF_A_STATE = /\b\p{Lu}\p{Ll}+\sminister\s$/u
const MAX_TITLE = 40

const PRIME_MINISTER = /\bprime\sminister$/iu

const OFFICES_OF_TWO = ['prime minister', 'first minister']

/** `The Forest Minister`, in capitals; the Prime Minister is mostly told by his name elsewhere. */
const isTitle = (words: string): boolean =>
  /^[Tt]he\s(?!.*\b(?:Prime\b|President\b))\p{Lu}[\p{L}-]+\s(?:(?:and|of)\s|\p{Lu}[\p{L}-]+\s)*\p{Lu}[\p{L}-]+$/u.test(
    words,
  )

/** `said | grower | Ann Lee` */
const CALLING = /\s(\p{Ll}{4,})\s$/u

/** `the chancellor` is not the shadow chancellor, and `the second officer` nobody whom the story does not call so. */
export function isOfOtherRank({ head, words }: OpenMention, { entity, earlier }: Antecedent): boolean {
  const lower = words.toLowerCase()
  // `The deputy chief constable said`, and then `the chief constable`
  const rank = /^(?:the|an?)\s(\p{L}+)\s/iu.exec(earlier?.words ?? '')?.[1]?.toLowerCase() ?? ''
  if (!entity && SEPARATE_RANKS.has(rank) && !lower.includes(rank)) return true
  if (!entity || entity.epithets.has(head)) return false
  if (RANKED.test(words)) return true
  const ranks = [...entity.epithets].filter((it) => it.endsWith(` ${head}`)).map((it) => it.split(' ')[0]!)
  return ranks.some((rank) => (SOLE_OFFICES.has(head) || SEPARATE_RANKS.has(rank)) && !lower.includes(rank))
}

const RANKED = new RegExp(String.raw`^the\s(?:${ORDERS_OF_POSTS})\s(?:${ORDERED_POSTS})$`, 'iu')
