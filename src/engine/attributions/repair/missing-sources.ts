import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { PAST_ENDINGS } from '../../lexicon/verb-shapes.ts'
import { countBefore } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'
import { neighboursOf } from './neighbours.ts'
import { INSERTED_ADVERBS, INSERTION, isLongSubject, isShortSubject, LEAD, NAMED, SUBJECT } from './subject-shapes.ts'

const AUXILIARIES = String.raw`(?:(?:has|have|had|also|later|then|\p{Ll}+ly)\s)*`
/** `Lee declined to speak of it | and [said]`: a verb whose subject stands before another verb. */
const COORDINATED = new RegExp(String.raw`(?:,?\s(?:and|but|or)|,\sthen)\s${AUXILIARIES}$`, 'u')
/** `Lee praised the plan | , [calling] it fair`: a participle without a subject of its own. */
const FREE = new RegExp(String.raw`,\s(?:(?:while|and|then|by|before|after)\s)?${AUXILIARIES}$`, 'u')
const PARTICIPLE = /^\p{L}+ing\b/u
/** Past forms and such with auxiliaries, no passives; forms of the present look like nouns, unless they are known. */
const FINITE = new RegExp(
  String.raw`^(?:(?:(?:has|have|had)\s)?(?:(?:also|\p{Ll}+ly)\s)*(?!been\b)\p{Ll}+(?:${PAST_ENDINGS})\b|(?:is|are|was|were)\s(?:(?:also|\p{Ll}+ly)\s)*\p{Ll}+ing\b)`,
  'u',
)
const isFiniteVerb = (words: string): boolean => FINITE.test(words) || REPORTING_VERBS.has(words.toLowerCase())
const isVerb = (words: string): boolean => isFiniteVerb(words) || PARTICIPLE.test(words)

const OTHER_VERB = String.raw`${INSERTION}?\s${INSERTED_ADVERBS}(?:\p{Ll}[\p{Ll}’'-]*)?(?:${PAST_ENDINGS})(?=[\s,.])`
/** `Lee often draws on letters`: after a name, and no noun in the plural. */
const PRESENT = String.raw`${INSERTION}?\s${INSERTED_ADVERBS}\p{Ll}+s(?=[\s,.])`
const FIRST = new RegExp(String.raw`^(?:(${SUBJECT})(?![\p{L}’'])${OTHER_VERB}|(${NAMED})(?![\p{L}’'])${PRESENT})`, 'u')
/** Where a clause begins that has a subject of its own. */
const LATER = new RegExp(
  String.raw`(?:,\s(?:and|but|while|as|although|though)?\s?|\s(?:and|but|while)\s)(${SUBJECT})(?![\p{L}’'])${OTHER_VERB}`,
  'gu',
)
/** The subject of a clause right before its verb. */
const OWN = new RegExp(
  String.raw`(?:,\s|;\s|\s(?:and|but|while|whilst|as|that|though|although|because|where)\s)(${SUBJECT})(?![\p{L}’'])${INSERTION}?\s${INSERTED_ADVERBS}$`,
  'u',
)
const WHOLE = new RegExp(String.raw`^([^,“”"()]{3,90}?)(?:${INSERTION})?\s${INSERTED_ADVERBS}$`, 'u')
const PLAIN = new RegExp(`^${SUBJECT}$`, 'u')
const BEHIND = new RegExp(String.raw`^\s(${SUBJECT})(?=[,.;]|\s(?:who|in|on|at|when|as)\s|\n|$)`, 'u')
/** Characters of a sentence before a verb in which its subject is looked for. */
const MAX_LENGTH = 500

/**
 * Gives attributions without a source the subject of their verb: `The board, which meets in May, said it was fair`,
 * `it was fair, says the board`, `Lee declined to speak of it and said it was unfair`, `Lee praised the plan, calling it
 * fair`. One whose subject cannot be told stays without.
 *
 * @param sentences in text order.
 * @param all in text order.
 */
export function findMissingSources(
  text: string,
  sentences: readonly Span[],
  all: readonly RawAttribution[],
): RawAttribution[] {
  return all.map((found, index) => {
    const [cue] = found.cue
    if (found.source.length > 0 || !cue || found.content.length === 0) return found
    const sentence = sentences[countBefore(sentences, cue.start + 1) - 1]
    if (!sentence || cue.start - sentence.start > MAX_LENGTH) return found
    const near = neighboursOf(all, index)
    const subject = findSubject(text, sentence, found, near)
    return subject ? { ...found, source: [subject] } : found
  })
}

function findSubject(text: string, sentence: Span, found: RawAttribution, all: readonly RawAttribution[]): Span | null {
  const [cue, content] = [found.cue[0]!, found.content[0]!]
  const words = text.slice(cue.start, cue.end)
  const before = text.slice(sentence.start, cue.start)
  if (content.start < cue.start) return REPORTING_VERBS.has(words) ? subjectBehindCue(text, cue, content) : null
  if (PARTICIPLE.test(words)) {
    if (before === '') return subjectBehindContent(text, sentence, found)
    return FREE.test(before) ? subjectBefore(text, sentence, cue, all) : null
  }
  if (!isFiniteVerb(words)) return null
  return COORDINATED.test(before) ? subjectBefore(text, sentence, cue, all) : ownSubject(before, sentence.start, words)
}

/** `The board, which meets in May, | said`. */
function ownSubject(before: string, at: number, verb: string): Span | null {
  const from = LEAD.exec(before)?.[0].length ?? 0
  const whole = WHOLE.exec(before.slice(from))?.[1]
  // `Even without having the claims`: what looks like a noun has no subject but a plain one.
  const isPlain = whole !== undefined && PLAIN.test(whole) && isShortSubject(whole)
  if (whole !== undefined && (isPlain || (!verb.endsWith('s') && isLongSubject(whole))))
    return { start: at + from, end: at + from + whole.length }
  const match = OWN.exec(before)
  const subject = match?.[1]
  if (!match || subject === undefined || !isShortSubject(subject)) return null
  const start = at + match.index + match[0].indexOf(subject)
  return { start, end: start + subject.length }
}

/** `it was fair, says | the board`. */
function subjectBehindCue(text: string, cue: Span, content: Span): Span | null {
  const gap = text.slice(content.end, cue.start)
  const subject = /^[,.!?”"’']{0,2}\s?$/u.test(gap) ? BEHIND.exec(text.slice(cue.end, cue.end + 120))?.[1] : undefined
  return subject !== undefined && isShortSubject(subject)
    ? { start: cue.end + 1, end: cue.end + 1 + subject.length }
    : null
}

/** `Calling the plan fair, | Lee praised it`. */
function subjectBehindContent(text: string, sentence: Span, { content }: RawAttribution): Span | null {
  const end = content.at(-1)!.end
  return text.slice(end, end + 2) === ', ' ? firstSubject(text, end + 2, sentence.end) : null
}

/** The one who speaks before in the sentence, or the subject of the clause before, whichever is nearer. */
function subjectBefore(text: string, sentence: Span, cue: Span, all: readonly RawAttribution[]): Span | null {
  const speaker = speakerBefore(text, sentence, cue, all)
  const later = [...text.slice(sentence.start, cue.start).matchAll(LATER)].flatMap((match): Span[] => {
    const subject = match[1]!
    const start = sentence.start + match.index + match[0].indexOf(subject)
    const isSaid = all.some(({ content }) => content.some((it) => it.start <= start && start < it.end))
    return isShortSubject(subject) && !isSaid ? [{ start, end: start + subject.length }] : []
  })
  const subject = later.at(-1) ?? firstSubject(text, sentence.start, cue.start)
  return speaker && subject ? (speaker.start > subject.start ? speaker : subject) : (speaker ?? subject)
}

/** `of Lee’s claims`, `their opinion`, `the woman who`: no subject of another verb. */
const BOUND = /\b(?:of|for|by|to|from|in|on|with|about|against|between|over)\s(?:the\s)?$/u
const NO_SPEAKER = /(?:\b(?:who|which|that|his|her|their|its|our|my)|[’']s?)$/iu

/** `Lee said it was fair, | adding …`, `it was fair, said Lee, | adding …`. */
function speakerBefore(text: string, sentence: Span, cue: Span, all: readonly RawAttribution[]): Span | null {
  const before = all.findLast(
    ({ source: [source], cue: [other] }) =>
      source &&
      other &&
      source.start >= sentence.start &&
      source.end < cue.start &&
      other.end < cue.start &&
      (source.end <= other.start || source.start - other.end === 1) &&
      isVerb(text.slice(other.start, other.end)) &&
      !BOUND.test(text.slice(Math.max(sentence.start, source.start - 12), source.start)) &&
      !NO_SPEAKER.test(text.slice(source.start, source.end)),
  )
  return before?.source[0] ?? null
}

/** The subject that words begin with; null where it cannot be told. */
function firstSubject(text: string, start: number, end: number): Span | null {
  const from = start + (LEAD.exec(text.slice(start, end))?.[0].length ?? 0)
  const match = FIRST.exec(text.slice(from, end))
  const subject = match?.[1] ?? match?.[2]
  return subject !== undefined && isShortSubject(subject) ? { start: from, end: from + subject.length } : null
}
