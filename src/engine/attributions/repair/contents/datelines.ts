import { findDatelines } from '../../../text/patterns/find-datelines.ts'
import type { RawAttribution, Span } from '../../../types.ts'

/** Takes datelines out of what is said: `DARLOW, Kan. — | The mill burned, Sheriff Lee said`. */
export function withoutDatelines(text: string, found: readonly RawAttribution[]): RawAttribution[] {
  const datelines = findDatelines(text)
  if (datelines.length === 0) return [...found]
  const behind = (span: Span): Span => {
    const dateline = datelines.find(({ start, end }) => span.start >= start && span.start < end && span.end > end)
    return dateline ? { start: dateline.end, end: span.end } : span
  }
  return found.map((it) => ({ ...it, content: it.content.map(behind) }))
}
