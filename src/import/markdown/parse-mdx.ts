import { escape as escapeHtml } from 'html-escaper'
import type { Image, Link, Nodes, Parent, Root } from 'mdast'
import type {} from 'mdast-util-mdx'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { shorten } from '../shorten.ts'
import type { Note } from '../types.ts'
import { readAsides } from './read-shortcodes.ts'
import { pictureOf } from './shortcodes/attributes.ts'
import { hostedAddress } from './shortcodes/hosted-address.ts'
import { stringOrDate } from './shortcodes/string-or-date.ts'
import type { ShortcodePage } from './shortcodes/types.ts'

type Element = MdxJsxFlowElement | MdxJsxTextElement

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx)

/** What is known of a text while its parts are converted. */
interface Conversion {
  /** What stands for an imported file in the text, and its path. */
  imported: ReadonlyMap<string, string>
  page: ShortcodePage
  say: (node: Nodes, kind: NonNullable<Note['kind']>, message: string) => void
}

/** How much of code a note quotes. */
const MAX_QUOTED_CODE = 60

/**
 * MDX as Markdown with HTML: what is imported and exported falls away, an element of HTML is HTML, a component is the
 * picture, video or link that it shows for certain, or what stands in it.
 *
 * @param offset Lines above the text in its file.
 * @returns Null where it is no valid MDX, which is then read as Markdown.
 */
export function parseMdx(
  markdown: string,
  offset: number,
  page: ShortcodePage = { fields: {} },
): { tree: Root; notes: Note[] } | null {
  let tree: Root
  try {
    tree = parser.parse(readAsides(markdown))
  } catch {
    return null
  }
  const notes: Note[] = []
  const conversion: Conversion = {
    imported: new Map(
      [...markdown.matchAll(/^import\s+(\w+)\s+from\s+["']([^"'\n]+)["']/gm)].map(([, name, path]) => [name!, path!]),
    ),
    page,
    say: (node, kind, message) => notes.push({ line: (node.position?.start.line ?? 1) + offset, kind, message }),
  }
  const children = tree.children.flatMap((node) => convert(node, conversion)) as Root['children']
  return { tree: { ...tree, children }, notes }
}

function convert(node: Nodes, conversion: Conversion): Nodes[] {
  const { page, say } = conversion
  switch (node.type) {
    case 'mdxjsEsm': {
      const [exported] = /^export\b[\s\S]*/m.exec(node.value) ?? []
      if (exported) say(node, 'left out', `code left out: ${shorten(exported, MAX_QUOTED_CODE)}`)
      return []
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const words = literalOf(node.value, page)
      if (words === null) say(node, 'left out', `code left out: {${shorten(node.value, MAX_QUOTED_CODE)}}`)
      return words ? [{ type: 'text', value: words }] : []
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return convertElement(node, conversion)
    default:
      return 'children' in node ? [{ ...node, children: convertChildren(node, conversion) } as Nodes] : [node]
  }
}

function convertChildren(parent: Nodes & Parent, conversion: Conversion): Nodes[] {
  return (parent.children as Nodes[]).flatMap((child) => convert(child, conversion))
}

/** Elements of HTML without an end tag. */
const VOID_TAG = /^(?:br|hr|img|input|wbr|source)$/

/** Attributes in which a component has words that it shows. */
const WORDS_IN = /^(?:title|text|label|caption|description|heading|name|quote|author)$/i

function convertElement(element: Element, conversion: Conversion): Nodes[] {
  const children = convertChildren(element, conversion)
  const { name } = element
  if (!name) return children
  const attributes = attributesOf(element, conversion)
  if (/^[a-z]/.test(name)) {
    const end = VOID_TAG.test(name) ? [] : [html(`</${name}>`)]
    return [html(`<${name}${written(attributes)}>`), ...children, ...end]
  }
  const shown = componentOf(name, attributes)
  if (shown) return wrapFlow(element, [shown, ...children])
  const words = [...attributes].filter(([key, value]) => WORDS_IN.test(key) && /\p{L}{2}/u.test(value))
  if (words.length > 0) conversion.say(element, 'changed', `component kept as its words: <${name}>`)
  else {
    const holdsWords = children.some((child) => textOf(child).trim() !== '')
    const became = children.length > 0 ? 'kept as what stands in it' : 'left out'
    conversion.say(element, holdsWords ? 'changed' : 'left out', `component ${became}: <${name}>`)
  }
  const texts = words.map(([, value]): Nodes => ({ type: 'text', value }))
  return [...wrapFlow(element, texts), ...children]
}

/** In a block, a paragraph of what stands in lines, and the blocks behind it; within a line, all as it is. */
function wrapFlow({ type, position }: Element, nodes: Nodes[]): Nodes[] {
  if (type === 'mdxJsxTextElement' || nodes.length === 0) return nodes
  const isBlock = ({ type }: Nodes) => !/^(?:text|image|link|html)$/.test(type)
  const phrasing = nodes.filter((node) => !isBlock(node))
  const paragraph = { type: 'paragraph', children: phrasing, ...(position && { position }) } as Nodes
  return [...(phrasing.length > 0 ? [paragraph] : []), ...nodes.filter(isBlock)]
}

function html(value: string): Nodes {
  return { type: 'html', value }
}

function written(attributes: ReadonlyMap<string, string>): string {
  return [...attributes]
    .filter(([key]) => /^(?:href|src|alt|title|colspan|rowspan|start|type|cite)$/i.test(key))
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')
}

/** Attributes with a value that stands there; of an imported file its path. */
function attributesOf(element: Element, { imported, page }: Conversion): Map<string, string> {
  const values = new Map<string, string>()
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    const { name, value } = attribute
    if (typeof value === 'string') values.set(name, value)
    else if (value) {
      const code = value.value.trim()
      const words =
        imported.get(code.replace(/\.src$/, '')) ??
        literalOf(code, page) ??
        /^(?:require|import)\(["']([^"']+)["']\)/.exec(code)?.[1]
      if (words) values.set(name, words)
    }
  }
  return values
}

/** Text that an expression gives whatever happens: a string, a field of the frontmatter; empty for a comment. */
function literalOf(code: string, { fields }: ShortcodePage): string | null {
  const bare = code
    .trim()
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .trim()
  if (bare === '') return ''
  const literal = /^(["'`])([\s\S]*)\1$/.exec(bare)?.[2]
  if (literal !== undefined && !literal.includes('${')) return literal
  const [, key] = /^(?:frontmatter|props|metadata)\.(\w+)$/.exec(bare) ?? []
  return key ? stringOrDate(fields[key]) : null
}

/** What a component of this name shows for certain. */
function componentOf(name: string, attributes: ReadonlyMap<string, string>): Image | Link | null {
  const value = (...keys: string[]) => keys.map((key) => attributes.get(key)).find(Boolean) ?? ''
  const list = [...attributes].map(([key, words]) => ({ name: key, value: words }))
  const [, host = ''] = /(youtube|vimeo)/i.exec(name) ?? []
  if (host !== '') {
    const id =
      host.toLowerCase() === 'youtube' ? value('id', 'videoId', 'videoid', 'url', 'src') : value('id', 'url', 'src')
    return id ? linkTo(hostedAddress(host.toLowerCase() as 'youtube' | 'vimeo', id), value('title') || 'Video') : null
  }
  if (/^(?:tweet|twitter|x|bluesky|mastodon)/i.test(name)) {
    const id = value('id', 'url', 'href')
    return id ? linkTo(hostedAddress('x', id), 'Post') : null
  }
  if (pictureOf(list)) {
    const alt = value('alt', 'altText')
    const caption = value('caption', 'title')
    return { type: 'image', url: value('src', 'image', 'path', 'url'), alt, title: caption || null }
  }
  const href = value('href', 'url', 'to', 'link')
  return /^(?:https?:|\/)/.test(href) ? linkTo(href, value('title', 'label', 'text', 'children') || href) : null
}

function linkTo(url: string, words: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words }] }
}
