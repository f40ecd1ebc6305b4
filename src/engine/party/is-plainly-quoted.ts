import type { Chained } from '../chains/build-chains.ts'
import { QUOTED_SAYING } from '../lexicon/relay-words.ts'
import { sentenceAt } from '../text/spans.ts'
import type { Span } from '../types.ts'

const BY = String.raw`by\s[^,;:.“”"\n]{2,60}?`
const QUOTED = String.raw`^,?\s(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:(?:also|later)\s)?quoted\s(?:${BY}\s)?as\s(?:${QUOTED_SAYING})`
/** `Lee | was quoted by Northwire as saying that | …` */
const AHEAD = new RegExp(String.raw`${QUOTED}(?:\sthat)?:?\s$`, 'u')
/** `…, Lee | was quoted as saying by Northwire on Monday.` */
const BEHIND = new RegExp(
  String.raw`${QUOTED}(?:\s${BY})?(?:\s(?:on|in|at|last|late|early)\s[^,.;“”"]{3,40})?\.?$`,
  'u',
)

/**
 * Whether the wording leaves no choice that somebody was quoted: `The road is shut, Lee was quoted by Northwire as
 * saying.`, `Lee was quoted as saying that it is shut.`
 *
 * @param sentences in text order.
 */
export function isPlainlyQuoted(
  text: string,
  { content: [said, ...more], chain: [who, _relay, ...others] }: Chained,
  sentences: readonly Span[],
): boolean {
  const words = who?.spans[0]
  const sentence = words && sentenceAt(sentences, words.start)
  if (!said || !words || !sentence || !who.name || more.length + others.length > 0) return false
  if (words.end <= said.start) {
    return words.start === sentence.start && AHEAD.test(text.slice(words.end, withThat(text, said)))
  }
  return (
    said.start === sentence.start &&
    /,["”’']?\s$/u.test(text.slice(said.end - 2, words.start)) &&
    BEHIND.test(text.slice(words.end, sentence.end).trimEnd())
  )
}

const withThat = (text: string, { start }: Span): number =>
  start + (text.startsWith('that ', start) ? 'that '.length : 0)
