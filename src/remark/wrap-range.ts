import type { Nodes, Parents, PhrasingContent } from 'mdast'
import type { Span } from '../engine/index.ts'
import type { TextPiece } from './flatten.ts'
import { setChildren } from './replace-children.ts'

interface TextRange<Value> {
  spans: readonly Span[]
  value: Value
}

/** A node to stand between two characters, outside every range. */
export interface MarkedRange {
  at: number
  node: PhrasingContent
}

interface Segment {
  nodes: PhrasingContent[]
  /** Indices of the ranges that cover the segment, outermost first. */
  cover: number[]
}

/**
 * Wraps ranges of the flattened text in nodes that `create` makes, and sets marks between them. A
 * range that crosses inline markup becomes several nodes; ranges given first stand outside. The words
 * of the tree stay what they were. The tree is changed in place, each list of children once.
 *
 * @param create Makes the node of a range; `first` is true for the first of its nodes.
 */
export function wrapRange<Value>(
  pieces: readonly TextPiece[],
  ranges: readonly TextRange<Value>[],
  create: (value: Value, first: boolean, children: PhrasingContent[]) => PhrasingContent,
  marks: readonly MarkedRange[] = [],
): void {
  const started = new Set<number>()
  const replaced = new Map<Nodes, PhrasingContent[]>()
  const after = new Map<Nodes, PhrasingContent[]>()
  const touched = new Set<Parents>()
  const spans = ranges
    .flatMap(({ spans }, index) => spans.map((span) => ({ ...span, index })))
    .sort((a, b) => a.start - b.start)
  let next = 0
  let open: typeof spans = []
  let mark = 0

  for (const run of siblings(pieces)) {
    const list = run.flatMap((piece) => {
      while (next < spans.length && spans[next]!.start < piece.end) open.push(spans[next++]!)
      open = open.filter((span) => span.end > piece.start)
      const here: MarkedRange[] = []
      while (mark < marks.length && marks[mark]!.at <= piece.end) here.push(marks[mark++]!)
      if (piece.child === piece.node) return segments(piece, open, here)
      if (here.length > 0) setAfter(piece, here)
      return segments(piece, open, [])
    })
    for (const { node } of run) replaced.set(node, [])
    replaced.set(run[0]!.node, nest(list, 0))
    touched.add(run[0]!.parent)
  }
  for (const parent of touched) {
    setChildren(
      parent,
      (parent.children as Nodes[]).flatMap((child) => [
        ...(replaced.get(child) ?? [child]),
        ...(after.get(child) ?? []),
      ]),
    )
  }

  /** Marks that fall inside emphasis or a link stand behind it. */
  function setAfter({ child, block }: TextPiece, marks: readonly MarkedRange[]): void {
    after.set(child, [...(after.get(child) ?? []), ...marks.map(({ node }) => node)])
    touched.add(block)
  }

  function nest(list: Segment[], depth: number): PhrasingContent[] {
    const nodes: PhrasingContent[] = []
    for (let i = 0; i < list.length; ) {
      const index = list[i]!.cover[depth]
      let end = i + 1
      if (index === undefined) {
        nodes.push(...list[i]!.nodes)
      } else {
        while (end < list.length && list[end]!.cover[depth] === index) end++
        const first = !started.has(index)
        started.add(index)
        nodes.push(create(ranges[index]!.value, first, nest(list.slice(i, end), depth + 1)))
      }
      i = end
    }
    return nodes
  }
}

/** Cuts a leaf where a range starts or ends or a mark stands; code and breaks stay whole. */
function segments(
  piece: TextPiece,
  spans: readonly (Span & { index: number })[],
  marks: readonly MarkedRange[],
): Segment[] {
  if (spans.length === 0 && marks.length === 0) return [{ nodes: [piece.node], cover: [] }]
  const whole = piece.node.type !== 'text'
  const place = ({ at }: MarkedRange) => (whole ? piece.end : Math.max(at, piece.start))
  const cuts = new Set([piece.start, piece.end])
  if (!whole) {
    for (const { start, end } of spans) cuts.add(Math.max(start, piece.start)).add(Math.min(end, piece.end))
    for (const mark of marks) cuts.add(place(mark))
  }
  const byStart = spans.toSorted((a, b) => a.start - b.start)
  // Those over the place that is looked at: all of a paragraph are thousands in a list of figures.
  let open: (Span & { index: number })[] = []
  let next = 0
  const points = [...cuts].sort((a, b) => a - b)
  const list: Segment[] = []
  let mark = 0
  for (const [i, start] of points.entries()) {
    while (mark < marks.length && place(marks[mark]!) === start) list.push({ nodes: [marks[mark++]!.node], cover: [] })
    while (next < byStart.length && byStart[next]!.start <= start) open.push(byStart[next++]!)
    open = open.filter((span) => span.end > start)
    const end = points[i + 1]
    if (end === undefined) continue
    const outermostFirst = open.toSorted((a, b) => a.index - b.index)
    list.push({ nodes: [slice(piece, start, end)], cover: coverOf(start, end, outermostFirst) })
  }
  return list
}

/** Indices of the ranges over a stretch, each once. */
function coverOf(start: number, end: number, spans: readonly (Span & { index: number })[]): number[] {
  const cover: number[] = []
  for (const span of spans) {
    if (span.start <= start && end <= span.end && cover.at(-1) !== span.index) cover.push(span.index)
  }
  return cover
}

function slice(piece: TextPiece, start: number, end: number): PhrasingContent {
  if (piece.node.type !== 'text') return piece.node
  return { type: 'text', value: piece.node.value.slice(start - piece.start, end - piece.start) }
}

/** Leaves that stand side by side in one parent, so that a range over them is one node. */
function siblings(pieces: readonly TextPiece[]): TextPiece[][] {
  const runs: TextPiece[][] = []
  const places = new Map<Parents, Map<Nodes, number>>()
  const placeOf = ({ parent, node }: TextPiece): number | undefined => {
    const known = places.get(parent) ?? new Map((parent.children as Nodes[]).map((child, index) => [child, index]))
    places.set(parent, known)
    return known.get(node)
  }
  for (const piece of pieces) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last?.parent === piece.parent && (placeOf(last) ?? Number.NaN) + 1 === placeOf(piece)) run.push(piece)
    else runs.push([piece])
  }
  return runs
}
