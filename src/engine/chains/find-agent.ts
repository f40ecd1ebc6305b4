import { ADDRESSED_VERBS, HEARSAY_NOUNS, HEARSAY_VERBS, PASSIVE_CUES, VERDICT_VERBS } from '../lexicon/cue-verbs.ts'
import { within } from '../names/names-within.ts'
import { isSourceLike } from '../sources/is-source-like.ts'
import { kindOfContent, lieIn } from '../text/spans.ts'
import type { NameMention, RawAttribution, Span } from '../types.ts'

const PASSIVE_CUE = new RegExp(String.raw`\b(?:${PASSIVE_CUES})$`, 'u')
/** `Customers were assured that …`: whoever stands before it hears, and does not speak. */
const ADDRESSED = new RegExp(
  String.raw`\b(?:is|are|was|were|been|being|be|get|gets|got)\s(?:\p{L}+ly\s)?(?:also\s|then\s|later\s|since\s)?(?:${ADDRESSED_VERBS})$`,
  'u',
)
/** `Lee is widely said | to be leaving`: whoever stands before it is spoken of. */
const HEARSAY = new RegExp(
  String.raw`\b(?:is|are|was|were|been|being|be)\s(?:(?:\p{L}+ly|also|long|now|still)\s)*(?:${HEARSAY_VERBS})$`,
  'u',
)
/** Whether a cue says what is held by many, and nobody’s name stands with it: `is thought`. */
export const isHearsayCue = (text: string, { start, end }: Span): boolean =>
  HEARSAY.test(text.slice(Math.max(0, start - 'has been '.length), end))
/** `Lee was declared | the winner`: whoever stands before it is judged. */
const JUDGED = new RegExp(
  String.raw`\b(?:is|are|was|were|been|being|be)\s(?:(?:\p{L}+ly|also|long|now|still|later)\s)*(?:${VERDICT_VERBS}|${PASSIVE_CUES})$`,
  'u',
)
/** `asked about rumours | that Lee is leaving`. */
const HEARSAY_NOUN = new RegExp(String.raw`(?:^|\s)(?:${HEARSAY_NOUNS})(?:\s\p{Ll}+)?$`, 'u')
const PASSIVE_BEFORE = /(?:,|\b(?:was|were|been|being|is|are|be|widely|since|also|\w+ly))\s$/u
const BY = /\sby\s(?=\p{L})/gu

/**
 * Gives a passive its agent: in `The talks, described as ‘secret’ by two diplomats,` the diplomats are the source, not
 * the talks. The attribution comes back as it was when it is no passive or nobody who can speak follows `by`.
 */
export function findAgent(text: string, raw: RawAttribution, names: readonly NameMention[]): RawAttribution {
  const cue = raw.cue.at(-1)
  const content = raw.content.at(-1)
  if (!cue || !content || content.start < cue.end) return raw
  const passive = addressed(text, raw, cue, names) ?? hearsay(text, raw, cue, names)
  if (passive) return passive
  if (!PASSIVE_CUE.test(text.slice(cue.start, cue.end))) return judged(text, raw, cue)
  const start = raw.cue[0]?.start ?? cue.start
  const isPassive =
    PASSIVE_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ||
    /^(?:is|are|was|were|has been|have been|had been)\b/u.test(text.slice(start, cue.end))
  if (!isPassive || isBehindApposition(text, raw.source, start)) return raw
  BY.lastIndex = 0
  const words = text.slice(content.start, content.end)
  const isBehindComma = text.slice(start - 2, start) === ', '
  let agent: Span | null = null
  for (let match = BY.exec(words); match; match = BY.exec(words)) {
    const span = { start: content.start + match.index + match[0].length, end: content.end }
    const quoted = raw.quoted.some((it) => it.start < span.start && span.start < it.end)
    // `Lee, the chair, praised his efforts to win by | calling at every house`: how it was done.
    if (isBehindComma && /^\p{Ll}{2,}ing\s/u.test(words.slice(span.start - content.start))) continue
    if (!quoted && isSourceLike(text, span, within(names, span))) agent = span
  }
  if (!agent) return judged(text, raw, cue)
  const by = text.slice(content.start, agent.start)
  const end = content.start + by.replace(/\s+by\s+$/u, '').length
  if (end <= content.start) return raw
  const rest: Span[] = [...raw.content.slice(0, -1), { start: content.start, end }]
  const quoted = raw.quoted.filter((span) => lieIn([span], rest))
  return { ...raw, source: [agent], content: rest, quoted, kind: kindOfContent(text, rest, quoted) }
}

/** `Lee, a former judge, | dismissed | claims by two diplomats`: the comma closes what is told of the subject. */
const isBehindApposition = (text: string, [source]: readonly Span[], cue: number): boolean =>
  source !== undefined && text.slice(source.end, cue) === ', ' && text.slice(source.start, source.end).includes(', ')

/** A verdict on whoever stands before it, and of nobody whom the words name: `Lee was declared | the winner`. */
function judged(text: string, raw: RawAttribution, cue: Span): RawAttribution {
  const [source, ...others] = raw.source
  if (!source || others.length > 0 || source.end + 1 !== raw.cue[0]!.start) return raw
  if (!JUDGED.test(text.slice(Math.max(0, cue.start - 24), cue.end))) return raw
  return { ...raw, source: [], content: [source, ...raw.content] }
}

/**
 * A cue that says who heard: its source is whoever follows `by`, `Berg was told by engineers that …`, and otherwise
 * nobody. Null for any other cue.
 */
function addressed(text: string, raw: RawAttribution, cue: Span, names: readonly NameMention[]): RawAttribution | null {
  const source = raw.source[0]
  if (!source || source.start > cue.start) return null
  const words = text.slice(Math.max(0, cue.start - 24), cue.end)
  const [bare, by] = words.split(/\sby$/u) as [string, string | undefined]
  if (!ADDRESSED.test(bare)) return null
  const behind = by === undefined ? (/^\sby\s/u.exec(text.slice(cue.end, cue.end + 4))?.[0].length ?? 0) : 1
  const end = raw.content[0]!.start
  const agent = {
    start: cue.end + behind,
    end: text.slice(0, end).replace(/(?:\s(?:that|how|whether))?\s*$/u, '').length,
  }
  const speaks = behind > 0 && agent.start < agent.end && isSourceLike(text, agent, within(names, agent))
  return { ...raw, source: speaks ? [agent] : [], content: withSubject(text, raw) }
}

/**
 * A cue of hearsay: `Lee is said to be leaving` has no source and Lee in its content, `The bank is said by analysts to be
 * worth more` has the analysts’; `rumours that Lee is leaving` is nobody’s whoever spoke of them. Null for any other cue.
 */
function hearsay(text: string, raw: RawAttribution, cue: Span, names: readonly NameMention[]): RawAttribution | null {
  const source = raw.source[0]
  if (!source || source.start > cue.start) return null
  const words = text.slice(Math.max(0, cue.start - 24), cue.end)
  if (HEARSAY_NOUN.test(words)) return /[’']s?$/u.test(text.slice(0, source.end)) ? null : { ...raw, source: [] }
  if (!HEARSAY.test(words)) return null
  const [content, ...rest] = raw.content as [Span, ...Span[]]
  const by = /^by\s(.{2,60}?)\s(?=to\s)/u.exec(text.slice(content.start, content.end))
  const start = content.start + (by?.[0].length ?? 0)
  if (!/^to\s/u.test(text.slice(start, start + 3))) return null
  const agent = { start: content.start + 3, end: start - 1 }
  const speaks = by !== null && isSourceLike(text, agent, within(names, agent))
  const said = withSubject(text, { ...raw, content: [{ start, end: content.end }, ...rest] })
  return { ...raw, source: speaks ? [agent] : [], content: said }
}

/** `| Merchants | were asked | to provide papers`: who is to do it is of what is said. */
const withSubject = (text: string, { source, content }: RawAttribution): Span[] =>
  /^to\s/u.test(text.slice(content[0]!.start, content[0]!.start + 3)) ? [...source, ...content] : content
