import type { RawAttribution, Span } from '../types.ts'

/** Least share of a sentence that an attribution must have, to keep its own content beside that of its tail. */
const MOST = 0.8
/** How often what was learned and the wording are right where they agree, as counted on development texts. */
const AGREED = 0.93

/**
 * Joins what was learned with what the wording of a sentence's end decides: the tail's whole sentence replaces a
 * lesser content of the same cue, and a tail that was not seen is added.
 *
 * @param found in any order.
 * @param tails what `findTails` gives, in text order.
 */
export function mergeTails(found: RawAttribution[], tails: RawAttribution[]): RawAttribution[] {
  const left = new Set(tails)
  const merged = found.map((attribution) => {
    const tail = attribution.cue[0] && tailAt(tails, attribution.cue[0])
    if (!tail) return withoutTails(attribution, tails)
    left.delete(tail)
    // `…, said a spokesman`: who speaks is not what is said.
    if (attribution.content.some((span) => tail.source.some((other) => touches(span, other)))) return tail
    const inside = attribution.content.filter((span) => tail.content.some((other) => touches(span, other)))
    if (inside.length < attribution.content.length) return attribution
    if (sizeOf(inside) >= MOST * sizeOf(tail.content)) {
      return { ...attribution, confidence: Math.max(attribution.confidence, AGREED) }
    }
    return { ...tail, source: attribution.source.length > 0 ? attribution.source : tail.source, cue: attribution.cue }
  })
  return [...merged, ...left]
}

/** `Iran told mediators [it was ready], per the agency`: what one says ends before who passes it on. */
function withoutTails(attribution: RawAttribution, tails: RawAttribution[]): RawAttribution {
  const content = attribution.content.flatMap((span) => {
    const tail = tailAt(tails, span)
    const end = tail?.content[0] ? Math.min(span.end, Math.max(tail.content[0].end, span.start)) : span.end
    return end > span.start ? [{ start: span.start, end }] : []
  })
  return content.length > 0 ? { ...attribution, content } : attribution
}

/** The first tail whose cue touches a span. */
function tailAt(tails: RawAttribution[], span: Span): RawAttribution | null {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tails[middle]?.cue[0]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const tail = tails[low]
  return tail?.cue[0] && touches(tail.cue[0], span) ? tail : null
}

function sizeOf(spans: Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
