import { findMarkedNames } from '../names/marked-names.ts'
import type { TextReading } from '../text/read-text.ts'
import type { RawAttribution, Span } from '../types.ts'
import { withoutExchanges } from './dialogue.ts'
import { fitToQuotations } from './fit-to-quotations.ts'
import { findOpinions } from './interviews.ts'
import { mergeSentenceFinal } from './merge-sentence-final.ts'
import { mergeSignatures } from './merge-signatures.ts'
import { findNounStatements } from './noun-statements.ts'
import { isAbsentSource } from './repair/absent-sources.ts'
import { joinBroken } from './repair/broken-quotations.ts'
import { withoutDatelines } from './repair/contents/datelines.ts'
import { endsName } from './repair/cue-objects.ts'
import { splitAtNextVoice } from './repair/pieces/next-voice.ts'
import { withoutQuestion } from './repair/pieces/writers-words.ts'
import { repairAttributions } from './repair/repair-attributions.ts'
import { withoutStageDirection } from './repair/stage-directions.ts'
import { withTagBehind } from './repair/subjects/subject-behind.ts'
import { findSentenceFinal } from './sentence-final.ts'
import { findSignatures } from './signatures.ts'
import { continueQuotations } from './speech-over-paragraphs.ts'
import { buildContext } from './tagger/features/context.ts'
import { trust } from './tagger/linking/confidence.ts'
import type { Joined } from './tagger/linking/join.ts'
import type { LabelledPart } from './tagger/linking/link.ts'
import { loadModel } from './tagger/model/load-model.ts'
import type { Model } from './tagger/model/model.ts'
import { readAll } from './tagger/read-all.ts'
import { findTranscripts, isOfTranscript } from './transcripts.ts'
import { findUnclaimed } from './unattributed-quotations.ts'
import { withoutMarkedNames, withWholeNames } from './without-marked-names.ts'
import { findLabelled } from './wordings/labelled-quotations.ts'
import { findPassives, mergePassives } from './wordings/passive-statements.ts'

/** Attributions less likely than this are not worth a suggestion. */
const MIN_CONFIDENCE = 0.04
/** `Asked whether she would stay, …`: a question that nobody is said to ask is the interviewer’s. */
const QUESTION = /^asked\b/iu
/** Somebody speaks in a quotation, be it not sure who. */
const MIN_CONFIDENCE_IN_QUOTATION = 0.12

/**
 * Finds who is said to say what: sources, cues and contents are labelled by a learned model, joined by a second
 * and weighed by a third; see tagger/README.md. Results are in text order.
 */
export function findAttributions(text: string, whole: TextReading, model: Model = loadModel()): RawAttribution[] {
  const names = findMarkedNames(text, whole.quotations)
  const reading = withoutMarkedNames(whole, names)
  const context = buildContext(text, reading, model.vocabulary)
  const read = readAll(context, model)
    .map((it) => fromParts(text, reading, it, trust(context, it, model)))
    .flatMap((it) => withWholeNames(text, it, names) ?? [])
  const learned = repairAttributions(text, reading, read)
  const transcript = findTranscripts(text, reading.paragraphs, reading.quotations)
  const signatures = transcript.attributions.length > 0 ? transcript.attributions : findNamed(text, reading)
  const final = findSentenceFinal(text, reading).flatMap((it) => withoutQuestion(text, it) ?? [])
  const worded = mergePassives(mergeSentenceFinal(learned, final), findPassives(text, reading))
  const found = mergeSignatures(worded, signatures).filter((it) => isLikely(text, it))
  const opinions = findOpinions(text, reading, found)
  const stated = findNounStatements(text, reading.quotations, found)
  const all = [...found, ...opinions, ...stated].map((it) => withTagBehind(text, it))
  const continued = continueQuotations(text, all, reading.quotations)
  const unclaimed = findUnclaimed(text, continued, reading.quotations).map((it) => withTagBehind(text, it))
  const joined = joinBroken(text, [...continued, ...unclaimed])
    .filter((it) => !isOfTranscript(transcript, it))
    .map((it) => withoutStageDirection(text, it))
    .sort((a, b) => firstOffset(a) - firstOffset(b))
  return withoutDatelines(text, withoutExchanges(text, splitAtNextVoice(text, joined)))
}

/** Quotations that a label or a signature gives to somebody; a label goes before. In text order. */
function findNamed(text: string, reading: TextReading): RawAttribution[] {
  const labelled = findLabelled(text, reading)
  const known = new Set(labelled.map(({ content }) => content[0]!.start))
  const signatures = findSignatures(text, reading).filter(({ content }) => !known.has(content[0]!.start))
  return [...labelled, ...signatures].sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}

/** An attribution of the parts that were joined, with whatever mark or bracket is theirs. */
function fromParts(
  text: string,
  reading: TextReading,
  { cue, source, contents, sourceChance, contentChance, again }: Joined,
  confidence: number,
): RawAttribution {
  const span = ({ start, end }: LabelledPart): Span => ({
    start: reading.tokens.start[start]!,
    end: reading.tokens.end[end - 1]!,
  })
  return {
    source: source ? [closeBracket(text, span(source))] : [],
    cue: cue ? [withoutStop(text, span(cue))] : [],
    ...fitToQuotations(
      text,
      contents.map((it) => closeBracket(text, span(it))),
      reading.quotations,
    ),
    confidence: Math.round(confidence * 1000) / 1000,
    evidence: {
      content: least(contents, 'mean'),
      first: least(contents, 'first'),
      last: least(contents, 'last'),
      cue: cue?.mean ?? 0,
      source: source?.mean ?? 0,
      sourceChance,
      contentChance,
      again: again?.chance ?? 0,
      agreed: again?.agreed ?? 0,
      edges: again?.edges ?? 1,
      sameSource: Number(again?.sameSource ?? false),
    },
  }
}

/** `wrote on X.`: the stop is the sentence’s. */
const withoutStop = (text: string, { start, end }: Span): Span =>
  text[end - 1] === '.' && /^(?:\s|$)/u.test(text.slice(end, end + 1)) ? { start, end: end - 1 } : { start, end }

const least = (parts: readonly LabelledPart[], of: 'mean' | 'first' | 'last'): number =>
  parts.reduce((smallest, part) => Math.min(smallest, part[of]), 1)

/** `Roe (Ind.)`: the bracket belongs to what it opens. */
function closeBracket(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  if (words.lastIndexOf('(') <= words.lastIndexOf(')')) return { start, end }
  const closing = text.slice(end, end + 3).indexOf(')')
  return { start, end: closing < 0 ? end : end + closing + 1 }
}

function isLikely(text: string, { source, cue, kind, confidence }: RawAttribution): boolean {
  if (source.length === 0 && cue[0] && QUESTION.test(text.slice(cue[0].start, cue[0].end))) return false
  if (cue[0] && cue.length === 1 && endsName(text, cue[0])) return false
  if (source[0] && isAbsentSource(text, source[0])) return false
  return confidence >= (kind === 'direct' ? MIN_CONFIDENCE_IN_QUOTATION : MIN_CONFIDENCE)
}

function firstOffset({ source, cue, content }: RawAttribution): number {
  let first = Number.POSITIVE_INFINITY
  for (const spans of [source, cue, content]) for (const { start } of spans) first = Math.min(first, start)
  return first
}
