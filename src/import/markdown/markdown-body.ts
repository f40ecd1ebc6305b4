import type { Definition, FootnoteDefinition, Image, Nodes, Parent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { readHtmlBody } from '../html/html-to-mdast.ts'
import { silentParts } from '../html/left-out.ts'
import { shorten } from '../shorten.ts'
import type { Note } from '../types.ts'
import { groupHtml } from './group-html.ts'
import { parseMdx } from './parse-mdx.ts'
import { readShortcodes } from './read-shortcodes.ts'
import type { ShortcodePage } from './shortcodes/types.ts'

interface MarkdownOptions {
  /** Lines above the text in its file. Default: 0. */
  offset?: number
  page?: ShortcodePage
  /** Whether pictures stay in the tree, with the addresses that they have there. Default: false, and each is noted. */
  pictures?: boolean
  /** Whether the text is MDX. Default: false. */
  mdx?: boolean
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })
const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })

/** Markdown of any generator as ours: HTML in it becomes Markdown, shortcodes become what they mean or a note. */
export function readMarkdownBody(markdown: string, options: MarkdownOptions = {}): { body: Root; notes: Note[] } {
  const { offset = 0, page, pictures = false, mdx = false } = options
  const components = mdx ? parseMdx(markdown, offset, page) : null
  const { text, notes } = components ? { text: '', notes: components.notes } : readShortcodes(markdown, offset, page)
  const tree = withoutReferences(components?.tree ?? parser.parse(text))
  const seen: Note[] = []
  const children = blocksOf(tree.children)
  return { body: { type: 'root', children }, notes: [...notes, ...seen] }

  function blocksOf(nodes: readonly RootContent[]): RootContent[] {
    return groupHtml(nodes).flatMap((group) => {
      // HTML has no place for a footnote of its own.
      const footnotes = group.filter((node) => node.type === 'footnoteDefinition')
      const others = footnotes.length === 0 ? group : group.filter((node) => node.type !== 'footnoteDefinition')
      return [...(others.length === 0 ? [] : convertGroup(others)), ...footnotes.map(convertFootnote)]
    })
  }

  function convertFootnote(node: FootnoteDefinition): FootnoteDefinition {
    return { ...node, children: blocksOf(node.children) as FootnoteDefinition['children'] }
  }

  function convertGroup(group: readonly RootContent[]): RootContent[] {
    const [first] = group
    const line = (first?.position?.start.line ?? 1) + offset
    const html = group.some((node) => holds(node, 'html')) ? htmlOf(group) : null
    for (const message of html === null ? [] : silentParts(html)) seen.push({ message, line, kind: 'left out' })
    const blocks = html === null ? group : throughHtml(html)
    if (pictures) return blocks.filter(isFilled)
    for (const picture of group.flatMap(picturesIn)) seen.push({ ...picture, line, kind: 'left out' })
    return blocks.map(withoutPictures).filter(isFilled)
  }
}

/** `![alt][id]` and `[words][id]` as what they stand for, so that each address is led to where its file or story is now. */
function withoutReferences(tree: Root): Root {
  const definitions = new Map(
    // The first of one name counts.
    tree.children
      .toReversed()
      .flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as [string, Definition]] : [])),
  )
  return mapTree({ ...tree, children: tree.children.filter(({ type }) => type !== 'definition') }, (node) => {
    if (node.type !== 'imageReference' && node.type !== 'linkReference') return node
    const { url, title } = definitions.get(node.identifier) ?? {}
    if (url === undefined) return node
    if (node.type === 'linkReference') return { type: 'link', url, title: title ?? null, children: node.children }
    return { type: 'image', url, title: title ?? null, alt: node.alt ?? '' } satisfies Image
  })
}

/** Blocks with HTML in them, as HTML. Marks of the private use area hold the places of their footnotes. */
function htmlOf(group: readonly RootContent[]): string {
  const marked = group.map((node) =>
    mapTree(node, (child) =>
      child.type === 'footnoteReference' ? { type: 'text', value: `\uE002${child.identifier}\uE003` } : child,
    ),
  )
  return toHtml.stringify(toHtml.runSync({ type: 'root', children: marked }))
}

function throughHtml(html: string): RootContent[] {
  return readHtmlBody(html, { kind: 'part' }).children.map((block) => mapTree(block, (child) => child, notesIn))
}

function notesIn(node: Nodes): Nodes[] {
  if (node.type !== 'text' || !node.value.includes('\uE002')) return [node]
  return node.value.split(/\uE002([^\uE003]*)\uE003/).flatMap((part, index): Nodes[] => {
    if (index % 2 === 1) return [{ type: 'footnoteReference', identifier: part, label: part }]
    return part === '' ? [] : [{ type: 'text', value: part }]
  })
}

function mapTree<Node extends Nodes>(node: Node, map: (node: Nodes) => Nodes, split = (child: Nodes) => [child]): Node {
  const made = map(node)
  if (!('children' in made)) return made as Node
  const children = (made as Parent).children.flatMap((child) => split(mapTree(child, map, split)))
  return { ...made, children } as Node
}

function holds(node: Nodes, type: string): boolean {
  return node.type === type || ('children' in node && node.children.some((child) => holds(child, type)))
}

function picturesIn(node: Nodes): { message: string }[] {
  if (node.type === 'image') return [{ message: `image left out: ${node.alt || node.url}` }]
  if (node.type === 'html')
    return [...node.value.matchAll(/<img\b[^>]*>/gi)].map(([tag]) => ({ message: `image left out: ${shorten(tag)}` }))
  return 'children' in node ? node.children.flatMap(picturesIn) : []
}

/** A caption stays where its picture stood. */
function withoutPictures<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = (node as Parent).children
    .flatMap((child): Nodes[] => {
      if (child.type === 'image') return child.title ? [{ type: 'text', value: child.title }] : []
      return child.type === 'imageReference' ? [] : [child]
    })
    .map(withoutPictures)
  return { ...node, children: children.filter((child) => child.type !== 'link' || isFilled(child)) }
}

function isFilled(node: Nodes): boolean {
  return /^(?:thematicBreak|definition|html)$/.test(node.type) || holds(node, 'image') || textOf(node).trim() !== ''
}
