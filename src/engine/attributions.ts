import { mergeSigned } from './merge-signed.ts'
import { mergeTails } from './merge-tails.ts'
import { buildContext } from './model/context.ts'
import { type Joined, join } from './model/join.ts'
import { label } from './model/label.ts'
import type { Part } from './model/link.ts'
import { loadModel } from './model/load-model.ts'
import { mendParts } from './model/mend-parts.ts'
import type { Model } from './model/model.ts'
import { trust } from './model/trust.ts'
import { quoteContent } from './quote-content.ts'
import type { Reading } from './read-text.ts'
import { findSigned } from './signed.ts'
import { findTails } from './tails.ts'
import { findTurns } from './turns.ts'
import type { RawAttribution, Span } from './types.ts'
import { findUnclaimed } from './unclaimed.ts'

/** Attributions less likely than this are not worth a suggestion. */
const LEAST_CONFIDENCE = 0.36
/** Somebody speaks in a quotation, be it not sure who. */
const LEAST_IN_QUOTATION = 0.12

/**
 * Finds who is said to say what: sources, cues and contents are labelled by a learned model, joined by a second
 * and weighed by a third; see model/README.md. Results are in text order.
 */
export function findAttributions(text: string, reading: Reading, model: Model = loadModel()): RawAttribution[] {
  const context = buildContext(text, reading, model.vocabulary)
  const parts = mendParts(context, label(context, model))
  const learned = join(context, parts, model).map((joined) =>
    describe(text, reading, joined, trust(context, joined, model)),
  )
  const turns = findTurns(text, reading.paragraphs, reading.quotations)
  const signed = turns.length > 0 ? turns : findSigned(text, reading)
  const found = mergeSigned(mergeTails(learned, findTails(text, reading)), signed).filter(isLikely)
  return [...found, ...findUnclaimed(text, found, reading.quotations)].sort((a, b) => firstOffset(a) - firstOffset(b))
}

function describe(
  text: string,
  reading: Reading,
  { cue, source, contents }: Joined,
  confidence: number,
): RawAttribution {
  const span = ({ start, end }: Part): Span => ({
    start: reading.tokens.start[start] as number,
    end: reading.tokens.end[end - 1] as number,
  })
  return {
    source: source ? [closeBracket(text, span(source))] : [],
    cue: cue ? [span(cue)] : [],
    ...quoteContent(text, contents.map(span), reading.quotations),
    confidence: Math.round(confidence * 1000) / 1000,
  }
}

/** `Roe (Ind.)`: the bracket belongs to what it opens. */
function closeBracket(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  if (words.lastIndexOf('(') <= words.lastIndexOf(')')) return { start, end }
  const closing = text.slice(end, end + 3).indexOf(')')
  return { start, end: closing < 0 ? end : end + closing + 1 }
}

function isLikely({ kind, confidence }: RawAttribution): boolean {
  return confidence >= (kind === 'direct' ? LEAST_IN_QUOTATION : LEAST_CONFIDENCE)
}

function firstOffset({ source, cue, content }: RawAttribution): number {
  let first = Number.POSITIVE_INFINITY
  for (const spans of [source, cue, content]) for (const { start } of spans) first = Math.min(first, start)
  return first
}
