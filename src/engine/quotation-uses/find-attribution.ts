import { touches } from '../text/spans.ts'
import type { Attribution, Span } from '../types.ts'

/**
 * For each quotation, the index of the attribution that it is the words of: the shortest that lists it as quoted, as in
 * `“Sit down,” he said, passengers recalled` his, or else the shortest whose content it lies in; null when there is none.
 * Both lists in text order.
 */
export function attributionsOfQuotations(
  quotations: readonly Span[],
  attributions: readonly Attribution[],
): (number | null)[] {
  const reach = attributions.flatMap(({ content }, index) => content.map((span) => ({ ...span, index })))
  reach.sort((a, b) => a.start - b.start || b.end - a.end)
  const found: (number | null)[] = []
  let open: typeof reach = []
  let next = 0
  for (const quotation of quotations) {
    for (; next < reach.length; next++) {
      const span = reach[next]!
      if (span.start > quotation.start + 1) break
      open.push(span)
    }
    open = open.filter(({ end }) => end > quotation.start)
    const around = open.filter(({ end }) => end >= quotation.end - 2)
    const listed = around.filter(({ index }) => attributions[index]?.quoted.some((it) => touches(it, quotation)))
    found.push(shortestOf(listed)?.index ?? shortestOf(around)?.index ?? null)
  }
  return found
}

const shortestOf = <Piece extends Span>(spans: readonly Piece[]): Piece | null =>
  spans.reduce<Piece | null>((best, it) => (best && best.end - best.start <= it.end - it.start ? best : it), null)
