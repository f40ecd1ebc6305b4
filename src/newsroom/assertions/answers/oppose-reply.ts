import { TAKING_NO_SIDE } from '../../lexicon/framing.ts'
import {
  EMPTY_WORDS,
  IN_CUSTODY,
  NONE_WHATEVER,
  NOT_WHETHER,
  POLL_SHARES,
  SET_FREE,
  TO_COME,
  WHO_IS_HELD,
} from '../../lexicon/oppositions.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { terms } from '../../terms/terms.ts'
import { isUnreal } from '../clauses.ts'
import { isOfAnybody } from '../is-of-anybody.ts'
import { isOnlyThought } from '../oppositions/oppose-negation.ts'
import { rootOf } from '../subjects/root-of.ts'
import type { Assertion, Common, Opposed } from '../types.ts'

/** How much of the shorter one's matter a reply has in common with what it replies to, by one word and by more. */
const MIN_SIMILARITY = 0.6
const MIN_SIMILARITY_OF_MORE = 0.45
const MIN_SIMILARITY_IN_ONE_BREATH = 0.25
const MIN_SIMILARITY_OF_NONE = 0.4
const MIN_SIMILARITY_OF_ALL = 0.2

/** `Feld denied that she had offered to resign`, and others say that she had done so. */
const AFFIRMS = /\b(?:he|she|they|it) (?:ha[ds] (?:indeed |in fact )?done so|did so|did indeed)\b/i

const ALL = /\b(?:all|every|each|everyone|everybody)\b/i

/**
 * What one voice says and the next denies, in words that need not say again what it is: `there had been fraud` and `there
 * had been no fraud`, `was arrested` and `his client had not been arrested`, `denied this`.
 */
export function opposeReply(a: Assertion, b: Assertion, { matter, similarity }: Common): Opposed | null {
  if ([a, b].some(({ text }) => text.includes('?') || POLL_SHARES.test(text) || OF_OURSELVES.test(text))) return null
  if ((TO_COME.test(b.text) && isDemanded(a)) || (b.reply && takesNoSide(a))) return null
  const isStated =
    !a.unreal || NO_SUCH.test(b.text) || (TO_COME.test(b.text) && !isUnreal(a.text.replace(TO_COME, ' ')))
  if (b.reply && !a.reply && !a.denial && isStated && b.order === a.order + 1)
    return { a, b, kind: 'conflict', label: 'asserted or denied', similarity: 0.5 }
  if (a.denial && !a.reply && !b.negative && AFFIRMS.test(b.text) && b.order === a.order + 1)
    return { a, b, kind: 'conflict', label: 'asserted or denied', similarity: 0.5 }
  const held = opposeHeld(a, b)
  if (held) return held
  if (a.negative === b.negative || a.reply || b.reply) return null
  const against = a.negative ? a : b
  if (matter.every(isOfAnybody) && !areNoneAndSome(a, b, matter)) return null
  if (areOnlyThought(a, b, matter)) return null
  // `His client had not been suspended`: whom the words are of is told by what they answer.
  if (similarity < leastOf(a, b, matter) && !WHO_IS_HELD.test(against.text)) return null
  if (!against.denial && !negatesOneOf(against, matter)) return null
  return { a, b, kind: 'conflict', label: against.denial ? 'asserted or denied' : 'so or not so', similarity }
}

/** `Petrak did not deny it; he said nothing of it`: who denies it next does not deny that. */
const takesNoSide = ({ reading, sentence }: Assertion): boolean =>
  sentenceText(reading, sentence).search(TAKING_NO_SIDE) >= 0

/** `called on the minister to resign`, and `she said she would not`: refused, and not untrue. */
const isDemanded = ({ reading, sentence, text }: Assertion): boolean =>
  /^(?:on \p{Lu}\p{L}+ )?to /u.test(text) || DEMANDS.test(sentenceText(reading, sentence))
const DEMANDS =
  /\b(?:call(?:s|ed|ing)? (?:on|for)|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|press(?:es|ed|ing)|want(?:s|ed) (?:him|her|them|the|it))\b/i

/** `had given no such guarantee`: of what was only to come as well. */
const NO_SUCH =
  /\b(?:no|any) such\b|\b(?:this|that|it) (?:had|has|was) (?:not|never) (?:been )?(?:discussed|agreed|decided|promised|planned)\b|\bthe (?:subject|matter|question|issue|topic|idea) (?:has|had|was|were) (?:never|not)\b/i

/** Each names something, and neither what the other does. */
const areOfTwoThings = (a: Assertion, b: Assertion): boolean =>
  a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name))

/** `We are not thieves` says who they are, and nothing of a deed. */
const OF_OURSELVES = /\b(?:we are|I am|we['’]re|I['’]m) not\b/i

/** A denial in the next breath, and what it says of `it`, is of what was just said; `no shots` answers `a dozen shots` whatever else is told of them. */
function leastOf(a: Assertion, b: Assertion, matter: string[]): number {
  if (a.aside || b.aside) return matter.length > 1 ? MIN_SIMILARITY_OF_MORE : MIN_SIMILARITY
  if ((b.denial || SPOKEN_OF_AGAIN.test(b.text) || NONE_AT_ALL.test(b.text)) && b.order === a.order + 1)
    return MIN_SIMILARITY_IN_ONE_BREATH
  const [none, some] = a.negative ? [a, b] : [b, a]
  const isEveryone = ALL.test(some.text) && NONE_WHATEVER.test(none.text)
  if (isEveryone && Math.abs(a.order - b.order) === 1) return MIN_SIMILARITY_OF_ALL
  const isNoneOfSome = areNoneAndSome(a, b, matter)
  if (isNoneOfSome && !areOfTwoThings(a, b) && Math.abs(a.order - b.order) === 1) return MIN_SIMILARITY_OF_NONE
  return matter.length > 1 || isNoneOfSome ? MIN_SIMILARITY_OF_MORE : MIN_SIMILARITY
}

/** `two teachers` and `no teacher`. */
function areNoneAndSome(a: Assertion, b: Assertion, matter: string[]): boolean {
  const [none, some] = a.negative ? [a, b] : [b, a]
  const named = matter.filter((term) => !isOfAll(term))
  return isOf(none, NONE, named) && isOf(some, SOME, named)
}

const isOfAll = (term: string): boolean => /^(?:people|person|man|woman|men|women)$/.test(term)

/** `no outside workers had been hired`, `no trace of gas`, `no inspection in three years`. */
const NONE_AT_ALL =
  /\b(?:no (?:\p{L}+ ){1,3}(?:ha[ds]|have|was|were|is|are) (?:been )?\p{L}+|no (?:trace|sign) of|no \p{L}+ (?:in|for|since) |no \p{L}+ \p{L}+ed\b|not (?:\p{L}+ ){1,3}a (?:cent|penny|word|thing))/iu

const SPOKEN_OF_AGAIN = /^(?:that )?(?:it|they|this)\b/i

const isOf = ({ text, reading }: Assertion, pattern: RegExp, matter: string[]): boolean =>
  Array.from(text.matchAll(pattern)).some(([, words = '']) =>
    terms(words, reading.memo).some((term) => matter.includes(rootOf(term))),
  )

const NONE = /\b(?:no|not (?:a single|one)|none of (?:the|its|his|her|their)) ((?:\p{L}+ )?\p{L}+)/giu
const SOME =
  /\b(?:all|every|each|several|many|dozens of|an?|both|two|three|four|five|six|seven|eight|nine|ten|a dozen|\d[\d,]*) ((?:\p{L}+ ){0,2}\p{L}+)/giu

/** What is to come may be told and denied too: `the library would close`, `no library would close`. */
function areOnlyThought(a: Assertion, b: Assertion, matter: string[]): boolean {
  const both = [a, b]
  const isToCome = both.every(({ text }) => TO_COME.test(text))
  return both.some((one) => isOnlyThought(isToCome ? { ...one, text: one.text.replace(TO_COME, ' ') } : one, matter))
}

/**
 * One of the two words behind the negation is one of both: `no fraud`, `no hotel rooms`, `never been any talks`, but not `not
 * told of the vote`; or that before it: `had confessed to nothing`.
 */
const negatesOneOf = ({ text, reading }: Assertion, matter: string[]): boolean =>
  [...text.replace(NOT_WHETHER, ' ').matchAll(NEGATED), ...text.matchAll(NOTHING), ...text.matchAll(NONE_DONE)].some(
    ([, ...words]) =>
      terms(words.filter((word) => word !== undefined).join(' '), reading.memo).some((term) =>
        matter.includes(rootOf(term)),
      ),
  )

const NONE_DONE = /\bno (?:\p{L}+ ){1,3}(?:ha[ds]|have|was|were|is|are) (?:been )?(\p{L}+)/giu
const NOTHING = /(\p{L}+)(?: (?:to|of|in|about))? nothing\b/giu

const NEGATED = new RegExp(
  String.raw`(?:\b(?:no|not|never|nobody|none|nor|without)|n['’]t)\b(?:\s+(?:been|any|an?|the|such|yet|had|has|have|being|be|is|are|was|were|would|will|under|in|on|at|of|${EMPTY_WORDS}))*\s+(\p{L}+)(?:\s+(\p{L}+))?`,
  'giu',
)

/** Somebody was arrested, and `his client` or `he` was not. */
function opposeHeld(a: Assertion, b: Assertion): Opposed | null {
  const [one, other] = [heldIn(a), heldIn(b)]
  if (one * other !== -1 || a.unreal || b.unreal) return null
  const none = one < 0 ? a : b
  if (!WHO_IS_HELD.test(none.text)) return null
  return { a, b, kind: 'conflict', label: 'held or free', similarity: 0.5 }
}

/** 1 where a text says that somebody is held, -1 where it says that they are not; 0 for nothing of the kind. */
function heldIn({ text, negative }: Assertion): 1 | 0 | -1 {
  if (IN_CUSTODY.test(text)) return negative ? -1 : 1
  return SET_FREE.test(text) && !negative ? -1 : 0
}
