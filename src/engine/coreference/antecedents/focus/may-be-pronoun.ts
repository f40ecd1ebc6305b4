import { CAST_VERBS } from '../../../lexicon/verb-shapes.ts'
import { kindOfProperName } from '../../../sources/kind-of-proper-name.ts'
import type { Entity } from '../../entities/entities.ts'
import { agreement } from '../agreement.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isOnlyAdjective, isOnlyInCredit, isOnlyModifier } from '../is-only-modifier.ts'
import { isOnlyWhere, isResidence } from '../is-place.ts'
import { isPastAddressee, isSpokenTo } from './addressees.ts'
import { isBesideBody, isInTitle, isOutOfBodyFocus } from './body-focus.ts'
import { isAsker, isPastIntroduced } from './newcomers.ts'
import { isAccuser } from './ousted.ts'
import { isPastMany, isPastMoved, isPastPair, isPastPeople, isPastSubject, isPastSufferers } from './plural-focus.ts'
import {
  isHeadOfClause,
  isOfQuestion,
  isOutsideClause,
  isPastKin,
  isPastNewcomer,
  isPastNewSubject,
  isPastOwnSubject,
  isPastRespondent,
  isPastSpeaker,
  isPastUnnamed,
} from './pronoun-focus.ts'
import { isPastReceiver } from './receivers.ts'
import { isOutsideRelative } from './relative-focus.ts'
import { isBodyOnlySpokenOf, isNamedInSaid, isOfTheDead, isOnlySpokenOf } from './spoken-of.ts'
import {
  isBesideSubject,
  isBystander,
  isMet,
  isOneOfTwo,
  isOutOfClause,
  isOutOfFocus,
  isOutOfParagraph,
  isOwnerAlone,
  isPastExample,
} from './subject-focus.ts'

/** Rules by which `he` and `she` are not a candidate. */
const NOT_PERSONAL: readonly ((open: OpenMention, candidate: Antecedent) => boolean)[] = [
  isPastUnnamed,
  isPastNewSubject,
  isPastNewcomer,
  isPastIntroduced,
  isAsker,
  isOutOfFocus,
  isOwnerAlone,
  isBesideSubject,
  isHeadOfClause,
  isOfQuestion,
  isOnlySpokenOf,
  isOfTheDead,
  isSpokenTo,
  isPastAddressee,
  isOutsideClause,
  isPastKin,
  isOutOfClause,
  isOutOfParagraph,
  isPastExample,
  isPastRespondent,
  isPastSpeaker,
  isBystander,
  isMet,
  isNamedAside,
  isAccuser,
  isPastReceiver,
  isOneOfTwo,
]

/** Rules by which `they` are not a candidate. */
const NOT_MANY: typeof NOT_PERSONAL = [
  isPastSubject,
  isPastPair,
  isPastPeople,
  isPastMany,
  isPastMoved,
  isPastSufferers,
]

/** Rules by which `it` is not a candidate. */
const NOT_A_BODY: typeof NOT_PERSONAL = [
  isPastOwnSubject,
  isOutOfBodyFocus,
  isBesideBody,
  isBodyOnlySpokenOf,
  isInTitle,
]

/** Whether a pronoun may mean a candidate, as far as gender, number and who is in focus go. */
export function mayBePronoun(open: OpenMention, candidate: Antecedent): boolean {
  const { form } = open
  const isPersonal = form === 'he' || form === 'she'
  if (form === 'who' && isOutsideRelative(open, candidate)) return false
  // Who is asked and answers is many, the paper is not.
  if (form === 'they' && (candidate.resolution.kind === 'outlet' || candidate.entity?.kind === 'person')) return false
  if (form === 'they' && NOT_MANY.some((isOut) => isOut(open, candidate))) return false
  if (form === 'it' && NOT_A_BODY.some((isOut) => isOut(open, candidate))) return false
  const { entity } = candidate
  if (entity && isResidence(open, entity)) return false
  if (entity?.kind === 'unknown' && isOnlyAdjective(open.context.text, entity.name, entity.mentions)) return false
  if (isPersonal && NOT_PERSONAL.some((isOut) => isOut(open, candidate))) return false
  return (candidate.isByRule && !isPersonal) || agreement(open, candidate) !== 'no'
}

/** Whoever is named in what the pronoun says, only to tell which thing is meant, or is a body or a thing. */
function isNamedAside(open: OpenMention, { resolution }: Antecedent): boolean {
  const entity = open.context.entities.get(resolution.name!)
  if (!entity) return false
  const isSpokenAsBody = /^(?:organisation|outlet|document)$/u.test(resolution.kind)
  if (isSpokenAsBody && entity.gender === null && entity.kind !== 'person') return true
  if (isOnlyModifier(open.context.text, entity.mentions) || isNamedInSaid(open, entity)) return true
  if (isOnlyInCredit(open.context.text, entity.mentions)) return true
  if (isOnlyWhere(open, entity) || isOnlyObject(open, entity) || isOnlyInCast(open, entity)) return true
  return entity.gender === null && (entity.thing || isBody(entity.name) || isNobody(entity))
}

/** `Lee, who represents Mill Ward,`: named but for that, and nothing tells that it is somebody. */
const isOnlyObject = ({ context: { text } }: OpenMention, { kind, gender, mentions, epithets, age }: Entity): boolean =>
  kind !== 'organisation' &&
  gender === null &&
  age === null &&
  epithets.size === 0 &&
  mentions.length === 1 &&
  /,\s(?:who|which)\s(?:\p{Ll}+\s){1,3}$/u.test(text.slice(Math.max(0, mentions[0]!.start - 40), mentions[0]!.start))

/** `Lee is here with her film, which also stars Ann Poe | and Tom Roe`: of whom nothing else is told. */
const isOnlyInCast = ({ context: { text } }: OpenMention, { mentions }: Entity): boolean =>
  mentions.every(({ start }) => IN_CAST.test(text.slice(Math.max(0, start - MAX_CAST), start)))

const MAX_CAST = 140
const IN_CAST = new RegExp(String.raw`,\swhich\s(?:also\s)?(?:${CAST_VERBS})\s[^.;:!?“”"\n]*$`, 'u')

/** `Radio 4`, `MEP`, `News MPs`: what no person is called, unless the story says that it is one. */
const isNobody = ({ name, epithets }: Entity): boolean =>
  epithets.size === 0 &&
  (/\d/u.test(name) || /^\p{Lu}{2,5}(?:s|\s|$)|\b(?:News|Radio|TV|Television|MPs?)\b/u.test(name))

/** A known body or outlet is nobody’s `he`. */
const isBody = (name: string): boolean => /^(?:organisation|outlet|aggregator)$/u.test(kindOfProperName(name) ?? '')
