import { CONNECTIVES } from '../../lexicon/connectives.ts'
import { RELAY_VERBS, TAG_VERBS } from '../../lexicon/cue-verbs.ts'
import { within } from '../../names/names-within.ts'
import { isRelayKind } from '../../sources/is-source-like.ts'
import { kindOfSource } from '../../sources/kind-of-source.ts'
import { matchesOf } from '../../text/patterns/matches-of.ts'
import { countBefore, countWords, sentenceAt } from '../../text/spans.ts'
import type { NameMention, Span } from '../../types.ts'
import { readNounPhrase } from '../read-noun-phrase.ts'

/** An outlet that a sentence names as having passed on what the rest of it says. */
export interface Relay {
  source: Span
  cue: Span
  /** What it passed on: the sentence up to its words, or from them on. */
  reach: Span
  sentence: number
}

const BEHIND =
  /(?<=[\p{L}\p{N}”"’')%],?\s)(?:according to|per|via|as (?:first )?reported by|as quoted by|as cited by)\s(?=["“‘*_]?(?:the\s|a\s)?[\p{L}])/gu
const VERB_LAST = new RegExp(
  String.raw`,[”"’]?\s(?=\p{Lu}|the\s)([^,.;:“”"\n]{2,60}?)\s(?:has\s|had\s|also\s|earlier\s|first\s)?(${RELAY_VERBS})(?=\s*(?:[.,;]|$|\n|\son\s\p{Lu}|\s(?:earlier|yesterday|today|late|this)\b))`,
  'gu',
)
const AHEAD = /\b(?:According to|Per|As reported by)\s(?=\p{L})/gu
/** `“… true?” Lee asked in court, according to Reuters` */
const SPEECH_TAG = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}’.-]+\s|the\s\p{Ll}+\s|s?he\s|they\s){1,4}(?:${TAG_VERBS})\b`,
  'u',
)
const MIN_WORDS = 3
const ENOUGH = 80
/** Fewer units than this between two relays, and the second passes on the first: `Maariv reported, according to …`. */
const MAX_SUFFIX_LENGTH = 12
const CONNECTIVE = new RegExp(String.raw`^(?:${CONNECTIVES}),?\s(?=\S)`, 'u')

/**
 * Finds sentences that end or begin with words like `according to Liveuamap`, `Reuters reported`, by their form
 * alone, for sources that the lexicons know as outlets or aggregators. In text order.
 */
export function findRelays(
  text: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
  names: readonly NameMention[],
): Relay[] {
  const relays: Relay[] = []
  const add = (start: number, source: Span | null, cue: Span, ahead: boolean) => {
    if (!source || !isRelayKind(kindOfSource(text, source, within(names, source)))) return
    const index = countBefore(sentences, start + 1) - 1
    const sentence = sentences[index]
    if (!sentence || source.end > sentence.end || isQuoted(start, quotations)) return
    const reach = ahead
      ? { start: afterMarks(text, Math.max(source.end, cue.end)), end: sentence.end }
      : { start: startOfContent(text, sentence.start, start, quotations), end: start }
    reach.start += CONNECTIVE.exec(text.slice(reach.start, reach.start + 24))?.[0].length ?? 0
    relays.push({ source, cue, reach: trimEnd(text, reach), sentence: index })
  }
  for (const match of matchesOf(BEHIND, text)) {
    const end = match.index + match[0].length
    const source = readNounPhrase(text, end, sentenceEnd(sentences, match.index))
    if (source && closes(text, source.end, sentenceEnd(sentences, match.index)))
      add(match.index, source, { start: match.index, end: end - 1 }, false)
  }
  for (const match of matchesOf(VERB_LAST, text)) {
    const [whole, words, verb] = [match[0], match[1]!, match[2]!]
    const start = match.index + whole.search(/\s/u) + 1
    const end = match.index + whole.length
    add(match.index, { start, end: start + words.length }, { start: end - verb.length, end }, false)
  }
  for (const match of matchesOf(AHEAD, text)) {
    const end = match.index + match[0].length
    const source = readNounPhrase(text, end, sentenceEnd(sentences, match.index))
    const opens = sentenceAt(sentences, match.index)?.start === match.index
    if (source && opens && text[source.end] === ',')
      add(match.index, source, { start: match.index, end: end - 1 }, true)
  }
  return apart(relays.sort((a, b) => a.source.start - b.source.start)).filter(({ reach }) => isEnough(text, reach))
}

/** Of two relays of one sentence each has its own part of it. */
function apart(relays: readonly Relay[]): Relay[] {
  return relays.map((relay, i) => {
    const before = relays[i - 1]
    if (!before || before.sentence !== relay.sentence || relay.reach.start >= relay.source.end) return relay
    const start = Math.max(relay.reach.start, before.source.end, before.cue.end)
    if (relay.reach.end - start < MAX_SUFFIX_LENGTH) return relay
    return { ...relay, reach: { start: Math.min(start, relay.reach.end), end: relay.reach.end } }
  })
}

const isEnough = (text: string, { start, end }: Span): boolean =>
  countWords(text, [{ start, end: Math.min(end, start + ENOUGH) }]) >= MIN_WORDS

const sentenceEnd = (sentences: readonly Span[], offset: number): number => sentenceAt(sentences, offset)?.end ?? offset

/** Whether nothing but a date, a mark or a remark set off by a comma follows. */
const closes = (text: string, offset: number, end: number): boolean =>
  offset >= end ||
  /^[*_]*\s*(?:[.,;:)!?—–”"’]|$|\s?(?:on|late|early|earlier)\s)/u.test(
    text.slice(offset, Math.min(end + 1, offset + 12)),
  )

function isQuoted(offset: number, quotations: readonly Span[]): boolean {
  const at = countBefore(quotations, offset)
  return quotations.slice(Math.max(0, at - 3), at).some((span) => offset < span.end - 2)
}

/** Where a sentence that is passed on begins: with the quotation it begins inside of, or that it only names the speaker of. */
function startOfContent(text: string, start: number, end: number, quotations: readonly Span[]): number {
  const at = countBefore(quotations, start)
  const before = quotations.slice(Math.max(0, at - 3), at)
  const around = before.find((span) => start < span.end)
  if (around) return around.start
  const last = before.at(-1)
  const isTag = SPEECH_TAG.test(text.slice(start, Math.min(end, start + 60)))
  return last && isTag && start - last.end <= 1 ? last.start : start
}

function afterMarks(text: string, offset: number): number {
  let start = offset
  while (start < text.length && /[\s,:*_]/u.test(text[start]!)) start++
  return start
}

function trimEnd(text: string, { start, end }: Span): Span {
  let to = end
  while (to > start && /[\s,.;]/u.test(text[to - 1]!)) to--
  return { start, end: to }
}
