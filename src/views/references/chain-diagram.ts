import type { KnownSource, SourceChain } from '../../newsroom/index.ts'
import { tenth } from '../format/tenth.ts'
import type { SiteIndex } from '../types.ts'

/** How statements reached a page, drawn in a box of `width` × `height` units: origins left, relays, the page right. */
export interface ChainDiagram {
  width: number
  height: number
  /** Height of a node. */
  nodeHeight: number
  /** Who says or passes on; `x` is where the label begins, `y` its middle. */
  nodes: { x: number; y: number; width: number; lines: string[]; kind: 'origin' | 'unnamed' | 'unknown' | 'relay' }[]
  /** Curves from a node to the next, the thicker the more statements took it. */
  edges: { path: string; stroke: number }[]
  /** The bar that stands for the page. */
  page: { x: number; label: string }
  /** The picture in one sentence. */
  text: string
}

const WIDTH = 360
const ROW = 36
const NODE_HEIGHT = 30
const GAP = 26
const WIDE_GAP = 52
const PAGE_WIDTH = 14
/** Width of a character of the labels, and the space beside them; labels have two lines and are cut to their column. */
const CHARACTER = 5.6
const PADDING = 10
/** Columns of labels, and labels of a column. */
const MAX_COLUMNS = 3
const MAX_ROWS = 9
/** Space between a curve and the labels at its ends, and the thickest curve. */
const CLEARANCE = 4
const MAX_STROKE = 6

interface Node {
  key: string
  column: number
  label: string
  kind: ChainDiagram['nodes'][number]['kind']
  weight: number
}

/**
 * Draws the chains of statements; null where nobody passed any of them on, since there is nothing to see.
 *
 * @param end Where they arrive: on a page, or on the whole site.
 */
export function chainDiagram(
  { words }: Pick<SiteIndex, 'words'>,
  chains: SourceChain[],
  end: 'thisPage' | 'thisSite' = 'thisPage',
): ChainDiagram | null {
  const paths = chains.map((chain) => pathOf(chain, words.sourcing.notStated))
  const columns = Math.min(MAX_COLUMNS, Math.max(0, ...paths.map((path) => path.length)))
  if (columns < 2) return null
  const nodes = new Map<string, Node>()
  const links = new Map<string, { from: string; to: string | null; weight: number }>()
  for (const path of paths) {
    const placed = path.length > columns ? [path[0]!, ...path.slice(1 - columns)] : path
    const keys = placed.map(({ source, kind, label }, index) => {
      // The origin stands left, relays as near the page as they are.
      const column = index === 0 ? 0 : columns - (placed.length - index)
      const key = `${column} ${source?.id ?? kind}`
      const node = nodes.get(key) ?? { key, column, label, kind, weight: 0 }
      node.weight++
      nodes.set(key, node)
      return key
    })
    for (const [index, from] of keys.entries()) {
      const to = keys[index + 1] ?? null
      const link = links.get(`${from}\n${to}`) ?? { from, to, weight: 0 }
      link.weight++
      links.set(`${from}\n${to}`, link)
    }
  }
  return draw([...nodes.values()], [...links.values()], columns, words, end)
}

function pathOf({ links, origin }: SourceChain, notStated: string) {
  const relays = links.filter(({ id }) => id !== origin)
  const first = links.find(({ id }) => id === origin)
  const steps: { source: KnownSource | null; kind: Node['kind']; label: string }[] = relays.map((source) => ({
    source,
    kind: 'relay',
    label: source.name,
  }))
  steps.unshift(
    first === undefined
      ? { source: null, kind: 'unknown', label: notStated }
      : { source: first, kind: first.kind === 'unnamed' ? 'unnamed' : 'origin', label: first.name },
  )
  return steps
}

function draw(
  nodes: Node[],
  links: { from: string; to: string | null; weight: number }[],
  columns: number,
  words: SiteIndex['words'],
  end: 'thisPage' | 'thisSite',
): ChainDiagram {
  // Curves of many need room where there are few columns.
  const gap = columns < MAX_COLUMNS ? WIDE_GAP : GAP
  const width = (WIDTH - PAGE_WIDTH - gap * columns) / columns
  const placeOf = new Map<string, { x: number; y: number }>()
  const byColumn = Array.from({ length: columns }, (_, column) =>
    nodes.filter((node) => node.column === column).sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1)),
  )
  const rows = Math.max(...byColumn.map((list) => Math.min(MAX_ROWS, list.length)))
  const height = rows * ROW
  const drawn: ChainDiagram['nodes'] = []
  for (const [column, list] of byColumn.entries()) {
    const shown = list.length > MAX_ROWS ? list.slice(0, MAX_ROWS - 1) : list
    const labels = shown.map(({ label, kind }) => ({ label, kind }))
    if (shown.length < list.length)
      labels.push({ label: words.sourcing.more(list.length - shown.length), kind: 'relay' })
    const x = column * (width + gap)
    const placed = labels.map(({ label, kind }, row) => {
      const y = (height / labels.length) * (row + 0.5)
      return { x: tenth(x), y: tenth(y), width: tenth(width), lines: linesOf(label, width), kind }
    })
    drawn.push(...placed)
    for (const [row, { key }] of list.entries()) placeOf.set(key, placed[Math.min(row, placed.length - 1)]!)
  }
  const page = { x: WIDTH - PAGE_WIDTH, label: words.chain[end] }
  const edges = links.map(({ from, to, weight }) => {
    const start = placeOf.get(from)!
    const end = to === null ? { x: page.x, y: height / 2 } : placeOf.get(to)!
    return {
      path: curve(start.x + width, start.y, end.x - CLEARANCE, end.y),
      stroke: Math.min(MAX_STROKE, tenth(1 + Math.sqrt(weight) / 2)),
    }
  })
  const text = words.sourcing.chain[end](
    links
      .filter(({ to }) => to !== null)
      .map(({ from, to }) => [nodes.find(({ key }) => key === from)!.label, nodes.find(({ key }) => key === to)!.label])
      .map(([from, to]) => words.sourcing.chainPart(from!, to!))
      .join('; '),
  )
  return { width: WIDTH, height, nodeHeight: NODE_HEIGHT, nodes: drawn, edges, page, text }
}

const curve = (x: number, y: number, toX: number, toY: number): string => {
  const fromX = x + CLEARANCE
  const middle = tenth((fromX + toX) / 2)
  return `M${tenth(fromX)} ${tenth(y)}C${middle} ${tenth(y)} ${middle} ${tenth(toY)} ${tenth(toX)} ${tenth(toY)}`
}

/** A label in at most two lines, broken between words, the rest left out. */
function linesOf(label: string, width: number): string[] {
  const most = Math.floor((width - PADDING) / CHARACTER)
  const lines: string[] = ['']
  for (const word of label.split(/\s+/)) {
    const line = lines.at(-1)!
    const longer = line === '' ? word : `${line} ${word}`
    if ([...longer].length <= most || line === '') lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const [first = '', ...rest] = lines
  const shown = rest.length === 0 ? [first] : [first, rest.join(' ')]
  return shown.map((line) =>
    [...line].length <= most
      ? line
      : `${[...line]
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`,
  )
}
