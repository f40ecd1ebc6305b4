import { FINITE_AUXILIARIES, IRREGULAR_PASTS, PAST_ENDINGS } from '../../../lexicon/verb-shapes.ts'
import { groupSpan } from '../../../text/group-span.ts'
import { beginsWithParticiple } from '../../../text/inflection.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { INSERTED_ADVERBS, INSERTION, isShortSubject, LEAD, NAMED, SUBJECT } from '../subject-shapes.ts'
import { isFiniteVerb } from './is-finite-verb.ts'

const OTHER_VERB = String.raw`${INSERTION}?\s${INSERTED_ADVERBS}(?:(?:\p{Ll}[\p{Ll}’'-]*)?(?:${PAST_ENDINGS})|${IRREGULAR_PASTS}|${FINITE_AUXILIARIES})(?=[\s,.])`
/** `Lee often draws on letters`: after a name, and no noun in the plural. */
const PRESENT = String.raw`${INSERTION}?\s${INSERTED_ADVERBS}\p{Ll}+s(?=[\s,.])`
const FIRST = new RegExp(String.raw`^(?:(${SUBJECT})(?![\p{L}’'])${OTHER_VERB}|(${NAMED})(?![\p{L}’'])${PRESENT})`, 'u')
/** Where a clause begins that has a subject of its own. */
const LATER = new RegExp(
  String.raw`(?:,\s(?:and|but|while|as|although|though)?\s?|\s(?:and|but|while)\s)(${SUBJECT})(?![\p{L}’'])${OTHER_VERB}`,
  'gu',
)

/**
 * The one who speaks before in the sentence, `Lee said it was fair, | adding`, or the subject of the clause before, `Lee
 * praised the plan, | calling`, whichever is nearer.
 *
 * @param all attributions near by, in text order.
 */
export function subjectBefore(text: string, sentence: Span, cue: Span, all: readonly RawAttribution[]): Span | null {
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
export function firstSubject(text: string, start: number, end: number): Span | null {
  const from = start + (LEAD.exec(text.slice(start, end))?.[0].length ?? 0)
  const match = FIRST.exec(text.slice(from, end))
  const subject = match?.[1] ?? match?.[2]
  return subject !== undefined && isShortSubject(subject) ? { start: from, end: from + subject.length } : null
}

const isVerb = (words: string): boolean => isFiniteVerb(words) || beginsWithParticiple(words)
