import type { TextReading } from '../text/read-text.ts'
import type { RawAttribution, Span } from '../types.ts'
import { withApposedSubject } from './apposed-subjects.ts'
import { fitToQuotations } from './fit-to-quotations.ts'
import { findOpinions } from './interviews.ts'
import { mergeSentenceFinal } from './merge-sentence-final.ts'
import { mergeSignatures } from './merge-signatures.ts'
import { findSentenceFinal } from './sentence-final.ts'
import { findSignatures } from './signatures.ts'
import { buildContext } from './tagger/features/context.ts'
import { label } from './tagger/labelling/label.ts'
import { trust } from './tagger/linking/confidence.ts'
import { type Joined, joinLinks } from './tagger/linking/join.ts'
import type { LabelledPart } from './tagger/linking/link.ts'
import { repairSpans } from './tagger/linking/repair-spans.ts'
import { loadModel } from './tagger/model/load-model.ts'
import type { Model } from './tagger/model/model.ts'
import { findTranscripts } from './transcripts.ts'
import { findUnclaimed } from './unattributed-quotations.ts'

/** Attributions less likely than this are not worth a suggestion. */
const LEAST_CONFIDENCE = 0.12
/** `Nobody says that`, `None of the reports mentions`: that there is no statement is none. */
const ABSENT = /^(?:nobody|no\sone|no-one|none|neither)\b/iu
/** Somebody speaks in a quotation, be it not sure who. */
const LEAST_IN_QUOTATION = 0.12

/**
 * Finds who is said to say what: sources, cues and contents are labelled by a learned model, joined by a second
 * and weighed by a third; see tagger/README.md. Results are in text order.
 */
export function findAttributions(text: string, reading: TextReading, model: Model = loadModel()): RawAttribution[] {
  const context = buildContext(text, reading, model.vocabulary)
  const parts = repairSpans(context, label(context, model))
  const learned = joinLinks(context, parts, model).map((joined) =>
    withApposedSubject(text, reading.sentences, describe(text, reading, joined, trust(context, joined, model))),
  )
  const transcripts = findTranscripts(text, reading.paragraphs, reading.quotations)
  const signatures = transcripts.length > 0 ? transcripts : findSignatures(text, reading)
  const found = mergeSignatures(mergeSentenceFinal(learned, findSentenceFinal(text, reading)), signatures).filter(
    (it) => isLikely(text, it),
  )
  const opinions = findOpinions(text, reading, found)
  return [...found, ...opinions, ...findUnclaimed(text, found, reading.quotations)].sort(
    (a, b) => firstOffset(a) - firstOffset(b),
  )
}

function describe(
  text: string,
  reading: TextReading,
  { cue, source, contents, sourceChance, contentChance }: Joined,
  confidence: number,
): RawAttribution {
  const span = ({ start, end }: LabelledPart): Span => ({
    start: reading.tokens.start[start] as number,
    end: reading.tokens.end[end - 1] as number,
  })
  return {
    source: source ? [closeBracket(text, span(source))] : [],
    cue: cue ? [span(cue)] : [],
    ...fitToQuotations(text, contents.map(span), reading.quotations),
    confidence: Math.round(confidence * 1000) / 1000,
    evidence: {
      content: least(contents, 'mean'),
      first: least(contents, 'first'),
      last: least(contents, 'last'),
      cue: cue?.mean ?? 0,
      source: source?.mean ?? 0,
      sourceChance,
      contentChance,
    },
  }
}

const least = (parts: readonly LabelledPart[], of: 'mean' | 'first' | 'last'): number =>
  parts.reduce((smallest, part) => Math.min(smallest, part[of]), 1)

/** `Roe (Ind.)`: the bracket belongs to what it opens. */
function closeBracket(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  if (words.lastIndexOf('(') <= words.lastIndexOf(')')) return { start, end }
  const closing = text.slice(end, end + 3).indexOf(')')
  return { start, end: closing < 0 ? end : end + closing + 1 }
}

function isLikely(text: string, { source, kind, confidence }: RawAttribution): boolean {
  if (source[0] && ABSENT.test(text.slice(source[0].start, source[0].end))) return false
  return confidence >= (kind === 'direct' ? LEAST_IN_QUOTATION : LEAST_CONFIDENCE)
}

function firstOffset({ source, cue, content }: RawAttribution): number {
  let first = Number.POSITIVE_INFINITY
  for (const spans of [source, cue, content]) for (const { start } of spans) first = Math.min(first, start)
  return first
}
