import { IN_CUSTODY, SAME_VERBS, SET_FREE, WHO_IS_HELD } from '../../lexicon/oppositions.ts'
import { terms } from '../../terms/terms.ts'
import type { Assertion } from '../list-assertions.ts'
import { isOnlyThought } from './oppose-negation.ts'
import type { Common, Opposed } from './opposed.ts'

/** How much of the shorter one's matter a reply has in common with what it replies to, by one word and by more. */
const MIN_SIMILARITY = 0.6
const MIN_SIMILARITY_OF_MORE = 0.45

/**
 * What one voice says and the next denies, in words that need not say again what it is: `there had been fraud` and `there
 * had been no fraud`, `was arrested` and `his client had not been arrested`, `denied this`.
 */
export function opposeReply(a: Assertion, b: Assertion, { matter, similarity }: Common): Opposed | null {
  if (b.reply && !a.reply && !a.negative && !a.unreal && b.sentence === a.sentence + 1)
    return { a, b, kind: 'conflict', label: 'asserted or denied', similarity: 0.5 }
  const held = opposeHeld(a, b)
  if (held) return held
  if (a.negative === b.negative || a.reply || b.reply) return null
  const against = a.negative ? a : b
  if (matter.length === 0 || areOnlyThought(a, b, matter)) return null
  // `His client had not been suspended`: whom the words are of is told by what they answer.
  const least = matter.length > 1 ? MIN_SIMILARITY_OF_MORE : MIN_SIMILARITY
  if (similarity < least && !WHO_IS_HELD.test(against.text)) return null
  if (!against.denial && !negatesOneOf(against, matter)) return null
  return { a, b, kind: 'conflict', label: against.denial ? 'asserted or denied' : 'so or not so', similarity }
}

/** What is to come may be told and denied too: `the library would close`, `no library would close`. */
function areOnlyThought(a: Assertion, b: Assertion, matter: string[]): boolean {
  const both = [a, b]
  const isToCome = both.every(({ text }) => TO_COME.test(text))
  return both.some((one) => isOnlyThought(isToCome ? { ...one, text: one.text.replace(TO_COME, ' ') } : one, matter))
}

const TO_COME = /\b(?:would|will)\b/i

/** The first word of matter behind the negation is one of both: `no fraud`, `never been any talks`, but not `not told of the vote`. */
const negatesOneOf = ({ text, reading }: Assertion, matter: string[]): boolean =>
  Array.from(text.matchAll(NEGATED)).some(([, word = '']) =>
    terms(word, reading.memo).some((term) => matter.includes(SAME_VERBS.get(term) ?? term)),
  )

const NEGATED =
  /(?:\b(?:no|not|never|nobody|none|nor|without)|n['’]t)\b(?:\s+(?:been|any|an?|the|such|ever|yet|had|has|have|being|be|is|are|was|were|would|will|under|in|on|at|of))*\s+(\p{L}+)/giu

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
