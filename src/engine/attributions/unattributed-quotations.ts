import { classAt, LOWER } from '../text/characters.ts'
import type { RawAttribution, RawQuotation, Span } from '../types.ts'

const MIN_SPEECH_WORDS = 5
const MANY_WORDS = 8
/** How often such a quotation is the whole of what somebody says, as counted on development texts. */
const UNATTRIBUTED_CONFIDENCE = 0.5

/**
 * Quotations that nobody was found to speak and that are too long for a title or a word held at arm's length:
 * somebody's words, though not known whose.
 *
 * @param found in any order.
 */
export function findUnclaimed(text: string, found: RawAttribution[], quotations: RawQuotation[]): RawAttribution[] {
  const claimed: Span[] = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  let furthest = 0
  let next = 0
  return quotations.flatMap(({ start, end, depth }): RawAttribution[] => {
    if (depth > 0) return []
    while (next < claimed.length && claimed[next]!.start < end) {
      furthest = Math.max(furthest, claimed[next]!.end)
      next++
    }
    if (furthest > start || !isSpeech(text, start, end)) return []
    const quoted = [{ start, end }]
    return [
      { source: [], cue: [], content: [{ start, end }], quoted, kind: 'direct', confidence: UNATTRIBUTED_CONFIDENCE },
    ]
  })
}

function isSpeech(text: string, start: number, end: number): boolean {
  const words = text.slice(start, Math.min(end, start + 400)).split(/\s+/).length
  const isFragment = (classAt(text, start + 1) & LOWER) !== 0
  return words >= (isFragment ? MIN_SPEECH_WORDS : MANY_WORDS)
}
