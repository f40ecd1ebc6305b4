import type { TextReading } from '../text/read-text.ts'
import type { RawAttribution, Span } from '../types.ts'
import { fitToQuotations } from './fit-to-quotations.ts'
import { findOpinions } from './interviews.ts'
import { mergeSentenceFinal } from './merge-sentence-final.ts'
import { mergeSignatures } from './merge-signatures.ts'
import { findNounStatements } from './noun-statements.ts'
import { withoutAddressee, withoutHearer } from './repair/addressees.ts'
import { joinBroken } from './repair/broken-quotations.ts'
import { endsName, withObject, withoutName, withWholeSource } from './repair/cue-objects.ts'
import { hasContent } from './repair/empty-contents.ts'
import {
  finishClause,
  withinRelative,
  withoutClauseBefore,
  withoutClauseBehind,
  withoutRelative,
} from './repair/finish-clauses.ts'
import { splitAtNextVerb } from './repair/next-verb.ts'
import { withHearsaySubject } from './repair/pieces/hearsay-subject.ts'
import { splitAtParticiple } from './repair/pieces/next-participle.ts'
import { withinInsertion, withinOwnSentence } from './repair/pieces/own-sentence.ts'
import { withSourcePieces } from './repair/pieces/source-pieces.ts'
import { withoutUnsaidPieces } from './repair/pieces/unsaid-pieces.ts'
import { withQuotedSpeakers } from './repair/quoted-speakers.ts'
import { withoutReleaseAgent } from './repair/release-agents.ts'
import { splitSpeechBehind } from './repair/speech-behind.ts'
import { withoutStageDirection } from './repair/stage-directions.ts'
import { findMissingSources } from './repair/subjects/missing-sources.ts'
import { withWholeSubject } from './repair/subjects/whole-subjects.ts'
import { withoutSetting } from './repair/titles-of-settings.ts'
import { findSentenceFinal } from './sentence-final.ts'
import { findSignatures } from './signatures.ts'
import { continueQuotations, splitByParagraph } from './speech-over-paragraphs.ts'
import { buildContext } from './tagger/features/context.ts'
import { trust } from './tagger/linking/confidence.ts'
import type { Joined } from './tagger/linking/join.ts'
import type { LabelledPart } from './tagger/linking/link.ts'
import { loadModel } from './tagger/model/load-model.ts'
import type { Model } from './tagger/model/model.ts'
import { readAll } from './tagger/read-all.ts'
import { findTranscripts } from './transcripts.ts'
import { findUnclaimed } from './unattributed-quotations.ts'

/** Attributions less likely than this are not worth a suggestion. */
const MIN_CONFIDENCE = 0.04
/** `Nobody says that`, `None of the reports mentions`: that there is no statement is none. */
const ABSENT = /^(?:nobody|no\sone|no-one|none|neither)\b/iu
/** `Not many people predicted that`: few did. */
const NOT = /\bnot\s$/iu
/** `Asked whether she would stay, …`: a question that nobody is said to ask is the interviewer’s. */
const QUESTION = /^asked\b/iu
/** Somebody speaks in a quotation, be it not sure who. */
const MIN_CONFIDENCE_IN_QUOTATION = 0.12

/**
 * Finds who is said to say what: sources, cues and contents are labelled by a learned model, joined by a second
 * and weighed by a third; see tagger/README.md. Results are in text order.
 */
export function findAttributions(text: string, reading: TextReading, model: Model = loadModel()): RawAttribution[] {
  const context = buildContext(text, reading, model.vocabulary)
  const read = readAll(context, model).flatMap((joined) => {
    const read = describe(text, reading, joined, trust(context, joined, model))
    const described = withWholeSource(text, withoutName(text, read))
    const said = withoutSetting(
      text,
      withoutReleaseAgent(text, withoutAddressee(text, withObject(text, withoutHearer(text, described)))),
    )
    if (!said || !hasContent(text, said)) return []
    const speaker = withoutClauseBehind(text, withoutClauseBefore(text, withoutRelative(text, said)))
    const inPieces = withoutUnsaidPieces(text, withSourcePieces(text, speaker))
    const own = withinOwnSentence(text, reading.sentences, inPieces)
    const finished = withinInsertion(text, reading.sentences, finishClause(text, reading.sentences, own))
    const whole = withinRelative(text, withHearsaySubject(text, reading.sentences, finished))
    return splitByParagraph(whole, reading.paragraphs).flatMap((it) => splitSpeechBehind(text, it))
  })
  const parted = splitAtNextVerb(text, reading.quotations, splitAtParticiple(text, read)).map((it) =>
    withWholeSubject(text, reading.sentences, it),
  )
  const quoting = withQuotedSpeakers(text, reading.sentences, parted)
  const learned = findMissingSources(text, reading.sentences, quoting)
  const transcripts = findTranscripts(text, reading.paragraphs, reading.quotations)
  const signatures = transcripts.length > 0 ? transcripts : findSignatures(text, reading)
  const found = mergeSignatures(mergeSentenceFinal(learned, findSentenceFinal(text, reading)), signatures).filter(
    (it) => isLikely(text, it),
  )
  const opinions = findOpinions(text, reading, found)
  const stated = findNounStatements(text, reading.quotations, found)
  const continued = continueQuotations(text, [...found, ...opinions, ...stated], reading.quotations)
  const all = [...continued, ...findUnclaimed(text, continued, reading.quotations)]
  return joinBroken(text, all)
    .map((it) => withoutStageDirection(text, it))
    .sort((a, b) => firstOffset(a) - firstOffset(b))
}

function describe(
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
  if (source[0] && ABSENT.test(text.slice(source[0].start, source[0].end))) return false
  if (source[0] && NOT.test(text.slice(Math.max(0, source[0].start - 4), source[0].start))) return false
  return confidence >= (kind === 'direct' ? MIN_CONFIDENCE_IN_QUOTATION : MIN_CONFIDENCE)
}

function firstOffset({ source, cue, content }: RawAttribution): number {
  let first = Number.POSITIVE_INFINITY
  for (const spans of [source, cue, content]) for (const { start } of spans) first = Math.min(first, start)
  return first
}
