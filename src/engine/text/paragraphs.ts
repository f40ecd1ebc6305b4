import type { Span } from '../types.ts'
import { trimSpace } from './spans.ts'

const BREAK = /\n[^\S\n]*\n\s*/g

/** Splits a text at blank lines. Spans are in text order, without the white space round them; none is empty. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const gap of text.matchAll(BREAK)) {
    pushTrimmed(paragraphs, text, start, gap.index)
    start = gap.index + gap[0].length
  }
  pushTrimmed(paragraphs, text, start, text.length)
  return paragraphs
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const span = trimSpace(text, { start, end })
  if (span.start < span.end) spans.push(span)
}
