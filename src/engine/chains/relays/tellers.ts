import { LEADING_PREPOSITIONS } from '../../lexicon/source-phrases.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts'
import { within } from '../../names/names-within.ts'
import { isSourceLike } from '../../sources/is-source-like.ts'
import { groupSpan } from '../../text/group-span.ts'
import { kindOfContent, lieIn, sentenceAt, touches } from '../../text/spans.ts'
import type { NameMention, Span } from '../../types.ts'
import type { Linked } from '../nest.ts'

/** `said | the captain had told him |.`: who told it, whom, and nothing that was told. */
const HAD_SAID =
  /^\s(?:that\s)?([^,;:.“”"\n]{2,60}?)\s((?:(?:had|has|have)\s)?(?:told|informed|assured)\s(?:(?:the|an?|his|her|their|its)\s)?[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?:\son\s\p{Lu}\p{Ll}+day)?(?=[.!?]?["”]?$)/u
const FINITE = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES}|never|${IRREGULAR_PASTS}|\p{Ll}{2,}ed)\s`, 'u')
/** What tells when or where. */
const SETTING = new RegExp(
  String.raw`^(?:${LEADING_PREPOSITIONS}|as|when|while|after|before|if|because|although|asked)\b`,
  'iu',
)
/** Marks between what was told and whoever passes it on. */
const BEFORE_SPEAKER = /(?:[,.!?]["”]|["”],?|,)\s$/u

/**
 * Gives what stands ahead to whoever told it, where a verb of telling behind the speaker lacks what was told: `The pier was
 * weak, Lee said the engineer had told her` is the engineer’s, through Lee. What was found of that verb by itself is left out.
 */
export function withTellers(
  text: string,
  all: readonly Linked[],
  sentences: readonly Span[],
  quotations: readonly Span[],
  names: readonly NameMention[],
): Linked[] {
  const given = all.map((it) => withTeller(text, it, sentences, quotations, names))
  const cues = given.flatMap((it, index) => (it === all[index] ? [] : it.cue))
  if (cues.length === 0) return [...all]
  return given.filter(
    (it, index) => it !== all[index] || !it.cue.some((cue) => cues.some((other) => touches(cue, other))),
  )
}

function withTeller(
  text: string,
  it: Linked,
  sentences: readonly Span[],
  quotations: readonly Span[],
  names: readonly NameMention[],
): Linked {
  const [[source, ...others], [cue]] = [it.source, it.cue]
  if (
    !source ||
    !cue ||
    others.length > 0 ||
    source.end > cue.start ||
    !/\b(?:said|says)$/u.test(text.slice(cue.start, cue.end))
  )
    return it
  const sentence = sentenceAt(sentences, cue.start)
  const match = sentence && HAD_SAID.exec(text.slice(cue.end, sentence.end))
  if (!sentence || !match || !BEFORE_SPEAKER.test(text.slice(sentence.start, source.start))) return it
  const teller = groupSpan(match, cue.end)
  const content = [contentAhead(text, sentence, source)]
  const quoted = quotations.filter((span) => lieIn([span], content))
  const isWhole = quoted.length > 0 ? quoted[0]!.start === content[0]!.start : isClause(text, content[0]!)
  if (!isWhole || SETTING.test(text.slice(teller.start, teller.end))) return it
  if (!isSourceLike(text, teller, within(names, teller))) return it
  return {
    ...it,
    source: [teller],
    cue: [groupSpan(match, cue.end, 2)],
    content,
    quoted,
    kind: kindOfContent(text, content, quoted),
    links: [[teller], ...it.links],
  }
}

/** From the head of a sentence up to its speaker, the comma of a quotation kept. */
function contentAhead(text: string, { start }: Span, source: Span): Span {
  const words = text.slice(start, source.start).trimEnd()
  return { start, end: start + (words.endsWith(',') ? words.length - 1 : words.length) }
}

function isClause(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return FINITE.test(words) && !SETTING.test(words)
}
