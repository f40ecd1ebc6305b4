import { CONNECTIVES } from '../../lexicon/connectives.ts'
import { CARRIED_BY, PASSING_VERBS, TIMES_OF_SPEAKING } from '../../lexicon/relay-words.ts'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts'
import { STATEMENT_VERBS } from '../../lexicon/statement-verbs.ts'
import { within } from '../../names/names-within.ts'
import { isSourceLike } from '../../sources/is-source-like.ts'
import { kindOfSource } from '../../sources/kind-of-source.ts'
import { groupSpan } from '../../text/group-span.ts'
import { hull, sentenceAt } from '../../text/spans.ts'
import type { NameMention, RawAttribution, Span } from '../../types.ts'

const CONNECTIVE = String.raw`(?:(?:${CONNECTIVES}),?\s)?`
const SOMEBODY = String.raw`([^,;:“”"()\n]{2,70}?)`
const VERB = String.raw`\s(?:has\s|had\s|also\s|later\s)?(?:${PASSING_VERBS})`
const TIME = String.raw`(?:\s(?:${TIMES_OF_SPEAKING}|on\s\p{Lu}\p{Ll}+day))?`
/** `According to Roe, | Lee vowed to sell it` */
const ACCORDING_AHEAD = new RegExp(String.raw`^${CONNECTIVE}According\sto\s${SOMEBODY},?\s$`, 'iu')
/** `Roe said last month that | the board had told him` */
const SAYS_AHEAD = new RegExp(String.raw`^${CONNECTIVE}${SOMEBODY}${VERB}${TIME}(?:\sthat,?)?\s$`, 'iu')
const END = String.raw`(?=[.]?$|,\s)`
const WHERE = String.raw`(?:\s(?:in|on|at)\s[^,;:.“”"\n]{3,40})?`
/** `a poll | released this week`, `a transcript | seen by the Courier` */
const CAME_OUT = String.raw`(?:\s(?:${CARRIED_BY}|issued|taken)\s[^,;:.“”"\n]{2,50}?)?`
/** What may stand between a statement and the words behind it: `Lee would say | at meetings, according to Roe`. */
const SHUT = String.raw`^(?:[”"’]?,|,[”"’])\s`
const OPEN = String.raw`^[^,;:.“”"\n]{0,60},\s`
/** `Lee told the guards it was late|, the sailors said.` */
const SAYS_BEHIND = new RegExp(`${SHUT}${SOMEBODY}${VERB}${TIME}${WHERE}${END}`, 'u')
/** `…|, said a sailor, who would not be named.` */
const SAID_BEHIND = new RegExp(String.raw`${SHUT}(?:said|says)\s${SOMEBODY}${TIME}${END}`, 'u')
/** `…|, according to Roe.` */
const ACCORDING_BEHIND = new RegExp(String.raw`${OPEN}according\sto\s${SOMEBODY}${CAME_OUT}${TIME}${END}`, 'u')
const PRONOUN = /^(?:he|she|they|it|who|we|i)$/iu

/**
 * Whoever the words right before or right behind a statement say it is known from: `According to Roe, Lee vowed …`,
 * `Roe said the board had told him …`, `Lee had told the guards …, the sailors said.`
 */
export function readPassing(
  text: string,
  it: RawAttribution,
  sentences: readonly Span[],
  names: readonly NameMention[],
): Span | null {
  const source = it.source[0]
  const whole = hull(it.source, it.cue, it.content)
  // `The Courier reported that, | according to Lee, it is shut`
  const isAccording = whole !== null && /^according\sto\s/iu.test(text.slice(whole.start, source?.start))
  if (!source || !whole || !(isSaid(text, it) || isAccording)) return null
  const sentence = sentenceAt(sentences, whole.start)
  if (!sentence || whole.end > sentence.end + 1) return null
  const ahead = text.slice(sentence.start, whole.start)
  const end = whole.end - (/[,”"’]{1,2}$/u.exec(text.slice(whole.end - 2, whole.end))?.[0].length ?? 0)
  const behind = text.slice(end, sentence.end)
  const found =
    whole.start === source.start || isAccording
      ? (spanOf(ACCORDING_AHEAD, ahead, sentence.start) ?? spanOf(SAYS_AHEAD, ahead, sentence.start))
      : null
  const span =
    found ??
    spanOf(SAYS_BEHIND, behind, end) ??
    spanOf(SAID_BEHIND, behind, end) ??
    spanOf(ACCORDING_BEHIND, behind, end)
  return span && passesOn(text, span, source, names) ? span : null
}

/** Whether its words say that it was said, not done. */
const isSaid = (text: string, { cue }: RawAttribution): boolean =>
  cue.some(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => STATEMENT_VERBS.has(word) || SAYING_VERBS.has(word)),
  )

function spanOf(pattern: RegExp, words: string, offset: number): Span | null {
  const match = pattern.exec(words)
  return match && groupSpan(match, offset)
}

/** `he` after `Roe said` may be Roe; after `the minutes record` it is somebody else. */
function passesOn(text: string, span: Span, source: Span, names: readonly NameMention[]): boolean {
  if (!isSourceLike(text, span, within(names, span))) return false
  if (!PRONOUN.test(text.slice(source.start, source.end))) return true
  return /^(?:document|outlet|aggregator)$/u.test(kindOfSource(text, span, within(names, span)))
}
