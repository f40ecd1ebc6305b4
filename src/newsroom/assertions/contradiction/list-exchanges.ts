import { areTwoSpeakers, firstSpeakerOf, KINDS_OF_PEOPLE } from '../../counts/voices.ts'
import { OFFICERS } from '../../lexicon/settings.ts'
import type { TermWeights } from '../../terms/inverse-document-frequency.ts'
import { opposeVoices } from '../oppose-assertions.ts'
import { hasWays } from '../oppositions/list-ways.ts'
import type { Assertion, Opposed } from '../types.ts'

/** Two voices of one story, in its order. */
export interface Exchange {
  a: Assertion
  b: Assertion
  /** What a rule finds that they differ about; null where none finds anything. */
  found: Opposed | null
}

/** Voices of a story between which one may still answer the other. */
const MAX_APART = 2

/** Assertions of which the story tells who makes them, taken two at a time, with what a rule finds between them. */
export function pairVoices(assertions: readonly Assertion[], vocabulary: TermWeights): Exchange[] {
  const voiced = assertions.filter(({ chain, giver }) => (chain?.links.length ?? 0) > 0 || giver.length > 0)
  return voiced.flatMap((a, at) => voiced.slice(at + 1).map((b) => ({ a, b, found: findRuled(a, b, vocabulary) })))
}

/** Whether the second of two voices is another that speaks a little behind the first. */
export const mayAnswer = ({ a, b }: Exchange): boolean =>
  b.order > a.order && b.order - a.order <= MAX_APART && areTwoVoices(a, b)

/** Whether two assertions are of two, of whom neither speaks for the other. */
export const areTwoVoices = (a: Assertion, b: Assertion): boolean =>
  areTwoSpeakers(a, b) && !speaksFor(b, a) && !isNamedNext(b, a)

/**
 * Whether the second is of the body that spoke right before: `The trust said no. | Its chief executive, Ann Roth, said`, and
 * `The union said so. | “We counted them,” the union’s president said`.
 */
function speaksFor(b: Assertion, a: Assertion): boolean {
  if (b.order !== a.order + 1 || KINDS_OF_PEOPLE.has(firstSpeakerOf(a)?.kind ?? '')) return false
  const [, own, body] = OF_A_BODY.exec(b.part) ?? []
  return own !== undefined || (body !== undefined && a.voiceWords().has(body.toLowerCase()))
}

const OF_A_BODY = new RegExp(
  String.raw`(?:^|[,”"] |(?:said|says) )(?:([Ii]ts|[Tt]heir)|[Tt]he (\p{L}+)[’']s?) (?:[\p{L}-]+ ){0,3}?(?:${OFFICERS})\b`,
  'u',
)

/** `A former engineer says he warned them. | Ann Lee, 41, told the paper`: who is named next is whom a story began with. */
const isNamedNext = (b: Assertion, a: Assertion): boolean =>
  a.sentence === 0 && b.order === a.order + 1 && BROUGHT_IN.test(a.part) && NAMED_WITH_AGE.test(b.part)

const BROUGHT_IN = /^(?:[^.]{0,40}[-—.] )?(?:An?|One) \p{Ll}/u
const NAMED_WITH_AGE = /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}?\p{Lu}[\p{L}’'-]+, \d{2},/u

const findRuled = (a: Assertion, b: Assertion, vocabulary: TermWeights): Opposed | null =>
  !a.isWeighedOnly && !b.isWeighedOnly && mayClash(a, b) ? opposeVoices(a, b, vocabulary) : null

/** Asked first, as most pairs of sentences have nothing of the kind. */
const mayClash = (a: Assertion, b: Assertion): boolean =>
  a.negative !== b.negative ||
  b.reply ||
  (a.sides.size > 0 && b.sides.size > 0) ||
  (a.unreal && b.unreal && b.order === a.order + 1) ||
  a.cause * b.cause < 0 ||
  a.harm * b.harm < 0 ||
  a.control * b.control < 0 ||
  (b.order === a.order + 1 && hasWays(a) && hasWays(b)) ||
  (b.order > a.order && b.order - a.order <= 2)
