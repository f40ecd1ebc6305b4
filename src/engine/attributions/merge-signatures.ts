import { countEnded } from '../text/spans.ts'
import type { RawAttribution, Span } from '../types.ts'

/**
 * Gives contents to those who sign them or whose label stands before them, taking them from whoever was thought to speak.
 *
 * @param signatures in text order, contents apart from each other.
 */
export function mergeSignatures(found: RawAttribution[], signatures: RawAttribution[]): RawAttribution[] {
  if (signatures.length === 0) return found
  const taken = signatures.flatMap(({ content }) => content)
  const isFree = (span: Span) => !touchesAny(taken, span)
  const left = found.flatMap((attribution): RawAttribution[] => {
    if (attribution.content.every(isFree)) return [attribution]
    const content = attribution.content.filter(isFree)
    return content.length > 0 ? [{ ...attribution, content, quoted: attribution.quoted.filter(isFree) }] : []
  })
  return [...left, ...signatures]
}

function touchesAny(spans: Span[], span: Span): boolean {
  const next = spans[countEnded(spans, span.start)]
  return next !== undefined && next.start < span.end
}
