import { TITLE_WORDS } from '../../lexicon/title-words.ts'
import { touches } from '../../text/spans.ts'
import type { Span } from '../../types.ts'
import { distinctiveWords, namesSomebody } from '../name-words.ts'

/** Who a gold row says is the source, by the fullest name in the story, and where it is mentioned. */
interface GoldParty {
  speaker: string | null
  source: Span[]
}

const nameWords = (name: string): string[] => distinctiveWords(name, TITLE_WORDS)

const includes = (a: readonly string[], b: readonly string[]): boolean =>
  b.length > 0 && b.every((word) => a.includes(word))

/** Whether two names have the same words, titles aside: `Ann Lee` and `Mayor Ann Lee`, and not `Lee`. */
export function haveSameWords(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)]
  return includes(one, other) && includes(other, one)
}

/**
 * Whether a predicted party is the gold one: the words of one name include those of the other; of a party that is
 * described and not named, whether the mentions share a place and no name was given; nobody where nobody is meant.
 */
export function isPartyRight(gold: GoldParty, predicted: GoldParty): boolean {
  if (gold.speaker === null) return predicted.speaker === null && predicted.source.length === 0
  if (predicted.speaker !== null) {
    const [a, b] = [nameWords(gold.speaker), nameWords(predicted.speaker)]
    if (includes(a, b) || includes(b, a)) return true
  }
  if (namesSomebody(gold.speaker) || (predicted.speaker !== null && namesSomebody(predicted.speaker))) return false
  return gold.source.some((one) => predicted.source.some((other) => touches(one, other)))
}
