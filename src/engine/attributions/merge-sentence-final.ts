import { countLeading, totalLength, touches } from '../text/spans.ts'
import type { RawAttribution, Span } from '../types.ts'

/** Least share of a sentence that an attribution must have, to keep its own content beside that of its tail. */
const MIN_SHARE = 0.8
/** How often what was learned and the wording are right where they agree, as counted on development texts. */
const AGREED = 0.93

/**
 * Joins what was learned with what the wording of a sentence's end decides: the tail's whole sentence replaces a
 * lesser content of the same cue, and a tail that was not seen is added.
 *
 * @param found in any order.
 * @param finals what `findSentenceFinal` gives, in text order.
 */
export function mergeSentenceFinal(found: RawAttribution[], finals: RawAttribution[]): RawAttribution[] {
  const left = new Set(finals)
  const merged = found.map((attribution) => {
    const final = attribution.cue[0] && finalAt(finals, attribution.cue[0])
    if (!final) return withoutFinals(attribution, finals)
    left.delete(final)
    // `…, said a spokesman`: who speaks is not what is said.
    if (touchesAny(attribution.content, final.source)) return final
    const inside = attribution.content.filter((span) => final.content.some((other) => touches(span, other)))
    if (inside.length < attribution.content.length) return attribution
    if (totalLength(inside) >= MIN_SHARE * totalLength(final.content)) {
      return { ...attribution, confidence: Math.max(attribution.confidence, AGREED) }
    }
    // Round an insertion both halves were found: where the second ends, what was learned knows better.
    if (final.content.length > 1 && final.content.every((span) => touchesAny(inside, [span]))) return attribution
    const { source, cue, evidence } = attribution
    if (source.length === 0 || touchesAny(source, final.content)) return { ...final, cue }
    // An insertion’s cue tells as much of both halves as of the one that was learned.
    return { ...final, source, cue, ...(final.content.length > 1 && evidence && { evidence }) }
  })
  return [...merged, ...left]
}

const touchesAny = (spans: readonly Span[], others: readonly Span[]): boolean =>
  spans.some((span) => others.some((other) => touches(span, other)))

/** `Iran told mediators [it was ready], per the agency`: what one says ends before who passes it on. */
function withoutFinals(attribution: RawAttribution, finals: RawAttribution[]): RawAttribution {
  const content = attribution.content.flatMap((span) => {
    const final = finalAt(finals, span)
    const end = final?.content[0] ? Math.min(span.end, Math.max(final.content[0].end, span.start)) : span.end
    return end > span.start ? [{ start: span.start, end }] : []
  })
  return content.length > 0 ? { ...attribution, content } : attribution
}

/** The first tail whose cue touches a span. */
function finalAt(finals: RawAttribution[], span: Span): RawAttribution | null {
  const final = finals[countLeading(finals.length, (i) => (finals[i]!.cue[0]?.end ?? 0) <= span.start)]
  return final?.cue[0] && touches(final.cue[0], span) ? final : null
}
