import { FINITE_AUXILIARIES, IRREGULAR_PASTS, PAST_ENDINGS } from '../../../lexicon/verb-shapes.ts'
import { beginsWithParticiple } from '../../../text/inflection.ts'
import { kindOfContent, lieIn, sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { neighboursOf } from '../neighbours.ts'
import { isShortSubject, LEAD } from '../subject-shapes.ts'
import { withContent } from '../with-content.ts'

/** `that the poster “boldly and wrongly” | suggests`: nothing but the mark between. */
const MARK_ALONE = /^[”"’']?\s$/u
const CLOSING = /[^,.!?…][”"’']{1,2}$/u

/**
 * Joins what was broken apart behind quoted words in the middle of a clause: `Lee said | that the poster “boldly and wrongly” |
 * suggests | that the city backs him`, of which the verb is the clause’s own.
 *
 * @param all in text order.
 */
export function joinAtQuotation(text: string, all: readonly RawAttribution[]): RawAttribution[] {
  const joined: RawAttribution[] = []
  for (const next of all) {
    const last = joined.at(-1)
    if (last && isOfClause(text, last, next)) continue
    if (last && goesOn(text, last, next)) joined[joined.length - 1] = asOne(text, last, next)
    else joined.push(next)
  }
  return joined
}

function goesOn(text: string, { source, cue, content }: RawAttribution, next: RawAttribution): boolean {
  const [who, said, verb, rest] = [source[0], content.at(-1), next.cue[0], next.content[0]]
  if (!who || !said || !verb || !rest || !cue[0] || next.cue.length > 1 || cue[0].end > content[0]!.start) return false
  if (beginsWithParticiple(text.slice(verb.start, verb.end))) return false
  if (next.source.length !== 1 || next.source[0]!.start !== who.start || rest.start !== verb.end + 1) return false
  if (!MARK_ALONE.test(text.slice(said.end, verb.start)) || /^["“‘']/u.test(text.slice(said.start))) return false
  return CLOSING.test(text.slice(said.start, verb.start).trimEnd())
}

/** The verb stands within what was read as said already. */
const isOfClause = (text: string, { source, content }: RawAttribution, next: RawAttribution): boolean =>
  next.cue[0] !== undefined &&
  next.source[0]?.start === source[0]?.start &&
  lieIn(next.cue, content) &&
  lieIn(next.content, content) &&
  CLOSING.test(text.slice(content[0]!.start, next.cue[0].start).trimEnd()) &&
  !beginsWithParticiple(text.slice(next.cue[0].start, next.cue[0].end))

function asOne(text: string, first: RawAttribution, { content, quoted }: RawAttribution): RawAttribution {
  const [before, behind] = [first.content.at(-1)!, content[0]!]
  const whole = [...first.content.slice(0, -1), { start: before.start, end: behind.end }, ...content.slice(1)]
  const all = [...first.quoted, ...quoted]
  return { ...first, content: whole, quoted: all, kind: kindOfContent(text, whole, all) }
}

/** `,” | Lee said, referring to the rule, “you …`: the sentence of a quotation goes on. */
const OPEN = /,["”’']{1,2}$/u
const POINTING = /^(?:referring|alluding|pointing|gesturing|speaking|responding|reacting)\b/u
const GOES_ON = /^["“‘']{1,2}\p{Ll}/u

/**
 * Gives the second half of a quotation back to the verb of the first: `“Every time,” Lee said, referring to the rule, | “you
 * give way”` says nothing of what was referred to.
 *
 * @param all in text order.
 */
export function withOwnHalves(text: string, all: readonly RawAttribution[]): RawAttribution[] {
  const given = new Map<RawAttribution, Span>()
  const rest = all.map((found, at) => {
    const half = halfOfOther(text, all[at - 1], found)
    if (!half) return found
    given.set(all[at - 1]!, half)
    return withContent(text, found, cutBefore(text, found.content, half))
  })
  return rest.map((found, at) => {
    const half = given.get(all[at]!)
    if (!half) return found
    return { ...found, content: [...found.content, half], quoted: [...found.quoted, half] }
  })
}

/** What of an attribution is the second half of a quotation whose first half is that of the one before; null for nothing. */
function halfOfOther(text: string, before: RawAttribution | undefined, found: RawAttribution): Span | null {
  const [half, first, cue] = [found.quoted.at(-1), before?.content.at(-1), found.cue[0]]
  if (!half || !first || !cue || !before?.cue[0] || before.kind !== 'direct') return null
  if (found.source[0]?.start !== before.source[0]?.start || lieIn(found.content, found.quoted)) return null
  if (!OPEN.test(text.slice(first.start, first.end)) || !GOES_ON.test(text.slice(half.start))) return null
  if (!/^,\s$/u.test(text.slice(half.start - 2, half.start)) || half.end !== found.content.at(-1)!.end) return null
  return first.end < before.cue[0].start &&
    before.cue[0].end < cue.start &&
    POINTING.test(text.slice(cue.start, cue.end))
    ? half
    : null
}

const cutBefore = (text: string, content: readonly Span[], half: Span): Span[] =>
  content.flatMap(({ start, end }) => {
    const last = end > half.start ? half.start - (text.slice(half.start - 2, half.start) === ', ' ? 2 : 0) : end
    return last > start ? [{ start, end: last }] : []
  })

/**
 * Gives what is quoted behind a relay back to who was quoted before it: `“I will vote,” Lee said, according to the Courier.
 * | “And I know for whom.”` are no words of the Courier, nor are they in the next paragraph.
 *
 * @param all in text order.
 */
export function withoutWordsOfRelay(text: string, all: readonly RawAttribution[]): RawAttribution[] {
  const joined: RawAttribution[] = []
  for (const next of all) {
    const at = joined.findLastIndex((it) => it.source[0]?.start !== next.source[0]?.start)
    const last = joined[at]
    if (!last || at < joined.length - 2 || !isBehindRelay(text, last, next)) joined.push(next)
    else if (text.slice(next.source[0]!.end, next.content[0]!.start).includes('\n'))
      joined.push({ ...next, source: last.source, cue: [] })
    else joined[at] = { ...last, content: [...last.content, ...next.content], quoted: [...last.quoted, ...next.quoted] }
  }
  return joined
}

/** `, according to | the Courier`, ` her players at half-time, according to | the Courier` */
const UP_TO_RELAY = /^(?:\s[^.;:“”"]{1,80})?,\saccording\sto\s$/u

function isBehindRelay(text: string, { cue, source, content }: RawAttribution, next: RawAttribution): boolean {
  const [said, relay, quote] = [content.at(-1), next.source[0], next.content[0]]
  if (!said || !relay || !quote || !cue[0] || next.kind !== 'direct' || quote.start < relay.end) return false
  const end = Math.max(cue[0].end, source[0]?.end ?? 0)
  return (
    said.end <= cue[0].start &&
    OPEN.test(text.slice(said.start, said.end)) &&
    UP_TO_RELAY.test(text.slice(end, relay.start)) &&
    /^\.\s+["“‘']*$/u.test(text.slice(relay.end, quote.start))
  )
}

const VERB = String.raw`(?:${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|(?!based|compared|provided)\p{Ll}+(?:${PAST_ENDINGS}))`
/** `also `, `later `: between a subject and its verb. */
const ADVERBS = String.raw`(?:also\s|then\s|later\s|\p{Ll}+ly\s)*`
const VERB_BEHIND = new RegExp(String.raw`^,\s(?=${ADVERBS}${VERB}\s)`, 'u')
const MAX_REST = 400

/** `The cost of it, | officials estimated, | would be high`: of a sentence round its speaker the second half, where it is missing. */
export function withSecondHalf(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [[source, ...more], [cue, ...parts], [first, ...others]] = [found.source, found.cue, found.content]
  if (!source || !cue || !first || more.length + parts.length + others.length > 0 || first.end > source.start)
    return found
  const sentence = sentenceAt(sentences, cue.start)
  if (!sentence || source.end + 1 !== cue.start || sentence.start !== first.start) return found
  if (!/^,\s$/u.test(text.slice(first.end, source.start)) || text[cue.end] !== ',') return found
  const words = text.slice(first.start, first.end)
  const rest = text.slice(cue.end, Math.min(sentence.end, cue.end + MAX_REST))
  const lead = VERB_BEHIND.exec(rest)?.[0].length
  if (lead === undefined || HAS_VERB.test(words) || /["“”]/u.test(words + rest)) return found
  const stop = /[,;]\s(?:who|which|but|although|though|adding|while)\s/u.exec(rest.slice(lead))?.index
  const end =
    stop === undefined
      ? sentence.end - Number(/[.!?]$/u.test(text.slice(sentence.start, sentence.end)))
      : cue.end + lead + stop
  return withContent(text, found, [first, { start: cue.end + lead, end }])
}

/** `The captain, | according to the port |, told them to go`: the same round the one according to whom it is so. */
export function withRestOfClause(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [[source, ...more], [cue, ...parts], [first, ...others]] = [found.source, found.cue, found.content]
  if (!source || !cue || !first || more.length + parts.length + others.length > 0 || first.end > cue.start) return found
  if (text.slice(cue.start, cue.end) !== 'according to' || text.slice(first.end, cue.start) !== ', ') return found
  const sentence = sentenceAt(sentences, cue.start)
  if (!sentence || sentence.start !== first.start || !isShortSubject(text.slice(first.start, first.end))) return found
  const rest = text.slice(source.end, Math.min(sentence.end, source.end + MAX_REST))
  if (!REST_OF_CLAUSE.test(rest) || /["“”;]|\s(?:but|although|though|while)\s/u.test(rest)) return found
  const end = sentence.end - Number(/[.!?]$/u.test(text.slice(sentence.start, sentence.end)))
  return withContent(text, found, [first, { start: source.end + ', '.length, end }])
}

/**
 * Gives verbs behind a speaker in the middle of a clause to its subject: of `Lee Roe, prosecutors said, hid the payments and
 * | accused | his partner` it is Roe who accused.
 *
 * @param all in text order.
 */
export function withSubjectRoundSpeaker(
  text: string,
  all: readonly RawAttribution[],
  sentences: readonly Span[],
): RawAttribution[] {
  return all.map((found, at) => {
    const subject = neighboursOf(all, at)
      .map((it) => subjectRound(text, it, found, sentences))
      .find(Boolean)
    return subject ? { ...found, source: [subject] } : found
  })
}

function subjectRound(
  text: string,
  { source: [source], cue: [cue] }: RawAttribution,
  next: RawAttribution,
  sentences: readonly Span[],
): Span | null {
  const verb = next.cue[0]
  if (!source || !cue || !verb || next.source[0]?.start !== source.start || verb.start <= cue.end) return null
  const sentence = sentenceAt(sentences, source.start)
  if (!sentence || verb.end > sentence.end || source.end + 1 !== cue.start) return null
  const before = text.slice(sentence.start, source.start)
  const from = LEAD.exec(before)?.[0].length ?? 0
  const words = /^(.{2,90}),\s$/su.exec(before.slice(from))?.[1]
  if (words === undefined || !isShortSubject(words) || !VERBS_UP_TO.test(text.slice(cue.end, verb.start))) return null
  return { start: sentence.start + from, end: sentence.start + from + words.length }
}

/** `, | also denied`, `, | hid the payments and accused`: up to a verb of the subject, and of nobody else. */
const VERBS_UP_TO = new RegExp(
  String.raw`^,\s${ADVERBS}(?:(?=${VERB}\s)(?:(?!\s(?:who|which|that|what|whom)\s)[^;:“”"])*,?\s(?:and|but)\s${ADVERBS})?$`,
  'u',
)

/** `, told them`, `, will be shut` */
const REST_OF_CLAUSE = new RegExp(String.raw`^,\s${ADVERBS}(?:${VERB}|told|said)\s`, 'u')

const HAS_VERB = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES}|\p{Ll}{2,}ed)(?![\p{L}’'])`, 'u')
