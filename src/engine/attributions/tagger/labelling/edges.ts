import { type Context, LIKELY_CUE } from '../features/context.ts'
import { CLITIC, COMMA_SHAPE, STOP, WORD_CAPITAL } from '../features/shapes.ts'

/** Kinds of step that `edgeOf` tells apart. */
export const EDGES = 16

/** What the step to token `i` looks like: over a comma, into a quotation, into a sentence. */
export function edgeOf({ shape, quote, cue, sentenceStart, paragraphStart }: Context, i: number): number {
  const own = shape[i]!
  const inQuote = quote[i]!
  if (i === paragraphStart[i]) return 0
  if (inQuote === 1) return 1
  if (inQuote === 5) return 2
  if (i === sentenceStart[i]) return inQuote ? 3 : 4
  if (inQuote) return 5
  if (quote[i - 1] === 5) return 6
  if (own === COMMA_SHAPE) return 7
  if (own === STOP) return 8
  if (own > STOP && own < CLITIC) return 9
  const before = shape[i - 1]!
  if (before === COMMA_SHAPE) return 10
  if (before > COMMA_SHAPE && before < CLITIC) return 11
  if (cue[i]! >= LIKELY_CUE) return 12
  if (cue[i - 1]! >= LIKELY_CUE) return 13
  return own === WORD_CAPITAL ? 14 : 15
}

/** What the step to each token of a text looks like. */
export function edgesOf(context: Context): Uint8Array {
  const edges = new Uint8Array(context.count)
  for (let i = 0; i < context.count; i++) edges[i] = Math.min(EDGES - 1, edgeOf(context, i))
  return edges
}
