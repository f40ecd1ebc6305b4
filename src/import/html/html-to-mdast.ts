import type { Root as HtmlRoot } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import { html } from 'parse5'
import {
  attribute,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isCode,
  isElement,
  isHidden,
  isInline,
  isSilent,
  isText,
} from './html-tree.ts'
import { parseSnippet } from './parse-html.ts'
import { captioned, embedLink, formula, isEmbed } from './part-media.ts'
import { raisedText } from './raised-text.ts'
import { safeAddress } from './safe-address.ts'
import { tidyTree } from './tidy-tree.ts'

interface Options {
  /** Whether an element or a text belongs to the article. Default: all do. */
  belongs?: (node: HtmlNode) => boolean
  /** Elements whose words stand in the frontmatter. Default: none. */
  taken?: ReadonlySet<HtmlNode>
  /** Address that relative links start from. Default: none, and they give their words alone. */
  base?: string | null
  kind?: HtmlKind
}

/**
 * What HTML is. Of a page, some is the article, and menus, asides and forms are not. Of an item of a feed, a wire or a mail
 * all words are its editor's. So they are in a part of a document whose files are looked up later: there pictures and
 * relative addresses stay too. Default: a page.
 */
type HtmlKind = 'page' | 'item' | 'part'

const ignore: Handle = () => undefined
const wordsAlone: Handle = (state, element) => state.all(element)

/** What differs from the library: pictures and fields are no text, underlining is no emphasis. */
const handlers: Record<string, Handle> = {
  ...Object.fromEntries(
    ['img', 'image', 'iframe', 'video', 'audio', 'input', 'select', 'textarea'].map((tag) => [tag, ignore]),
  ),
  u: wordsAlone,
  mark: wordsAlone,
  cite: defaultHandlers.em,
  dfn: defaultHandlers.em,
}

/** HTML as Markdown: blocks, lists, tables, links and emphasis stay, all other markup gives its words. */
export function htmlToMdast(
  parent: HtmlParent,
  { belongs = () => true, taken = new Set(), base = null, kind = 'page' }: Options = {},
): Root {
  const childNodes = prune(parent, { belongs, taken, base, kind })
  const tree = fromParse5({ nodeName: '#document-fragment', childNodes } as HtmlParent) as HtmlRoot
  const { img: _img, ...others } = handlers
  const used = kind === 'part' ? others : handlers
  return tidyTree(toMdast(tree, { handlers: used, document: true, quotes: ['“”', '‘’'] }) as Root)
}

/** The HTML of a body alone, as feeds and wire formats carry it, as Markdown. Default: it is an item. */
export function readHtmlBody(source: string, options: Pick<Options, 'base' | 'kind'> = {}): Root {
  return htmlToMdast(parseSnippet(source), { kind: 'item', ...options })
}

/** The children of a node without what does not belong to the article and without tags that would mislead. */
function prune(parent: HtmlParent, options: Required<Options>): HtmlNode[] {
  const { belongs, taken, kind } = options
  const isPart = kind === 'part'
  return parent.childNodes.flatMap((node): HtmlNode[] => {
    if (isText(node)) return belongs(node) ? [node] : []
    if (!isElement(node) || taken.has(node)) return []
    if (isPart && node.tagName === 'img') return [node]
    if (isEmbed(node)) return belongs(node) ? embedLink(node, (address) => addressIn(options, address)) : []
    if (node.tagName === 'math') return belongs(node) ? formula(node) : []
    if (kind === 'page' ? isSilent(node) : isCode(node) || (!isPart && isHidden(node))) return []
    const pruned = raisedText(node, prune(node, options))
    const children = isPart ? captioned(node, pruned) : pruned
    if (children.length === 0 && !isBreak(node, belongs)) return []
    if (node.tagName === 'caption') return [element('p', children)]
    if (node.tagName === 'table') return tableOf(node, children)
    const list = lists[node.tagName]
    if (list) return [element(list.tag, itemsOf(children, list.item), node.attrs.filter(isHarmless))]
    // The library knows no such element, and gives none of its words.
    if (/^(?:applet|content|dialog|object|shadow)$/.test(node.tagName)) return [element('div', children)]
    if (isInline(node) && children.some(holdsBlock)) return children
    if (/^h[1-6]$/.test(node.tagName)) return [element(node.tagName, inOneLine(children))]
    // Old pages have tables in paragraphs.
    if (/^(?:p|summary)$/.test(node.tagName) && children.some(holdsBlock)) return [element('div', children)]
    if (node.tagName !== 'a') return [{ ...node, attrs: node.attrs.filter(isHarmless), childNodes: children }]
    const href = addressIn(options, attribute(node, 'href'))
    return href === null ? children : [element('a', children, [{ name: 'href', value: href }])]
  })
}

/** What an element that lists is called now, and each part of it. */
const lists: Record<string, { tag: string; item: string }> = {
  ul: { tag: 'ul', item: 'li' },
  ol: { tag: 'ol', item: 'li' },
  dir: { tag: 'ul', item: 'li' },
  menu: { tag: 'ul', item: 'li' },
  dl: { tag: 'dl', item: 'dd' },
}

/** Words that stand in a list without being an item are one, as browsers show them. */
function itemsOf(children: readonly HtmlNode[], item: string): HtmlNode[] {
  const items: HtmlNode[] = []
  let loose: HtmlNode[] = []
  for (const child of children) {
    if (isElement(child) && !isInline(child)) loose = []
    else if (loose.length === 0 && isText(child) && child.value.trim() === '') continue
    else {
      if (loose.push(child) === 1) items.push(element(item, loose))
      continue
    }
    items.push(child)
  }
  return items
}

/** Readability drops breaks where it makes paragraphs of them; here they stay where anything beside them does. */
function isBreak({ tagName, parentNode }: HtmlElement, belongs: (node: HtmlNode) => boolean): boolean {
  return tagName === 'br' || tagName === 'wbr' || (tagName === 'hr' && (parentNode?.childNodes.some(belongs) ?? true))
}

function element(tagName: string, childNodes: HtmlNode[], attrs: HtmlElement['attrs'] = []): HtmlElement {
  return { nodeName: tagName, tagName, attrs, childNodes, namespaceURI: html.NS.HTML, parentNode: null }
}

/** A table with its caption above it. One that lays out a page, as old ones do, gives what stands in its cells. */
function tableOf(table: HtmlElement, children: HtmlNode[]): HtmlNode[] {
  const captions = children.filter((child) => child.nodeName === 'p')
  const rest = children.filter((child) => !captions.includes(child))
  const cells = elementsIn(element('table', rest)).filter(isCell)
  if (cells.length > 1 && !cells.some(isLayout)) {
    for (const cell of cells) cell.childNodes = inOneLine(cell.childNodes)
    return [...captions, element('table', rest, table.attrs)]
  }
  return [...captions, ...cells.filter((cell) => !isInside(cell, cells)).map((cell) => element('div', cell.childNodes))]
}

function isCell({ tagName }: HtmlElement): boolean {
  return tagName === 'td' || tagName === 'th'
}

function isInside(cell: HtmlElement, cells: HtmlElement[]): boolean {
  return cells.some((other) => other !== cell && elementsIn(other).includes(cell))
}

function isLayout(cell: HtmlElement): boolean {
  const tags = elementsIn(cell).map(({ tagName }) => tagName)
  return (
    tags.some((tag) => /^(?:h[1-6]|hr|table|blockquote)$/.test(tag)) || tags.filter((tag) => tag === 'p').length > 1
  )
}

function inOneLine(nodes: HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [node]
    if (isInline(node) && node.tagName !== 'br') return [{ ...node, childNodes: inOneLine(node.childNodes) }]
    return [space, ...inOneLine(node.childNodes), space]
  })
}

const space: HtmlNode = { nodeName: '#text', value: ' ', parentNode: null }

/** `colspan="999999999"` would make that many cells. */
function isHarmless({ name, value }: { name: string; value: string }): boolean {
  return !/^(?:col|row)span$/.test(name) || Number(value) < 50
}

function holdsBlock(node: HtmlNode): boolean {
  return isElement(node) && (!isInline(node) || node.childNodes.some(holdsBlock))
}

function addressIn({ kind, base }: Required<Options>, address: string | null): string | null {
  return kind === 'part' ? partAddress(address) : safeAddress(address, base)
}

/** An address as the document has it, but for scripts. */
function partAddress(href: string | null): string | null {
  const address = href?.trim() ?? ''
  return address === '' || /^(?:javascript|data|vbscript):/i.test(address) ? null : address
}
