import { GIVER_STOPS, OFFICE_NOUNS } from '../../lexicon/settings.ts'
import { ACCUSED_BODIES, EXCLUSIVE, SLOTS } from '../../lexicon/slots.ts'
import { sentenceText } from '../../story/sentence-text.ts'
import { terms } from '../../terms/terms.ts'
import { rootOf } from '../subjects/root-of.ts'
import { speakerWords } from '../subjects/speaker-words.ts'
import type { Assertion, Common, Opposed } from '../types.ts'

const MAX_APART = 2

/**
 * `The bacteria came from a cooling tower`, and another voice: `they must have come from the showers`. Two answers to one
 * question of what both speak of: what caused it, where it came from, who decided it.
 */
export function opposeSlots(a: Assertion, b: Assertion, { matter }: Common): Opposed | null {
  const apart = b.order - a.order
  if (a.reading !== b.reading || apart < 1 || apart > MAX_APART || [a, b].some(({ text }) => text.includes('?')))
    return null
  const [ones, others] = [a.answers(), b.answers()]
  for (const [at, { label, patterns, of }] of SLOTS.entries()) {
    const [one, other] = [ones[at], others[at]]
    if (one == null || other == null || one.some((term) => other.includes(term))) continue
    const shared = matter.filter((term) => !one.includes(term) && !other.includes(term))
    const isNamed = of !== 'named' || (standsBefore(a, patterns, shared) && standsBefore(b, patterns, shared))
    const isOfOne = (shared.length > 0 && isNamed) || SPOKEN_OF_AGAIN.test(b.text) || isContested(b)
    if (isOfOne || (apart === 1 && of === 'story')) return { a, b, kind: 'conflict', label, similarity: 0.4 }
  }
  return null
}

const SPOKEN_OF_AGAIN =
  /^(?:that )?(?:it|they|this|these|he|she|both|the (?:two|three|four|five|man|woman|boy|girl|victims?|dead)) (?:was|were|had|has|have|must)\b/i

/** `rejected the finding and insisted that human error was to blame` */
const isContested = ({ reading, sentence }: Assertion): boolean =>
  /\b(?:reject(?:s|ed)|disput(?:es|ed)|dismiss(?:es|ed)|den(?:ies|ied)|insist(?:s|ed)|countered|contradict(?:s|ed)|disagree[ds])\b/i.test(
    sentenceText(reading, sentence),
  )

/** Words before an answer within which stands what it is of. */
const MAX_WORDS = 6

const standsBefore = ({ text, reading }: Assertion, patterns: readonly RegExp[], shared: string[]): boolean =>
  patterns.some((pattern) => {
    const match = pattern.exec(text)
    const words = match ? text.slice(0, match.index).split(/\s+/).slice(-MAX_WORDS).join(' ') : ''
    return terms(words, reading.memo).some((term) => shared.includes(rootOf(term)))
  })

/**
 * `They got up and left`, and in the next breath of another `it was Brand who had ended the meeting`: what was done is given to
 * one alone, and that is whoever has just spoken of another as having done it.
 */
export function opposeBlame(a: Assertion, b: Assertion): Opposed | null {
  if (a.reading !== b.reading || b.order !== a.order + 1 || b.negative) return null
  const match = EXCLUSIVE.exec(b.text)
  const named = (match?.[1] ?? match?.[2] ?? '').toLowerCase().match(/\p{L}{3,}/gu)
  if (!named) return null
  const spoke = speakerWords(a)
  const said = sentenceText(a.reading, a.sentence).toLowerCase()
  const isSpeaker = named.some((word) => spoke.has(word) && !OFFICE_NOUNS.has(word) && !GIVER_STOPS.has(word))
  // `Ormel Energy's chief executive said`, and then `the company's alone`.
  const isOfSpeaker =
    named.some((word) => ACCUSED_BODIES.has(word)) && !named.some((word) => a.text.toLowerCase().includes(word))
  if (!isSpeaker && !(isOfSpeaker && said !== '')) return null
  return { a, b, kind: 'conflict', label: 'who did it', similarity: 0.4 }
}
