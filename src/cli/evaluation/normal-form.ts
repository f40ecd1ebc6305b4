import { joinWithoutMarks, WORDLIKE } from '../../engine/index.ts'

/** Start and end of UTF-16 units, half-open. */
export type Pair = [number, number]

/**
 * Spans without the marks and white space at their edges, in text order, those joined that no letter or digit parts:
 * a comma inside or outside a span never decides a match.
 */
export function normalForm(spans: readonly Pair[], text: string): Pair[] {
  const worded = spans.filter(([start, end]) => WORDLIKE.test(text.slice(start, end)))
  const joined = joinWithoutMarks(
    text,
    worded.map(([start, end]) => ({ start, end })),
  )
  return joined.map(({ start, end }) => [start, end])
}

/** Letters and digits before every offset of a text: what spans are measured in. */
export function countLetters(text: string): Int32Array {
  const sums = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) {
    sums[i + 1] = sums[i]! + (WORDLIKE.test(text[i]!) ? 1 : 0)
  }
  return sums
}

/** Letters and digits within spans. */
export function sizeOf(spans: readonly Pair[], letters: Int32Array): number {
  return spans.reduce((sum, [start, end]) => sum + letters[end]! - letters[start]!, 0)
}

/** Letters and digits that two lists of spans share. */
export function shared(a: readonly Pair[], b: readonly Pair[], letters: Int32Array): number {
  let sum = 0
  for (const [start, end] of a) {
    for (const [from, to] of b) {
      const low = Math.max(start, from)
      const high = Math.min(end, to)
      if (low < high) sum += letters[high]! - letters[low]!
    }
  }
  return sum
}
