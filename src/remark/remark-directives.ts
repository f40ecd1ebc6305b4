import type { Html, Nodes, PhrasingContent, Root } from 'mdast'
import type { Directives, TextDirective } from 'mdast-util-directive'
import type {} from 'mdast-util-to-hast'
import type { Point } from 'unist'
import { visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import { isDirectiveName } from './directives/attributes.ts'
import { findNearDirectives } from './directives/find-near-directives.ts'
import { type OverrideData, readOverride } from './directives/read-override.ts'
import { findUnregistered } from './directives/unregistered.ts'
import { say } from './messages/say.ts'
import { replaceBelow } from './replace-children.ts'

declare module 'mdast-util-directive' {
  interface TextDirectiveData {
    /** What the editor says of the stretch; set by `remark-directives`, read by `remark-annotations`. */
    override?: OverrideData
  }
}

/** Options of `remarkDirectives`. */
export interface DirectiveOptions {
  /** Names and ids that `source`, `via` and `by` may give. Default: any. */
  knownSources?: readonly string[]
}

/**
 * Plugin that reads the editor's overrides in an mdast tree:
 * `:claim[…]{source=idf via=liveuamap stance=denied status=disputed}`, `:quote[…]{by="…"}`,
 * `:figure[18 people]{value=18 role=killed}` and `:plain[…]`, written with remark-directive. Any other directive is turned
 * back into the words it was written with, since in prose a colon before a word is a colon before a word. An attribute
 * that cannot be read is left out and becomes a message; nothing is thrown.
 */
export default function remarkDirectives(options: DirectiveOptions = {}) {
  const known = options.knownSources && new Set(options.knownSources)
  return (tree: Root, file: VFile): void => {
    const foreign = new Set<Nodes>()
    visitParents(tree, (node) => {
      if (!isDirective(node)) return
      if (node.type === 'textDirective' && isDirectiveName(node.name) && node.children.length > 0) {
        node.data = { ...node.data, override: readOverride(node, file, known), hName: 'span' }
        if (known) checkSources(node, known, file)
      } else {
        foreign.add(node)
      }
    })
    const source = String(file)
    reportNear(tree, source, file)
    if (foreign.size === 0) return
    replaceBelow(tree, (node) => (isDirective(node) && foreign.has(node) ? restore(node, source) : undefined))
  }
}

/** What directives are read in. */
const HOLDERS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'leafDirective'])

/** Of HTML, code and comments say what they say. */
const UNREAD_HTML = /<(code|pre|script|style)\b[\s\S]*?<\/\1|<!--[\s\S]*?-->/gi

/** In a block of HTML no directive is read, however well it is written. */
function reportInHtml({ position }: Html, source: string, file: VFile): void {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return
  const text = source.slice(start.offset, end.offset).replace(UNREAD_HTML, (it) => it.replace(/[^\n]/g, ' '))
  for (const { start: at } of findNearDirectives(text, new Map())) {
    say(file, placeIn(text, at, start), {
      rule: 'directive-near',
      reason: 'Unexpected directive in HTML, expected one in a paragraph of Markdown',
      fix: 'Write the paragraph without its tags, or take the directive out.',
      severity: 'error',
    })
  }
}

/** Line and column of an offset in a stretch that begins at a place. */
function placeIn(text: string, at: number, start: Point): Point {
  const before = text.slice(0, at).split('\n')
  const column = before.at(-1)!.length + (before.length === 1 ? start.column : 1)
  return { line: start.line + before.length - 1, column }
}

/** What looks like a directive and is none would be printed to readers: it is an error. */
function reportNear(tree: Root, source: string, file: VFile): void {
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'html' && !HOLDERS.has(ancestors.at(-1)!.type)) reportInHtml(node, source, file)
    if (!HOLDERS.has(node.type)) return
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return
    const from = start.offset
    let text = source.slice(from, end.offset)
    const read = new Map<number, number>()
    visitParents(node, (inner) => {
      const [first, last] = [inner.position?.start.offset, inner.position?.end.offset]
      if (first === undefined || last === undefined) return
      if (inner.type === 'textDirective' && inner.data?.override) read.set(first - from, last - from)
      // Code says what it says.
      if (inner.type === 'inlineCode')
        text = text.slice(0, first - from) + ' '.repeat(last - first) + text.slice(last - from)
    })
    for (const { start: at, reason, fix } of findNearDirectives(text, read)) {
      say(file, placeIn(text, at, start), { rule: 'directive-near', reason, fix, severity: 'error' })
    }
    if (node.type === 'heading' && read.size > 0) {
      say(file, node.position, {
        rule: 'directive-near',
        reason: 'Unexpected directive in a heading, expected one in a paragraph',
        fix: 'Headings are not annotated: take the directive out.',
        severity: 'error',
      })
    }
  })
}

function checkSources(node: TextDirective, known: ReadonlySet<string>, file: VFile): void {
  const override = node.data?.override
  const relays = override && 'via' in override ? (override.via ?? []) : []
  const given: [string, string | null | undefined][] = [
    ['source', node.attributes?.source],
    ...relays.map((name): [string, string] => ['via', name]),
    ['by', node.attributes?.by],
  ]
  for (const [attribute, name] of given) {
    const found = name ? findUnregistered(attribute, name, known) : null
    if (found) say(file, node.position, { rule: 'source-not-in-registry', ...found })
  }
}

const isDirective = (node: Nodes): node is Directives =>
  node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective'

/** The node as the words it was written with, its content kept as it was parsed. */
function restore(node: Directives, source: string): Nodes[] {
  if (node.type === 'containerDirective') {
    const [open, close] = [fence(node, source, 'start'), fence(node, source, 'end')]
    return [open, ...node.children, close].filter((it): it is Nodes => it !== undefined)
  }
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const inner = node.children[0]?.position?.start.offset ?? end
  const innerEnd = node.children.at(-1)?.position?.end.offset ?? end
  const words: PhrasingContent[] = [
    { type: 'text', value: source.slice(start, inner) },
    ...node.children,
    { type: 'text', value: source.slice(innerEnd, end) },
  ]
  const filled = words.filter((it) => it.type !== 'text' || it.value !== '')
  return node.type === 'leafDirective' ? [{ type: 'paragraph', children: filled }] : filled
}

function fence(node: Directives, source: string, side: 'start' | 'end'): Nodes | undefined {
  const offset = node.position?.[side].offset
  if (offset === undefined) return undefined
  const start = side === 'start' ? offset : source.lastIndexOf('\n', offset - 1) + 1
  const end = side === 'start' ? (source.indexOf('\n', offset) + 1 || source.length + 1) - 1 : offset
  const value = source.slice(start, end).trim()
  return value.includes(':::') ? { type: 'paragraph', children: [{ type: 'text', value }] } : undefined
}
