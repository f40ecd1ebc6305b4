import type { AttributionKind, Span } from '../types.ts'
import { classAt, SPACE, WORD } from './characters.ts'

/** Whether two spans share a unit. */
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** How many units two spans share; 0 where they lie apart. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether the inner span lies in the outer one; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Units in all the spans together. */
export const totalLength = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

/**
 * How many of the first indices hold, by binary search.
 *
 * @param isBefore true for every index up to some point and false from there on.
 */
export function countLeading(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the spans in text order begin before the offset. */
export const countBefore = (spans: readonly { start: number }[], offset: number): number =>
  countLeading(spans.length, (i) => spans[i]!.start < offset)

/** The sentence in which an offset lies, or the last before it; sentences are in text order. */
export const sentenceAt = (sentences: readonly Span[], offset: number): Span | undefined =>
  sentences[countBefore(sentences, offset + 1) - 1]

/** How many of the spans in text order end at the offset or before it. */
export const countEnded = (spans: readonly { end: number }[], offset: number): number =>
  countLeading(spans.length, (i) => spans[i]!.end <= offset)

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

function liesIn(inner: Span, outer: readonly Span[]): boolean {
  for (const span of outer) if (contains(span, inner)) return true
  return false
}

/** The spans with the stretches of the others taken out, each trimmed of white space and commas. */
export function subtract(text: string, spans: readonly Span[], others: readonly Span[]): Span[] {
  let left: readonly Span[] = spans
  for (const other of others) if (left.some((span) => touches(span, other))) left = cutOut(left, other)
  return left.map((span) => trimEdges(text, span, isSeparator)).filter((span) => span.end > span.start)
}

/** The spans without what they share with another; what is left of one may be in two parts. */
export function cutOut(spans: readonly Span[], other: Span): Span[] {
  return spans.flatMap((span) => {
    if (!touches(span, other)) return [span]
    const parts = [
      { start: span.start, end: other.start },
      { start: other.end, end: span.end },
    ]
    return parts.filter(({ start, end }) => start < end)
  })
}

/** A span without what stands at its edges; an empty one where nothing else stands in it. */
function trimEdges(text: string, span: Span, isEdge: (text: string, offset: number) => boolean): Span {
  let { start, end } = span
  while (start < end && isEdge(text, start)) start++
  while (end > start && isEdge(text, end - 1)) end--
  return { start, end }
}

/** A span without white space at its edges. */
export const trimSpace = (text: string, span: Span): Span => trimEdges(text, span, isSpace)

const isSpace = (text: string, offset: number): boolean => (classAt(text, offset) & SPACE) !== 0

const EDGE_MARK = /[\s"'“”‘’`«».,;:!?()[\]{}\-–—…*_]/u

/** A letter or a digit of any alphabet. */
export const WORDLIKE = /[\p{L}\p{N}]/u

/**
 * Spans without marks and white space at their edges, in text order, those joined that no letter or digit parts: `“We`,
 * `will” go` and `We`, `will” go` are the same stretch. Empty ones are left out.
 */
export function joinWithoutMarks(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const whole of [...spans].sort((a, b) => a.start - b.start)) {
    const span = trimEdges(text, whole, (_, offset) => EDGE_MARK.test(text[offset]!))
    if (span.start === span.end) continue
    const last = joined.at(-1)
    if (last && !WORDLIKE.test(text.slice(last.end, span.start))) last.end = Math.max(last.end, span.end)
    else joined.push(span)
  }
  return joined
}

/** White space, a comma or a semicolon. */
function isSeparator(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit === 0x2c || unit === 0x3b || isSpace(text, offset)
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
