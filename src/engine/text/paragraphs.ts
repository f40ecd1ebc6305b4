import type { Span } from '../types.ts'
import { classAt, SPACE } from './characters.ts'

const BREAK = /\n[^\S\n]*\n\s*/g

/** Splits at blank lines. Spans are in text order, without the white space round them; none is empty. */
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

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && classAt(text, start) & SPACE) start++
  while (end > start && classAt(text, end - 1) & SPACE) end--
  if (start < end) spans.push({ start, end })
}
