import type { Span } from '../types.ts'
import type { Reason } from './find-reasons.ts'

/** Characters that a reason in the next sentence may stand behind its source. */
const MAX_DISTANCE = 300

/**
 * Of which source a reason is told: the nearest before it in the sentence, else behind, else the last of the sentence before.
 *
 * @param places where sources stand, in text order.
 */
export function ownerOfReason<Place extends Span>(
  places: readonly Place[],
  reason: Reason,
  sentence: Span,
): Place | undefined {
  const inside = places.filter((it) => it.start >= sentence.start && it.end <= sentence.end)
  const here = inside.findLast((it) => it.start <= reason.start) ?? inside.find((it) => it.start >= reason.end)
  if (here) return here
  const earlier = places.findLast((it) => it.end <= sentence.start)
  return earlier && sentence.start - earlier.end < MAX_DISTANCE ? earlier : undefined
}
