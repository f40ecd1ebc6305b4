import { countWords, hull, lieIn, subtract } from '../text/spans.ts'
import type { RawAttribution, Span } from '../types.ts'

/** An attribution with the words of every link, origin first. */
export type Linked = RawAttribution & { links: Span[][] }

/** Which attribution stands in the content of which, by index; `covered` are those that only pass another on. */
interface Nesting {
  /** For each attribution, those it stands in, innermost first. */
  outer: number[][]
  /** For each attribution, the statements that stand in it. */
  inner: number[][]
  covered: Set<number>
}

const NEIGHBOURING_SPANS = 12
const MAX_NESTED_WORDS = 5
const SAME = 0.8

/**
 * @param isRelay whether the source of an attribution passes on what others say.
 * @param isStatement whether an attribution is one that others can pass on.
 */
export function nest(
  text: string,
  raw: readonly Linked[],
  isRelay: (index: number) => boolean,
  isStatement: (index: number) => boolean,
): Nesting {
  const hulls = raw.map((it) => hull(it.source, it.cue, it.content) ?? { start: 0, end: 0 })
  const order = raw.map((_, index) => index).sort((a, b) => hulls[a]!.start - hulls[b]!.start || a - b)
  const outer: number[][] = raw.map(() => [])
  const inner: number[][] = raw.map(() => [])
  order.forEach((a, at) => {
    for (const b of order.slice(Math.max(0, at - NEIGHBOURING_SPANS), at + NEIGHBOURING_SPANS + 1)) {
      if (a === b) continue
      const here = raw[a]!
      const there = raw[b]!
      if (standsIn(here, there) || (isRelay(b) && !isRelay(a) && isSameContent(text, here, there))) {
        if (outer[b]?.includes(a)) continue
        outer[a]?.push(b)
        if (isStatement(a)) inner[b]?.push(a)
      }
    }
  })
  const size = (index: number) => hulls[index]!.end - hulls[index]!.start
  for (const list of outer) list.sort((a, b) => size(a) - size(b))
  const covered = new Set<number>()
  inner.forEach((list, b) => {
    const { content } = raw[b]!
    const passed = list.flatMap((a) => {
      const { source, cue, content: said, links } = raw[a]!
      return [...source, ...cue, ...said, ...links.flat()]
    })
    if (list.length > 0 && countWords(text, subtract(text, content, passed)) <= MAX_NESTED_WORDS) covered.add(b)
  })
  return { outer, inner, covered }
}

/** Whether the source and cue of the first are part of what the second says, outside its quotations. */
function standsIn({ source, cue, content }: RawAttribution, there: RawAttribution): boolean {
  if (cue.length === 0 || !lieIn(cue, there.content) || !lieIn(source, there.content)) return false
  return !lieIn(cue, there.quoted) && !lieIn(there.cue, content)
}

/** Whether two attributions give the same words to two sources: `“…,” Lee said, according to Reuters`. */
function isSameContent(text: string, here: RawAttribution, there: RawAttribution): boolean {
  const mine = countWords(text, here.content)
  const common = mine - countWords(text, subtract(text, here.content, there.content))
  return common > 0 && common >= SAME * Math.max(mine, countWords(text, there.content))
}
