import type { Element, Properties, RootContent } from 'hast'
import type { Nodes, Parent, PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import { ATTRIBUTES, CONTAINERS, DROPPED, EMBEDS, INLINE, isBlockName, LEAVES, TRANSPARENT } from './elements.ts'

/** An element of raw HTML that Markdown has no node for. */
interface HtmlTag extends Parent {
  type: 'htmlElement'
  children: Nodes[] & never[]
  data: { hName: string; hProperties: Properties }
}

/** A Markdown node on its way through the HTML parser. */
export interface Passing {
  type: 'markdown'
  /** Where it stands among the children that are parsed together. */
  index: number
}

declare module 'hast' {
  interface RootContentMap {
    passing: Passing
  }
  interface ElementContentMap {
    passing: Passing
  }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    htmlElement: HtmlTag
  }
  interface RootContentMap {
    htmlElement: HtmlTag
  }
}

/** Something that was left out or changed. */
export interface Loss {
  kind: 'dropped' | 'unknown' | 'embed' | 'handler' | 'address'
  /** Name of the element. */
  name: string
  position: Position | undefined
}

interface Conversion {
  /** The Markdown nodes that were passed through, by index. */
  passed: readonly Nodes[]
  /** Is told of everything that is left out. */
  lose: (loss: Loss) => void
}

/** The safe part of parsed HTML as Markdown nodes, blocks: words that stand between blocks become paragraphs. */
export function convertFlow(nodes: readonly RootContent[], conversion: Conversion): Nodes[] {
  const blocks: Nodes[] = []
  let run: Nodes[] = []
  for (const node of nodes) {
    if (isFlow(node, conversion)) {
      closeRun()
      blocks.push(...blocksOf(node, conversion))
    } else run.push(...phrasingOf(node, conversion))
  }
  closeRun()
  return blocks

  function closeRun(): void {
    const words = trimRun(run)
    run = []
    if (words.length > 0) blocks.push({ type: 'paragraph', children: words as PhrasingContent[] })
  }
}

/** The safe part of parsed HTML as nodes within a run of words. */
export function convertPhrasing(nodes: readonly RootContent[], conversion: Conversion): Nodes[] {
  return nodes.flatMap((node) => phrasingOf(node, conversion))
}

/** Whether parsed HTML holds blocks. */
export function hasFlow(nodes: readonly RootContent[], conversion: Conversion): boolean {
  return nodes.some((node) => isFlow(node, conversion))
}

function isFlow(node: RootContent, conversion: Conversion): boolean {
  if (node.type === 'markdown') return isFlowNode(conversion.passed[node.index]!)
  if (node.type !== 'element') return false
  if (DROPPED.has(node.tagName) || EMBEDS.has(node.tagName)) return false
  return isBlockName(node.tagName) || hasFlow(node.children, conversion)
}

const FLOW_TYPES = new Set([
  ...['paragraph', 'heading', 'blockquote', 'list', 'table', 'code', 'thematicBreak', 'definition', 'html'],
  ...['footnoteDefinition', 'containerDirective', 'leafDirective'],
])
const isFlowNode = ({ type }: Nodes) => FLOW_TYPES.has(type)

function blocksOf(node: RootContent, conversion: Conversion): Nodes[] {
  if (node.type === 'markdown') return [conversion.passed[node.index]!]
  if (node.type !== 'element') return []
  const { tagName: name, children, position } = node
  const from = position && { position }
  reportHandlers(node, conversion)
  if (name === 'hr') return [{ type: 'thematicBreak', ...from }]
  if (name === 'pre') return [{ type: 'code', value: textOf(node, conversion).replace(/^\n|\n$/g, ''), ...from }]
  if (LEAVES.has(name) && !hasFlow(children, conversion)) return [leaf(node, conversion)]
  const blocks = convertFlow(children, conversion)
  if (name === 'blockquote') return [{ type: 'blockquote', children: blocks as never, ...from }]
  if (name === 'figure') return [element(node, blocks.flatMap(bareImages))]
  const held = CONTAINERS.has(name) || ['li', 'dt', 'dd', 'figcaption', 'summary', 'caption', 'td', 'th'].includes(name)
  if (held) return [element(node, blocks)]
  if (!isKnown(name)) conversion.lose({ kind: 'unknown', name, position })
  return blocks
}

/** A picture in a figure needs no paragraph. */
function bareImages(block: Nodes): Nodes[] {
  const bare = block.type === 'paragraph' && block.children.every(({ type }) => type === 'image' || type === 'link')
  return bare && !block.data ? block.children : [block]
}

function leaf(node: Element, conversion: Conversion): Nodes {
  const { tagName: name, position } = node
  const children = trimRun(convertPhrasing(node.children, conversion)) as PhrasingContent[]
  const from = position && { position }
  const heading = /^h([1-6])$/.exec(name)
  if (heading) return { type: 'heading', depth: Number(heading[1]) as 1, children, ...from }
  const data = { hName: name, hProperties: propertiesOf(node) }
  if (name === 'td' || name === 'th') return { type: 'tableCell', children, data, ...from }
  return { type: 'paragraph', children, ...(name !== 'p' && { data }), ...from }
}

function phrasingOf(node: RootContent, conversion: Conversion): Nodes[] {
  if (node.type === 'markdown') return [conversion.passed[node.index]!]
  if (node.type === 'text') {
    const value = node.value.replace(/[ \t]*\n[ \t]*/g, '\n')
    return value === '' ? [] : [{ type: 'text', value, ...(node.position && { position: node.position }) }]
  }
  if (node.type !== 'element') return []
  const { tagName: name, position, properties } = node
  const from = position && { position }
  if (DROPPED.has(name)) {
    conversion.lose({ kind: 'dropped', name, position })
    return []
  }
  reportHandlers(node, conversion)
  if (EMBEDS.has(name)) return embedOf(node, conversion)
  if (name === 'br') return [{ type: 'break', ...from }]
  if (name === 'img') {
    const url = safeAddress(properties.src)
    if (url === null) conversion.lose({ kind: 'address', name, position })
    const { alt, title, ...hProperties } = propertiesOf(node)
    const words = { alt: String(alt ?? ''), ...(title ? { title: String(title) } : {}) }
    return url === null ? [] : [{ type: 'image', url, ...words, data: { hProperties }, ...from }]
  }
  const children = convertPhrasing(node.children, conversion) as PhrasingContent[]
  if (name === 'a') {
    const url = safeAddress(properties.href)
    if (url === null && properties.href !== undefined) conversion.lose({ kind: 'address', name, position })
    return url === null ? children : [{ type: 'link', url, children, ...from }]
  }
  if (name === 'em' || name === 'i') return [{ type: 'emphasis', children, ...from, data: { hName: name } }]
  if (name === 'strong' || name === 'b') return [{ type: 'strong', children, ...from, data: { hName: name } }]
  if (name === 'code' || name === 'tt') return [{ type: 'inlineCode', value: textOf(node, conversion), ...from }]
  if (INLINE.has(name)) return [element(node, children)]
  if (!isKnown(name)) conversion.lose({ kind: 'unknown', name, position })
  return children
}

/** Elements of others as a link with their title; nothing is lost that a reader could have followed. */
function embedOf(node: Element, conversion: Conversion): Nodes[] {
  const { tagName: name, properties, position } = node
  const source = node.children.find((it) => it.type === 'element' && it.tagName === 'source')
  const url = [properties.src, properties.data, source?.type === 'element' ? source.properties.src : null]
    .map(safeAddress)
    .find((it) => it !== null)
  conversion.lose({ kind: url ? 'embed' : 'dropped', name, position })
  if (!url) return []
  const words = properties.title ? String(properties.title) : (URL.parse(url)?.host ?? url)
  return [{ type: 'link', url, children: [{ type: 'text', value: words }], ...(position && { position }) }]
}

function element(node: Element, children: readonly Nodes[]): Nodes {
  return {
    type: 'htmlElement',
    children: children as HtmlTag['children'],
    data: { hName: node.tagName, hProperties: propertiesOf(node) },
    ...(node.position && { position: node.position }),
  }
}

const isKnown = (name: string) =>
  TRANSPARENT.has(name) ||
  LEAVES.has(name) ||
  CONTAINERS.has(name) ||
  INLINE.has(name) ||
  name === 'hr' ||
  name === 'pre'

function propertiesOf({ properties }: Element): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => ATTRIBUTES.has(name)))
}

function reportHandlers({ tagName, properties, position }: Element, { lose }: Conversion): void {
  if (Object.keys(properties).some((name) => /^on/i.test(name))) lose({ kind: 'handler', name: tagName, position })
}

/** An address of the web, of a mailbox, or of this site; null for any other. */
function safeAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null
  const address = value.trim()
  const scheme = URL.canParse(address) ? new URL(address).protocol : 'https:'
  return /^(?:https?|mailto|tel):$/.test(scheme) ? address : null
}

function textOf(node: RootContent, conversion: Conversion): string {
  if (node.type === 'text') return node.value
  if (node.type === 'markdown') {
    const passed = conversion.passed[node.index]!
    return 'value' in passed ? passed.value : ''
  }
  return node.type === 'element' ? node.children.map((child) => textOf(child, conversion)).join('') : ''
}

/** Takes white space from the ends of a run; of one that has nothing else, all. */
function trimRun(run: readonly Nodes[]): Nodes[] {
  const nodes = [...run]
  for (const side of ['start', 'end'] as const) {
    for (;;) {
      const at = side === 'start' ? 0 : nodes.length - 1
      const node = nodes[at]
      if (node?.type !== 'text') break
      const value = side === 'start' ? node.value.trimStart() : node.value.trimEnd()
      if (value !== '') {
        if (value !== node.value) nodes[at] = { ...node, value }
        break
      }
      nodes.splice(at, 1)
    }
  }
  return nodes
}
