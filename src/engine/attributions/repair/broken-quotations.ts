import { countBefore, hull } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'

/** Characters between a quotation and the words that say whose it is. */
const MAX_GAP = 4
/** Characters from the verb to the quotation that goes on behind its sentence: `Lee explained at the meeting. “We …”` */
const MAX_REST = 80

/**
 * Joins a quotation that is broken by who speaks it, `“He helped me,” Lee says, “and was kind.”`, and one that goes on
 * behind the sentence of its verb to the end of the paragraph, where nobody was found for one of the halves.
 *
 * @param found in any order.
 * @returns the same, with the halves in one.
 */
export function joinBroken(text: string, found: readonly RawAttribution[]): RawAttribution[] {
  const unclaimed = found.filter(isUnclaimed).sort((a, b) => a.content[0]!.start - b.content[0]!.start)
  if (unclaimed.length === 0) return [...found]
  const starts = unclaimed.map(({ content }) => content[0]!)
  const taken = new Set<RawAttribution>()
  const joined = found.map((it) => {
    if (isUnclaimed(it) || !it.cue[0] || it.quoted.length === 0) return it
    const halves = [
      halfBefore(text, it, unclaimed[countBefore(starts, it.content[0]!.start) - 1]),
      halfBehind(text, it, unclaimed[countBefore(starts, it.content.at(-1)!.end)]),
    ].filter((half) => half !== undefined && !taken.has(half)) as RawAttribution[]
    for (const half of halves) taken.add(half)
    return halves.reduce(withHalf, it)
  })
  return joined.filter((it) => !taken.has(it))
}

const isUnclaimed = ({ source, cue, kind, content }: RawAttribution): boolean =>
  source.length === 0 && cue.length === 0 && kind === 'direct' && content.length === 1

/** `“He helped me,” | Lee says, “…”`: a comma before the closing mark leaves the sentence open. */
function halfBefore(text: string, it: RawAttribution, half: RawAttribution | undefined): RawAttribution | undefined {
  if (!half) return undefined
  const { end } = half.content[0]!
  const middle = hull(it.source, it.cue)!
  const isOpen = /,["”’']$/u.test(text.slice(half.content[0]!.start, end))
  const isNear = middle.start >= end && middle.start - end <= MAX_GAP && middle.end <= it.content[0]!.start
  return isOpen && isNear ? half : undefined
}

/** `“He is respected,” Lee explained. | “I know him well.”`, and then the paragraph ends. */
function halfBehind(text: string, it: RawAttribution, half: RawAttribution | undefined): RawAttribution | undefined {
  if (!half) return undefined
  const { start, end } = half.content[0]!
  const middle = hull(it.source, it.cue)!
  if (middle.end > start || it.content.at(-1)!.end > middle.start) return undefined
  const rest = text.slice(middle.end, start)
  const isNext = rest.length <= MAX_REST && /^[^.!?\n"“”]*[.,:]\s$/u.test(rest)
  return isNext && /^\s*(?:\n|$)/u.test(text.slice(end, end + 8)) ? half : undefined
}

function withHalf(it: RawAttribution, half: RawAttribution): RawAttribution {
  const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start)
  return {
    ...it,
    content: inOrder([...it.content, ...half.content]),
    quoted: inOrder([...it.quoted, ...half.quoted]),
  }
}
