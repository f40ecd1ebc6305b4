import { countBefore, hull, lieIn, subtract, touches } from '../text/spans.ts'
import type { RawAttribution, Span } from '../types.ts'

/**
 * Where the words about an attribution stand: its sentence without content, quotations and the words of others.
 *
 * @param others attributions of the same text.
 */
export function readZone(
  text: string,
  raw: RawAttribution,
  others: readonly RawAttribution[],
  sentences: readonly Span[],
  quotations: readonly Span[],
): Span[] {
  const anchor = hull(raw.source, raw.cue) ?? hull(raw.content)
  const sentence = anchor && sentences[Math.max(0, countBefore(sentences, anchor.start + 1) - 1)]
  if (!anchor || !sentence) return []
  let { start, end } = sentence
  for (const other of others) {
    const words = hull(other.source, other.cue)
    if (other === raw || !words || words.end <= start || words.start >= end) continue
    if (lieIn([words], raw.content) || lieIn([anchor], other.content)) continue
    if (words.start >= anchor.end) end = Math.min(end, words.start)
    else if (words.end <= anchor.start) start = Math.max(start, words.end)
  }
  const first = countBefore(quotations, start)
  const inside = quotations.slice(Math.max(0, first - 1), first + 40).filter((span) => touches(span, { start, end }))
  return subtract(text, [{ start, end: Math.max(start, end) }], [...raw.content, ...inside])
}
