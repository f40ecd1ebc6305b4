import type { Chained } from '../chains/build-chains.ts'
import { HEARSAY_NOUNS, HEARSAY_VERBS } from '../lexicon/cue-verbs.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import { hull, sentenceAt } from '../text/spans.ts'
import type { Span } from '../types.ts'

const PASSIVE = String.raw`(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:(?:also|now|still|already|all|both|\p{Ll}+ly)\s)*(?!(?:known|considered)\b)(?:${HEARSAY_VERBS})`
/** `The road | is said | to be shut` */
const OF_SUBJECT = new RegExp(`^${PASSIVE}$`, 'u')
/** `It is thought | that the road is shut` */
const OF_CLAUSE = new RegExp(String.raw`(?:^|[.;,”"]\s|\b(?:and|but|while)\s)it\s${PASSIVE}$`, 'iu')
/** `There are rumours | that the road is shut` */
const EXISTENTIAL = new RegExp(
  String.raw`\bthere\s(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:(?:also|now|still|already|much|some|many|\p{Ll}+ing)\s)*(?:${HEARSAY_NOUNS}|reports|claims|allegations|fears|concerns)$`,
  'iu',
)
/** Characters before a cue in which its `it` or `there are` stands. */
const LEAD_LENGTH = 30
/** Longer sentences are not plain. */
const MAX_LENGTH = 600
/** `, although few saw it`: what somebody else says, or the writer. */
const SIDE_CLAUSE = /,\s(?:but|although|though|while|which|who)\s/u

/** `Among the guests | are expected to be …`: no subject. */
const NO_SUBJECT = /^(?:among|in|on|at|by|for|from|with|under|after|before|when|while|as)\b/iu

/**
 * Whether the wording leaves no choice that nobody is said to say it: `The road is said to be shut.`, `It is thought that …`,
 * in a sentence in which nobody else speaks.
 *
 * @param sentences in text order.
 */
export function isPlainHearsay(
  text: string,
  { cue: [verb, ...more], content, chain }: Chained,
  sentences: readonly Span[],
): boolean {
  const [first, second] = content
  if (!verb || more.length > 0 || chain.length > 0 || !first || content.length > 2) return false
  if (
    SIDE_CLAUSE.test(text.slice(first.start, hull(content)!.end)) ||
    NO_SUBJECT.test(text.slice(first.start, first.start + 8))
  )
    return false
  const sentence = sentenceAt(sentences, verb.start)
  if (
    !sentence ||
    sentence.end - sentence.start > MAX_LENGTH ||
    speaksElse(text.slice(sentence.start, verb.start)) ||
    speaksElse(text.slice(verb.end, sentence.end))
  )
    return false
  if (!second) {
    const words = text.slice(Math.max(sentence.start, verb.start - LEAD_LENGTH), verb.end)
    if (text.slice(verb.end, first.start) !== ' ') return false
    return OF_CLAUSE.test(words) ? text.startsWith('that ', first.start) : EXISTENTIAL.test(words)
  }
  return (
    OF_SUBJECT.test(text.slice(verb.start, verb.end)) &&
    /^,?\s$/u.test(text.slice(first.end, verb.start)) &&
    text.slice(verb.end, second.start) === ' ' &&
    /^(?:to\s|at\s[^\p{L}]|at\s(?:some|about|around|more|least|nearly|over|up)\b)/u.test(
      text.slice(second.start, second.end),
    )
  )
}

const speaksElse = (words: string): boolean =>
  /\baccording\sto\b/iu.test(words) || (words.match(/\p{Ll}+/gu) ?? []).some((word) => STATEMENT_VERBS.has(word))
