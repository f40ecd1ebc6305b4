import { countEnded } from '../../text/spans.ts'
import type { Span } from '../../types.ts'

/** Number of the first sentence that ends behind a place; -1 for none. */
export function indexOfSentence(sentences: readonly Span[], place: number): number {
  const at = countEnded(sentences, place)
  return at < sentences.length ? at : -1
}
