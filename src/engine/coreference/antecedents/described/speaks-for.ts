import { SPEAKING_ROLES } from '../../../lexicon/roles.ts'
import type { Entity } from '../../entities/entities.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isCalled } from '../candidate-features.ts'

/** `The Nato spokesman` is nobody whom the story does not call so, nor one who speaks for the rebels. */
export function isNoSpokesman(open: OpenMention, candidate: Antecedent): boolean {
  const { entity } = candidate
  if (!entity || entity.kind === 'organisation' || !/^spokes(?:man|woman|person)$/u.test(open.head)) return false
  if (!isCalled(open, candidate) && ![...entity.epithets].some((it) => SPEAKING_ROLES.has(it))) return true
  const body = BODY.exec(open.words)?.[1]
  const { text, span } = open.context
  return body !== undefined && !isNamedNear(body, entity, text.slice(0, span.start))
}

/** `The | Nato | spokesman` */
const BODY = /^[Tt]he\s(?:[\p{L}-]+\s)*?(\p{Lu}[\p{L}-]+)\s(?:[\p{L}-]+\s)?spokes/u

/** Mentions of somebody by which it is told for whom they speak, and characters around each. */
const MAX_MENTIONS = 6
const NEAR = 80

/** Whether a body is named where a text tells of somebody; `Germany` for `German`. */
const isNamedNear = (body: string, { mentions }: Entity, text: string): boolean =>
  mentions
    .slice(0, MAX_MENTIONS)
    .filter(({ end }) => end <= text.length)
    .some(({ start, end }) => text.slice(Math.max(0, start - NEAR), end + NEAR).includes(body.slice(0, MIN_ROOT)))
/** Letters that a country and what is of it have in common, and others have not. */
const MIN_ROOT = 4

/** Whether a noun is of those who speak for somebody else. */
export const isWordForSpeaker = (noun: string): boolean =>
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister)$/u.test(noun)

/**
 * Whether each speaks for his own: `A Nato spokesman said no. The movement’s spokesman, | Lee Roe`.
 *
 * @param noun what both are called.
 * @param before the text before the name.
 */
export function speaksForOthers(words: string, noun: string, before: string): boolean {
  if (!isWordForSpeaker(noun)) return false
  const own = new RegExp(String.raw`\b(\p{Lu}[\p{L}-]+)\s${noun}\b`, 'u').exec(words)?.[1]
  const other = new RegExp(String.raw`\b([\p{L}-]+)[’']s?\s(?:[\p{Ll}-]+\s){0,2}?${noun},?\s$`, 'u').exec(before)?.[1]
  if (own === undefined || other === undefined) return false
  return other.slice(0, MIN_ROOT).toLowerCase() !== own.slice(0, MIN_ROOT).toLowerCase()
}
