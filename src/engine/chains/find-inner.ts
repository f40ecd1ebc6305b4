import { AFTER_TAG_WORDS, BEFORE_CUE_WORDS, CONTENT_LEADS, QUOTING_VERBS } from '../lexicon/cue-verbs.ts'
import { BELIEVING_VERBS } from '../lexicon/stance-verbs.ts'
import { STATEMENT_VERBS } from '../lexicon/statement-verbs.ts'
import { FINITE_AUXILIARIES } from '../lexicon/verb-shapes.ts'
import { within } from '../names/names-within.ts'
import { isSourceLike } from '../sources/is-source-like.ts'
import { groupSpan } from '../text/group-span.ts'
import type { NameMention, Span } from '../types.ts'

const CONTENT_LEAD = new RegExp(String.raw`^(?:${CONTENT_LEADS}|on \p{Lu}\p{Ll}+day)?,?\s+`, 'iu')

/** An attribution found inside the content of another. */
export interface Inner {
  source: Span
  cue: Span
  content: Span[]
}

const WORD = /[\p{L}\d][\p{L}\p{M}\d’'.-]*/gu
const BETWEEN = new RegExp(
  String.raw`^(?:${BEFORE_CUE_WORDS}|on \p{Lu}\p{Ll}+day|on \p{Lu}\p{Ll}+day (?:night|morning|evening))$`,
  'u',
)
const RECIPIENT =
  /^\s(?:the\s|a\s|an\s|its\s|his\s|her\s|their\s)?(?!(?:that|it|he|she|they|we|there|no)\s)(?:[\p{L}’'.-]+\s){1,6}?(?=(?:that|it|he|she|they|we|there|the|a|an|its|his|their|this|all|no|about|of|to|how|why|what)\s)/u
const THAT =
  /^,?\s?(?:(?:on\s)?(?:\p{Lu}\p{Ll}+day|today|yesterday|this week|last week|earlier|late \p{Lu}\p{Ll}+day)\s(?=that\s|\p{Ll}))?(?:that\s)?/u

/** What may follow `Lee said` behind a quotation or statement: nothing, a time, a place, a hearer. */
const AFTER_TAG = new RegExp(
  String.raw`^(?:$|[\s,.]*$|[\s,]+(?:${AFTER_TAG_WORDS}|\p{Lu}\p{Ll}+day|the\s(?:BBC|AP|\p{Lu}))(?=[\s,.]|$))`,
  'u',
)
const MAX_INNER_SOURCE_CHARACTERS = 110

/**
 * Looks inside what a relay reports for whoever said it first: `Hamas condemned the strikes`, `“…,” Trump declared`.
 * or who believes it. Null when nobody is said to have: what one asks for or does is not speech.
 *
 * @param content the relay's content, one clause or more.
 * @param quoted its quotations, marks included; nothing is looked for inside them.
 */
export function findInner(
  text: string,
  content: Span,
  quoted: readonly Span[],
  names: readonly NameMention[],
): Inner | null {
  const quotee = findQuotee(text, content, names)
  if (quotee) return quotee
  const opening = quoted.find((span) => span.start <= content.start + 2)
  if (opening && opening.end < content.end) return findBehind(text, content, opening, names)
  const ahead = findAhead(text, content, quoted, names)
  // `Lee believes it is over, aides say`: the aides say so.
  const isBelief = ahead !== null && BELIEVING_VERBS.has(text.slice(ahead.cue.start, ahead.cue.end))
  if (isBelief && SAID_BEHIND.test(text.slice(content.start, content.end))) return null
  return ahead ?? findInserted(text, content, quoted, names) ?? findTrailing(text, content, quoted, names)
}

/** `The summit, | three diplomats said |, will be moved`: set between a subject and its verb. */
const INSERTED = new RegExp(
  String.raw`^[^,;:“”"]{2,80},\s([^,;:“”"]{2,60}?)\s(\p{Ll}+),\s(?=(?:${FINITE_AUXILIARIES}|have)\s)`,
  'u',
)

function findInserted(
  text: string,
  { start, end }: Span,
  quoted: readonly Span[],
  names: readonly NameMention[],
): Inner | null {
  const match = INSERTED.exec(text.slice(start, end))
  if (!match || !STATEMENT_VERBS.has(match[2]!)) return null
  const source = groupSpan(match, start)
  const rest = { start: start + match[0].length, end }
  const first = { start, end: text.lastIndexOf(',', source.start) }
  if (quoted.some((span) => span.start < rest.start) || !isSourceLike(text, source, within(names, source))) return null
  return { source, cue: { start: source.end + 1, end: rest.start - 2 }, content: [first, rest] }
}

/** `…, aides say`, at the end of what an outlet reports. */
const SAID_BEHIND = /,\s[^,“”"]{3,90}\s(?:say|says|said|found|concluded)$/u

/** Words by which a paper that quotes somebody goes on: `quoted an executive | as saying that …`. */
const AS_SAYING = /\sas\s(?:saying|having\ssaid|telling\s\p{L}+)(?:,|\sthat)?\s/u

/** `an executive as saying the group would bid`, behind `the paper quoted` */
export function findQuotee(text: string, content: Span, names: readonly NameMention[]): Inner | null {
  const words = text.slice(content.start, Math.min(content.end, content.start + MAX_INNER_SOURCE_CHARACTERS))
  const match = AS_SAYING.exec(words)
  if (!match) return null
  const source = { start: content.start, end: content.start + match.index }
  const start = source.end + match[0].length
  if (start >= content.end || !isSourceLike(text, source, within(names, source))) return null
  return { source, cue: { start: source.end + 1, end: start - 1 }, content: [{ start, end: content.end }] }
}

/** `Ormond stated the fleet is ageing` */
function findAhead(text: string, content: Span, quoted: readonly Span[], names: readonly NameMention[]): Inner | null {
  const limit = Math.min(content.end, content.start + MAX_INNER_SOURCE_CHARACTERS)
  WORD.lastIndex = content.start
  for (let match = WORD.exec(text); match && match.index < limit; match = WORD.exec(text)) {
    const end = match.index + match[0].length
    if (quoted.some((span) => span.start <= match.index && end <= span.end)) return null
    const isVerb = STATEMENT_VERBS.has(match[0]) || BELIEVING_VERBS.has(match[0])
    if (!isVerb || match.index === content.start) continue
    const source = subjectOf(text, content.start, match.index, names)
    if (!source) return null
    const verb = { start: match.index, end }
    const rest = restAfter(text, verb, content.end)
    return rest ? { source, cue: rest.cue, content: [rest.content] } : null
  }
  return null
}

/** The words from `start` up to the verb, if they are one who can speak and nothing else. */
function subjectOf(text: string, start: number, verb: number, names: readonly NameMention[]): Span | null {
  let words = text.slice(start, verb).trimEnd()
  const lead = CONTENT_LEAD.exec(words)
  const skip = lead && /\S/u.test(lead[0]) ? lead[0].length : 0
  words = words.slice(skip)
  const parts = words.split(/,\s?/u)
  let subject = parts[0]!
  if (parts.slice(1).some((part) => part && !BETWEEN.test(part.trim()) && !isApposition(part))) return null
  for (;;) {
    const last = /\s(\S+)$/u.exec(subject)
    if (!last || !BETWEEN.test(last[1]!)) break
    subject = subject.slice(0, last.index)
  }
  const span = { start: start + skip, end: start + skip + subject.length }
  if (subject.length === 0 || subject.split(/\s+/u).length > 9) return null
  if (/^(?:which|who|that|what|whose|if|when|as|while|because|it|this)\b/iu.test(subject)) return null
  if (/\b(?:is|are|was|were|be|been|will|would|to|not|never|if|when)\s*$/u.test(subject)) return null
  return isSourceLike(text, span, within(names, span)) ? span : null
}

const isApposition = (part: string): boolean => /^(?:the|a|an|who|his|her|its)\s/u.test(part) && part.length < 60

/** What is said after the verb, a recipient (`told mediators`) taken to the cue. */
function restAfter(text: string, verb: Span, end: number): { cue: Span; content: Span } | null {
  let start = verb.end
  if (/^(?:told|tells|warned|warns|assured|informed)$/u.test(text.slice(verb.start, verb.end))) {
    const recipient = RECIPIENT.exec(text.slice(start, Math.min(end, start + 90)))
    if (recipient) start += recipient[0].trimEnd().length
  }
  const cue = { start: verb.start, end: start }
  start += THAT.exec(text.slice(start, start + 32))?.[0].length ?? 0
  while (start < end && /[\s,:]/u.test(text[start]!)) start++
  return end - start > 3 ? { cue, content: { start, end } } : null
}

/** `“We will go,” President Trump declared this week` */
function findBehind(text: string, content: Span, quotation: Span, names: readonly NameMention[]): Inner | null {
  const suffix = readSuffix(text, quotation.end, content.end, names, true)
  return suffix && { ...suffix, content: [quotation] }
}

/** `The road is closed, police said` */
function findTrailing(
  text: string,
  content: Span,
  quoted: readonly Span[],
  names: readonly NameMention[],
): Inner | null {
  const comma = text.lastIndexOf(',', content.end - 1)
  if (comma <= content.start || content.end - comma > MAX_INNER_SOURCE_CHARACTERS) return null
  if (quoted.some((span) => span.start <= comma && comma < span.end - 2)) return null
  const suffix = readSuffix(text, comma + 1, content.end, names, false)
  return suffix && { ...suffix, content: [{ start: content.start, end: comma }] }
}

/** `Trump declared this week` or `said the mayor`, and nothing more than a time or place behind it. */
function readSuffix(
  text: string,
  start: number,
  end: number,
  names: readonly NameMention[],
  isQuotation: boolean,
): Pick<Inner, 'source' | 'cue'> | null {
  WORD.lastIndex = start
  const first = WORD.exec(text)
  if (!first || first.index >= end) return null
  for (
    let match: RegExpExecArray | null = first;
    match && match.index < Math.min(end, start + MAX_INNER_SOURCE_CHARACTERS);
    match = WORD.exec(text)
  ) {
    const isVerb = STATEMENT_VERBS.has(match[0]) || (isQuotation ? QUOTING_VERBS : BELIEVING_VERBS).has(match[0])
    if (!isVerb) continue
    const cue = { start: match.index, end: match.index + match[0].length }
    if (match.index > first.index) {
      if (!AFTER_TAG.test(text.slice(cue.end, end))) return null
      const source = subjectOf(text, first.index, match.index, names)
      return source && { source, cue }
    }
    const source = { start: cue.end + 1, end: Math.max(cue.end + 1, trimEnd(text, cue.end + 1, end)) }
    return source.end > source.start && isSourceLike(text, source, within(names, source)) ? { source, cue } : null
  }
  return null
}

function trimEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const cut = /[,;]|\s(?:on|in a|in an|at a|during|this|last|late|early|after)\s/u.exec(words)
  return start + (cut ? cut.index : words.trimEnd().length)
}
