import type { Nodes, Parent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { readHtmlBody } from '../html/html-to-mdast.ts'
import type { Note } from '../types.ts'
import { readShortcodes } from './read-shortcodes.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })

/**
 * Markdown of any generator as ours: HTML in it becomes Markdown, shortcodes become what they mean or a
 * note, pictures are named.
 *
 * @param offset Lines above the text in its file.
 */
export function readMarkdownBody(markdown: string, offset = 0): { body: Root; notes: Note[] } {
  const { text, notes } = readShortcodes(markdown, offset)
  const tree = parser.parse(text)
  const pictures: Note[] = []
  const children = tree.children.flatMap((node): RootContent[] => {
    const blocks = holds(node, 'html') ? throughHtml(node) : [node]
    for (const picture of picturesIn(node))
      pictures.push({ ...picture, line: (node.position?.start.line ?? 1) + offset })
    return blocks.map(withoutPictures).filter(isFilled)
  })
  return { body: { type: 'root', children }, notes: [...notes, ...pictures] }
}

/** A block with HTML in it. Its footnotes stay notes: marks of the private use area hold their places. */
function throughHtml(node: RootContent): RootContent[] {
  const marked = mapTree(node, (child) =>
    child.type === 'footnoteReference' ? { type: 'text', value: `\uE002${child.identifier}\uE003` } : child,
  )
  const html = toHtml.stringify(toHtml.runSync({ type: 'root', children: [marked] }))
  return readHtmlBody(html).children.map((block) => mapTree(block, (child) => child, notesIn))
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
    return [...node.value.matchAll(/<img\b[^>]*>/gi)].map(([tag]) => ({
      message: `image left out: ${tag.slice(0, 80)}`,
    }))
  return 'children' in node ? node.children.flatMap(picturesIn) : []
}

function withoutPictures<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = (node as Parent).children
    .filter(({ type }) => type !== 'image' && type !== 'imageReference')
    .map(withoutPictures)
  return { ...node, children: children.filter((child) => child.type !== 'link' || isFilled(child)) }
}

function isFilled(node: Nodes): boolean {
  return /^(?:thematicBreak|definition|html)$/.test(node.type) || textOf(node).trim() !== ''
}
