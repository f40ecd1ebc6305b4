import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS, PAST_ENDINGS, PLURAL_PRESENTS } from '../../../lexicon/verb-shapes.ts'
import { groupSpan } from '../../../text/group-span.ts'
import { sentenceAt, subtract, touches } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { neighboursOf } from '../neighbours.ts'
import {
  INSERTED_ADVERBS,
  INSERTION,
  isLongSubject,
  isShortSubject,
  LEAD,
  LONG_INSERTION,
  LONG_LEAD,
  NAMED,
  SUBJECT,
} from '../subject-shapes.ts'
import { withContent } from '../with-content.ts'
import { isBareNoun } from './bare-noun.ts'
import { followsObject } from './follows-object.ts'
import { ownerBefore } from './owner-before.ts'
import { agentBehindCue, subjectBehindCue, subjectBetween } from './subject-behind.ts'

const AUXILIARIES = String.raw`(?:(?:has|have|had|also|later|then|\p{Ll}+ly)\s)*`
/** `Lee declined to speak of it | and [said]`: a verb whose subject stands before another verb. */
const COORDINATED = new RegExp(
  String.raw`(?:,?\s(?:and|but|or)|,\sthen)\s(?:(?:in|on|at)\s[\p{L}\d\s]{2,24}\s)?${AUXILIARIES}$`,
  'u',
)
/** `Lee praised the plan | , [calling] it fair`: a participle without a subject of its own. */
const FREE = new RegExp(String.raw`,\s(?:(?:while|and|then|by|before|after)\s)?${AUXILIARIES}$`, 'u')
const PARTICIPLE = /^\p{L}+ing\b/u
/** Past forms and such with auxiliaries, no passives; forms of the present look like nouns, unless they are known. */
const FINITE = new RegExp(
  String.raw`^(?:(?:(?:has|have|had)\s)?(?:(?:also|\p{Ll}+ly)\s)*(?!been\b)(?:\p{Ll}+(?:${PAST_ENDINGS})|${IRREGULAR_PASTS})\b|(?:${PLURAL_PRESENTS})\b|(?:is|are|was|were)\s(?:(?:also|\p{Ll}+ly)\s)*\p{Ll}+ing\b)`,
  'u',
)
const isFiniteVerb = (words: string): boolean => FINITE.test(words) || REPORTING_VERBS.has(words.toLowerCase())
const isVerb = (words: string): boolean => isFiniteVerb(words) || PARTICIPLE.test(words)

const OTHER_VERB = String.raw`${INSERTION}?\s${INSERTED_ADVERBS}(?:(?:\p{Ll}[\p{Ll}’'-]*)?(?:${PAST_ENDINGS})|${IRREGULAR_PASTS}|${FINITE_AUXILIARIES})(?=[\s,.])`
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
  String.raw`(?:[,;:]\s(?:(?:and|but|while|whilst|as|though|although|because|where)\s)?|\s(?:and|but|while|whilst|as|that|though|although|because|where)\s)(${SUBJECT})(?![\p{L}’'])${INSERTION}?\s(?:(?:has|have|had)\s)?${INSERTED_ADVERBS}$`,
  'u',
)
const WHOLE = new RegExp(
  String.raw`^(?:(?:at\sleast|up\sto|more\sthan|about|around|over)\s(?=\d))?([^,“”"()]{3,90}?)(?:${INSERTION}|${LONG_INSERTION})?\s(?:(?:has|have|had)\s)?${INSERTED_ADVERBS}$`,
  'u',
)
/** `the board, | which | declared the vote void`, `analysts | who | had expected it` */
const RELATIVE = /(?:\p{L}[,’”]?)\s(who|which)\s(?:(?:has|have|had|also|later|\p{Ll}+ly)\s)*$/u
/** `… and | analysts | have warned` */
const BARE = new RegExp(
  String.raw`(?:[,;:]\s(?:(?:and|but|while|whilst|as|though|although|because|where)\s)?|^|\s(?:and|but|while|whilst|as|that|though|although|because|where)\s)((?:\p{Ll}[\p{Ll}-]*\s){0,2}?\p{Ll}{3,})\s(?:(?:has|have|had)\s)?${INSERTED_ADVERBS}$`,
  'u',
)
const PLAIN = new RegExp(`^${SUBJECT}$`, 'u')
/** `BERGEN (Coastwire) - `: where a story was filed. */
const DATELINE = /^(?:[^“”"!?]{0,90}?\(\p{Lu}[\p{L} ]{1,20}\)|\p{Lu}[\p{Lu}\s,.]{2,40})\s[-–—]{1,2}\s/u
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
    if (found.source.length > 0 && !followsObject(text, found, neighboursOf(all, index))) return found
    const sentence = sentenceAt(sentences, cue.start)
    if (!sentence || cue.start - sentence.start > MAX_LENGTH) return found
    const near = neighboursOf(all, index)
    const subject = findSubject(text, sentence, found, near)
    return subject ? withSource(text, found, subject) : found
  })
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

const INSERTED = new RegExp(
  String.raw`^(?:${INSERTION}|${LONG_INSERTION})?\s(?:(?:has|have|had)\s)?${INSERTED_ADVERBS}$`,
  'u',
)

/** `| The losses | were estimated | at a million`: whoever stands before it is spoken of. */
const SPOKEN_OF = /\b(?:is|are|was|were|be|been|being|not)\b/u

/** `| Ann Lee | , a nurse from Leith, who saw it, said | it was fair`: the subject that was taken for a part of what is said. */
function subjectInContent(text: string, { content: [first, ...rest], cue: [cue] }: RawAttribution): Span | null {
  if (!first || !cue || first.end > cue.start || !rest.some(({ start }) => start >= cue.end)) return null
  const comma = text.slice(first.end, cue.start).lastIndexOf(',')
  const verb = text.slice(comma < 0 ? first.end : first.end + comma, cue.end)
  if (!isFiniteVerb(text.slice(cue.start, cue.end)) || SPOKEN_OF.test(verb)) return null
  const words = text.slice(first.start, first.end)
  const isSubject = PLAIN.test(words) && isShortSubject(words)
  return isSubject && INSERTED.test(text.slice(first.end, cue.start)) ? first : null
}

function findSubject(text: string, sentence: Span, found: RawAttribution, all: readonly RawAttribution[]): Span | null {
  const [cue, content] = [found.cue[0]!, found.content[0]!]
  const words = text.slice(cue.start, cue.end)
  const from = sentence.start + (DATELINE.exec(text.slice(sentence.start, cue.start))?.[0].length ?? 0)
  const before = text.slice(from, cue.start)
  if (found.source.length > 0) return subjectOverObject(text, { start: from, end: sentence.end }, found, all)
  const apparent =
    agentBehindCue(text, cue, sentence.end) ?? subjectInContent(text, found) ?? ownerBefore(text, cue, from)
  if (apparent) return apparent
  if (content.start < cue.start) {
    const last = found.content.findLast(({ end }) => end <= cue.start) ?? content
    if (REPORTING_VERBS.has(words)) return subjectBehindCue(text, cue, last) ?? subjectBetween(text, cue, last)
    return isFiniteVerb(words) ? subjectBetween(text, cue, last) : null
  }
  if (PARTICIPLE.test(words)) {
    if (before === '') return subjectBehindContent(text, sentence, found)
    return FREE.test(before) ? subjectBefore(text, { start: from, end: sentence.end }, cue, all) : null
  }
  if (!isFiniteVerb(words)) return null
  return COORDINATED.test(before)
    ? subjectBefore(text, { start: from, end: sentence.end }, cue, all)
    : ownSubject(before, from, words)
}

/** `The board, which meets in May, | said`. */
function ownSubject(before: string, at: number, verb: string): Span | null {
  const relative = RELATIVE.exec(before)
  if (relative) return groupSpan(relative, at)
  const from = LONG_LEAD.exec(before)?.[0].length ?? 0
  const opening = WHOLE.exec(before.slice(from))
  const whole = opening?.[1]
  // `Even without having the claims`: what looks like a noun has no subject but a plain one.
  const isPlain = whole !== undefined && PLAIN.test(whole) && isShortSubject(whole)
  if (opening && whole !== undefined && (isPlain || (!verb.endsWith('s') && isLongSubject(whole))))
    return groupSpan(opening, at + from)
  const own = OWN.exec(before)
  const bare = BARE.exec(before)
  const match = own && isShortSubject(own[1]!) ? own : bare && isBareNoun(bare[1]!) ? bare : null
  return match && groupSpan(match, at)
}

/** `Calling the plan fair, | Lee praised it`. */
function subjectBehindContent(text: string, sentence: Span, { content }: RawAttribution): Span | null {
  const end = content.at(-1)!.end
  return text.slice(end, end + 2) === ', ' ? firstSubject(text, end + 2, sentence.end) : null
}

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

/** The one who speaks before in the sentence, or the subject of the clause before, whichever is nearer. */
function subjectBefore(text: string, sentence: Span, cue: Span, all: readonly RawAttribution[]): Span | null {
  const speaker = speakerBefore(text, sentence, cue, all)
  const later = [...text.slice(sentence.start, cue.start).matchAll(LATER)].flatMap((match): Span[] => {
    const subject = groupSpan(match, sentence.start)
    const isSaid = all.some(({ content }) => content.some((it) => it.start <= subject.start && subject.start < it.end))
    return isShortSubject(match[1]!) && !isSaid ? [subject] : []
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
