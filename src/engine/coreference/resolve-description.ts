import { CITIZENS } from '../lexicon/citizens.ts'
import { GROUP_EPITHETS, OUTLET_EPITHETS } from '../lexicon/epithets.ts'
import { BODIES } from '../lexicon/organisations.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { kindOfProperName } from '../sources/kind-of-proper-name.ts'
import type { SourcePhrase } from '../sources/read-phrase.ts'
import { singularOf } from '../text/inflection.ts'
import { isOfOtherPlace } from './antecedents/calling.ts'
import type { Entity } from './entities/entities.ts'
import type { MentionContext } from './mention-context.ts'
import { lastMention, MAX_MENTIONS_BACK, type MentionHistory, type ResolvedMention } from './mention-history.ts'
import type { Placed } from './place-mentions.ts'

const MAX_SENTENCES_BACK = 12
/** Sentences within which two are equally near. */
const NEAR_SENTENCES = 2

/**
 * Whom `the officer`, `the group` or `the 42-year-old` means: someone heard or named before whom the story calls so.
 * Null when nobody is, or two are equally near.
 */
export function resolveDescription(
  phrase: SourcePhrase,
  sentence: number,
  placed: readonly Placed[],
  history: MentionHistory,
): Entity | ResolvedMention | null {
  const recent = history.slice(-MAX_MENTIONS_BACK)
  const head = singularOf(phrase.head)
  const plural = phrase.head !== head
  const age = /^(\d{1,3})-year-old$/u.exec(phrase.head)?.[1]
  if (age) return byAge(age, sentence, placed)
  const describes = (it: ResolvedMention) =>
    it.head === head &&
    it.plural === plural &&
    !isOfOtherPlace(phrase.rest, it.words) &&
    phrase.modifiers.every((word) => it.words.toLowerCase().includes(word))
  const mention = lastMention(recent, sentence, MAX_SENTENCES_BACK, describes)
  const named = plural ? null : lastCalled(phrase, head, placed)
  if (mention && named) return named.sentence > mention.sentence ? named.entity : mention
  if (mention) return isSoleNear(mention, recent, describes) ? mention : null
  if (named) return isOnlyOneCalled(named, head, placed) ? named.entity : null
  if (plural || phrase.modifiers.length > 1) return null
  if (GROUP_EPITHETS.has(head)) return lastBody(sentence, placed, (kind) => kind === 'organisation' || kind === null)
  if (OUTLET_EPITHETS.has(head)) return lastBody(sentence, placed, (kind) => kind === 'outlet')
  return null
}

/** `The Italian`, `the Tory, who sits for Hull,`: the country or party by which somebody is meant; null for other words. */
export function citizenOf(words: string): string | null {
  const noun = /^the\s(\p{Lu}\p{Ll}+)(?=,|\s\(|$)/iu.exec(words)?.[1]
  return noun !== undefined && CITIZENS.has(noun) ? noun : null
}

/**
 * Whom `the Italian` or `the Tory` means: the one whom the story calls so, or else whoever has just been heard, if nobody
 * else has been named since, and the story calls him nothing else of the kind. Null where that is not sure.
 */
export function resolveCitizen(
  citizen: string,
  { text, sentence, placed, history }: Pick<MentionContext, 'text' | 'sentence' | 'placed' | 'history'>,
): Entity | ResolvedMention | null {
  const people = placed.filter((it) => sentence - it.sentence <= MAX_SENTENCES_BACK && isSomebody(it.entity))
  const entities = [...new Set(people.map(({ entity }) => entity))]
  const called = entities.filter((it) => citizensOf(text, it).some((word) => isOfSame(citizen, word)))
  if (called.length > 0) return called.length === 1 ? called[0]! : null
  const last = lastMention(history, sentence, NEAR_SENTENCES, () => true)
  if (!last || last.plural || !/^(?:person|official)$/u.test(last.kind) || !/^\p{Lu}/u.test(last.name)) return null
  if (people.some((it) => it.start > last.start + last.words.length && it.entity.name !== last.name)) return null
  const entity = entities.find(({ name }) => name === last.name)
  return entity && citizensOf(text, entity).length > 0 ? null : last
}

const isSomebody = ({ name, kind, gender, thing }: Entity): boolean =>
  (kind === 'person' || gender !== null) && !thing && kindOfProperName(name) === null

const isBody = (noun: string): boolean => BODIES.has(noun) || GROUP_EPITHETS.has(noun) || OUTLET_EPITHETS.has(noun)

/** `Tory MP Ann Lee`, `Ann Lee, a Swedish nurse`: by which countries and parties the story calls somebody. */
const citizensOf = (text: string, { mentions }: Entity): string[] =>
  mentions
    .slice(0, MAX_INTRODUCTIONS)
    .flatMap(({ start, end }) => [
      /(?:[\p{L}-]+\s){1,4}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '',
      /^,\s(?:an?|the)\s(?:[\p{L}-]+\s?){1,3}/u.exec(text.slice(end, end + 40))?.[0] ?? '',
    ])
    .filter((words) => !words.split(/\s/u).some(isBody))
    .flatMap((words) => words.match(/\p{Lu}\p{Ll}+/gu) ?? [])
    .filter((word) => CITIZENS.has(word) || DEMONYMS.has(word))

/** First mentions in which a story says what somebody is. */
const MAX_INTRODUCTIONS = 6

/** `Swedish` is of a Swede. */
const isOfSame = (citizen: string, word: string): boolean => word.slice(0, MIN_ROOT) === citizen.slice(0, MIN_ROOT)

/** Letters that a country and its people have in common at the least: `Poland`, `Pole`. */
const MIN_ROOT = 3

function byAge(age: string, sentence: number, placed: readonly Placed[]): Entity | null {
  const aged = placed.findLast(({ entity }) => entity.age === age)
  if (aged) return aged.entity
  const near = placed.filter(
    (it) => sentence - it.sentence <= NEAR_SENTENCES && it.entity.kind === 'person' && it.entity.age === null,
  )
  return new Set(near.map(({ entity }) => entity.name)).size === 1 ? (near.at(-1)?.entity ?? null) : null
}

/** The last named whose epithets, or whose name itself, has the noun: `the committee` ← `Judiciary Committee`. */
function lastCalled(phrase: SourcePhrase, head: string, placed: readonly Placed[]): Placed | null {
  const full = [...phrase.modifiers, phrase.head].join(' ')
  return (
    placed.findLast(({ entity }) => entity.epithets.has(full)) ??
    placed.findLast(({ entity }) => isCalled(entity, head, phrase.modifiers)) ??
    null
  )
}

function isCalled(entity: Entity, head: string, modifiers: readonly string[]): boolean {
  const name = entity.name.toLowerCase()
  if (entity.epithets.has(head))
    return modifiers.length === 0 || [...entity.epithets].some((it) => it.includes(modifiers.at(-1)!))
  if (entity.sorts.has(head) && modifiers.length === 0) return true
  return (
    BODIES.has(head) &&
    entity.kind === 'organisation' &&
    name.split(' ').includes(head) &&
    modifiers.every((word) => name.includes(word))
  )
}

/** Two senators in one story: `the senator` is the one named in the last sentences, if only one of them is. */
function isOnlyOneCalled(named: Placed, head: string, placed: readonly Placed[]): boolean {
  return placed.every(
    (it) =>
      it.entity.name === named.entity.name ||
      named.sentence - it.sentence > NEAR_SENTENCES ||
      !isCalled(it.entity, head, []),
  )
}

function isSoleNear(
  mention: ResolvedMention,
  history: MentionHistory,
  describes: (mention: ResolvedMention) => boolean,
): boolean {
  return history.every((it) => it.name === mention.name || it.sentence !== mention.sentence || !describes(it))
}

function lastBody(
  sentence: number,
  placed: readonly Placed[],
  fits: (kind: ReturnType<typeof kindOfProperName>) => boolean,
): Entity | null {
  const bodies = placed.filter(
    (it) =>
      sentence - it.sentence <= NEAR_SENTENCES &&
      it.entity.kind === 'organisation' &&
      fits(kindOfProperName(it.entity.name)),
  )
  const last = bodies.at(-1)
  if (!last) return null
  const rivals = bodies.filter((it) => it.sentence === last.sentence)
  return new Set(rivals.map(({ entity }) => entity.name)).size === 1 ? last.entity : (rivals[0]?.entity ?? null)
}
