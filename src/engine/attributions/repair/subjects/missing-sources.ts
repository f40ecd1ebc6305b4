import { SENDING_VERBS } from '../../../lexicon/cue-verbs.ts'
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { groupSpan } from '../../../text/group-span.ts'
import { beginsWithParticiple } from '../../../text/inflection.ts'
import { endOfDateline } from '../../../text/patterns/end-of-dateline.ts'
import { sentenceAt, subtract, touches } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { neighboursOf } from '../neighbours.ts'
import { INSERTION, isPlainSubject, isShortSubject, LONG_INSERTION, SUBJECT, UP_TO_VERB } from '../subject-shapes.ts'
import { withContent } from '../with-content.ts'
import { endsClause, followsObject } from './follows-object.ts'
import { isFiniteVerb } from './is-finite-verb.ts'
import { ownSubject } from './own-subject.ts'
import { ownerBefore } from './owner-before.ts'
import { firstSubject, subjectBefore } from './subject-before.ts'
import { agentBehindCue, subjectBehindCue, subjectBetween } from './subject-behind.ts'

const AUXILIARIES = String.raw`(?:(?:has|have|had|also|later|then|\p{Ll}+ly)\s)*`
/** `Lee declined to speak of it | and [said]`: a verb whose subject stands before another verb. */
const COORDINATED = new RegExp(
  String.raw`(?:,?\s(?:and|but|or)|,\sthen)\s(?:(?:in|on|at)\s[\p{L}\d\s]{2,24}\s)?${AUXILIARIES}$`,
  'u',
)
/** `Lee praised the plan | , [calling] it fair`: a participle without a subject of its own. */
const FREE = new RegExp(String.raw`(?:,\s(?:(?:while|and|then|by|before|after)\s)?|\sby\s)${AUXILIARIES}$`, 'u')
/** `Lee sent a letter to the board | [urging] it to stay`: whoever sent it. */
const SENT = new RegExp(
  String.raw`\b(?:${SENDING_VERBS})\s(?:an?|the|another)\s(?:[\p{L}-]+\s){0,2}(?:letter|petition|statement|message|note|e-?mail|memo)\s(?:to\s[^,.;“”"]{2,90}\s)?$`,
  'u',
)
/** `| After | saying it was late, she left`: what a participle that opens a sentence stands behind. */
const OPENING = /^(?:After|Before|While)\s$/u
/** Characters of a sentence before a verb in which its subject is looked for. */
const MAX_LENGTH = 500

/**
 * Gives attributions without a source the subject of their verb: `The board, which meets in May, said it was fair`,
 * `it was fair, says the board`, `Lee declined to speak of it and said it was unfair`, `Lee praised the plan, calling it
 * fair`. One whose subject cannot be told stays without.
 *
 * @param all in text order.
 * @param sentences in text order.
 */
export function findMissingSources(
  text: string,
  all: readonly RawAttribution[],
  sentences: readonly Span[],
): RawAttribution[] {
  return all.map((found, index) => {
    const [cue] = found.cue
    if (!cue || found.content.length === 0) return found
    const isOfOther = endsClause(text, found)
    if (found.source.length > 0 && !isOfOther && !followsObject(text, found, neighboursOf(all, index))) return found
    const sentence = sentenceAt(sentences, cue.start)
    if (!sentence || cue.start - sentence.start > MAX_LENGTH) return found
    const near = neighboursOf(all, index)
    const subject = findSubject(text, sentence, found, near)
    return subject ? withSource(text, isOfOther ? behindCue(text, found, cue) : found, subject) : found
  })
}

/** What stands before a verb that goes on from another is not said by it, but what is quoted. */
function behindCue(text: string, found: RawAttribution, cue: Span): RawAttribution {
  const content = found.content.filter(
    (it) => it.start >= cue.end || found.quoted.some(({ start }) => start === it.start),
  )
  return content.length > 0 ? withContent(text, found, content) : found
}

/** What says who speaks is not of what is said: `was accused | by Ankara | of fraud`. */
function withSource(text: string, found: RawAttribution, source: Span): RawAttribution {
  if (!found.content.some((it) => touches(it, source))) return { ...found, source: [source] }
  const content = subtract(text, found.content, [source])
    .map(({ start, end }) => ({ start: start + (/^of\s/u.exec(text.slice(start, end))?.[0].length ?? 0), end }))
    .filter((it) => /\p{L}{3}/u.test(text.slice(it.start, it.end)))
  if (content.length === 0) return found
  return { ...withContent(text, found, content), source: [source] }
}

const INSERTED = new RegExp(String.raw`^(?:${INSERTION}|${LONG_INSERTION})?\s${UP_TO_VERB}`, 'u')

/** `| The losses | were estimated | at a million`: whoever stands before it is spoken of. */
const SPOKEN_OF = /\b(?:is|are|was|were|be|been|being|not)\b/u

/** `| Ann Lee | , a nurse from Leith, who saw it, said | it was fair`: the subject that was taken for a part of what is said. */
function subjectInContent(text: string, { content: [first, ...rest], cue: [cue] }: RawAttribution): Span | null {
  if (!first || !cue || first.end > cue.start || !rest.some(({ start }) => start >= cue.end)) return null
  const comma = text.slice(first.end, cue.start).lastIndexOf(',')
  const verb = text.slice(comma < 0 ? first.end : first.end + comma, cue.end)
  if (!isFiniteVerb(text.slice(cue.start, cue.end)) || SPOKEN_OF.test(verb)) return null
  return isPlainSubject(text.slice(first.start, first.end)) && INSERTED.test(text.slice(first.end, cue.start))
    ? first
    : null
}

/** The subject of a verb without a source, or of a participle whose source is the object before it; null where it cannot be told. */
function findSubject(text: string, sentence: Span, found: RawAttribution, all: readonly RawAttribution[]): Span | null {
  const [cue, content] = [found.cue[0]!, found.content[0]!]
  const words = text.slice(cue.start, cue.end)
  const from = sentence.start + endOfDateline(text.slice(sentence.start, cue.start))
  const before = text.slice(from, cue.start)
  if (before === '' && /^Sa(?:id|ys)$/u.test(words)) return subjectAhead(text, cue)
  if (found.source.length > 0) return subjectOverObject(text, { start: from, end: sentence.end }, found, all)
  const apparent =
    agentBehindCue(text, cue, sentence.end) ?? subjectInContent(text, found) ?? ownerBefore(text, cue, from)
  if (apparent) return apparent
  if (content.start < cue.start) {
    const last = found.content.findLast(({ end }) => end <= cue.start) ?? content
    if (REPORTING_VERBS.has(words)) return subjectBehindCue(text, cue, last) ?? subjectBetween(text, cue, last)
    return isFiniteVerb(words) ? subjectBetween(text, cue, last) : null
  }
  if (beginsWithParticiple(words)) {
    if (before === '' || OPENING.test(before)) return subjectBehindContent(text, sentence, found)
    return FREE.test(before) || SENT.test(before)
      ? subjectBefore(text, { start: from, end: sentence.end }, cue, all)
      : null
  }
  if (/^puts?\sit$/u.test(words)) return subjectBehindAs(before, from)
  if (!isFiniteVerb(words)) return null
  return COORDINATED.test(before)
    ? subjectBefore(text, { start: from, end: sentence.end }, cue, all)
    : ownSubject(before, from, words)
}

/** `As | Ann Lee | once put it` */
function subjectBehindAs(before: string, at: number): Span | null {
  const match = AS.exec(before)
  return match && isShortSubject(match[1]!) ? groupSpan(match, at) : null
}

const AS = new RegExp(
  String.raw`(?:^|[,;:]\s(?:(?:and|or|but)\s)?)[Aa]s\s(${SUBJECT})\s${AUXILIARIES}(?:once\s)?$`,
  'u',
)

/** `Said | Ann Lee |: …`, `Says | the mayor |, …` */
function subjectAhead(text: string, { end }: Span): Span | null {
  const subject = AHEAD.exec(text.slice(end, end + MAX_SUBJECT))?.[1]
  return subject !== undefined && isPlainSubject(subject) ? { start: end + 1, end: end + 1 + subject.length } : null
}

const MAX_SUBJECT = 80
const AHEAD = /^\s([^,:;.“”"]{2,60})(?=[,:])/u

/** `Calling the plan fair, | Lee praised it`. */
function subjectBehindContent(text: string, sentence: Span, { content }: RawAttribution): Span | null {
  const end = content.at(-1)!.end
  return text.slice(end, end + 2) === ', ' ? firstSubject(text, end + 2, sentence.end) : null
}

/** `Lee attacked her rival, | Tom Poe |, accusing him`: the subject, and not the object. */
function subjectOverObject(
  text: string,
  sentence: Span,
  found: RawAttribution,
  all: readonly RawAttribution[],
): Span | null {
  const object = found.source[0]!
  const subject = subjectBefore(text, sentence, object, all)
  return subject && subject.end <= object.start ? subject : null
}
