import type { AttributionKind, Span } from '../types.ts'
import { classAt, SPACE, WORD } from './characters.ts'

/** From the first start to the last end of all the spans; null for no spans. */
export function hull(...lists: readonly (readonly Span[])[]): Span | null {
  let first = -1
  let last = -1
  for (const spans of lists) {
    for (const { start, end } of spans) {
      if (first < 0 || start < first) first = start
      if (end > last) last = end
    }
  }
  return first < 0 ? null : { start: first, end: last }
}

/** Whether every span of the first list lies in one of the second. */
export const lieIn = (inner: readonly Span[], outer: readonly Span[]): boolean => inner.every((it) => liesIn(it, outer))

function liesIn({ start, end }: Span, outer: readonly Span[]): boolean {
  for (const span of outer) if (span.start <= start && end <= span.end) return true
  return false
}

/** The spans with the stretches of the others taken out, each trimmed of white space and commas. */
export function subtract(text: string, spans: readonly Span[], others: readonly Span[]): Span[] {
  let left: readonly Span[] = spans
  for (const other of others) if (left.some((span) => touches(span, other))) left = cutOut(left, other)
  return left.map((span) => trim(text, span)).filter((span) => span.end > span.start)
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function cutOut(spans: readonly Span[], other: Span): Span[] {
  return spans.flatMap((span) =>
    touches(span, other)
      ? [
          { start: span.start, end: Math.min(span.end, other.start) },
          { start: Math.max(span.start, other.end), end: span.end },
        ]
      : [span],
  )
}

function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isEdge(text, from)) from++
  while (to > from && isEdge(text, to - 1)) to--
  return { start: from, end: to }
}

/** White space, a comma or a semicolon. */
function isEdge(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit === 0x2c || unit === 0x3b || (classAt(text, offset) & SPACE) !== 0
}

/** Words in the spans that are letters or digits. */
export const countWords = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + countIn(text, span), 0)

function countIn(text: string, { start, end }: Span): number {
  let count = 0
  let inside = false
  for (let i = start; i < end; i++) {
    const letter = (classAt(text, i) & WORD) !== 0
    if (letter && !inside) count++
    inside = letter
  }
  return count
}

/** Whether all, some or none of a content is quoted. */
export function kindOfContent(text: string, content: readonly Span[], quoted: readonly Span[]): AttributionKind {
  if (quoted.length === 0) return 'indirect'
  return countWords(text, subtract(text, content, quoted)) === 0 ? 'direct' : 'mixed'
}
