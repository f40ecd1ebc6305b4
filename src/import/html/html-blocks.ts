import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast'
import { htmlPhrasing, tidyPhrasing } from './html-phrasing.ts'
import {
  attribute,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  htmlText,
  inlineTags,
  isElement,
  isSilent,
} from './html-tree.ts'

const deepest = 60

/**
 * HTML as Markdown blocks. Elements of `taken` (the headline, the byline) give nothing, for their words
 * stand in the frontmatter; neither do scripts, navigation and what is hidden.
 */
export function htmlBlocks(nodes: HtmlNode[], taken: ReadonlySet<HtmlNode> = new Set(), depth = 0): BlockContent[] {
  const blocks: BlockContent[] = []
  let inline: HtmlNode[] = []
  const flush = () => {
    for (const children of paragraphsOf(htmlPhrasing(inline))) blocks.push({ type: 'paragraph', children })
    inline = []
  }
  for (const node of nodes) {
    if (taken.has(node)) continue
    if (!isElement(node) || (inlineTags.has(node.tagName) && !holdsBlock(node, taken))) {
      inline.push(node)
      continue
    }
    flush()
    if (!isSilent(node)) blocks.push(...blocksOf(node, taken, depth + 1))
  }
  flush()
  return blocks
}

function blocksOf(element: HtmlElement, taken: ReadonlySet<HtmlNode>, depth: number): BlockContent[] {
  if (depth > deepest) return paragraph([{ type: 'text', value: htmlText(element) }])
  const heading = /^h([1-6])$/.exec(element.tagName)
  if (heading) {
    const children = oneLine(htmlPhrasing(element.childNodes))
    const level = Math.max(2, Number(heading[1])) as 2 | 3 | 4 | 5 | 6
    return children.length === 0 ? [] : [{ type: 'heading', depth: level, children }]
  }
  const inner = () => htmlBlocks(element.childNodes, taken, depth)
  switch (element.tagName) {
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'blockquote': {
      const children = inner()
      return children.length === 0 ? [] : [{ type: 'blockquote', children }]
    }
    case 'ul':
    case 'ol': {
      const items = listItems(element, taken, depth)
      const start = Number(attribute(element, 'start') ?? 1)
      const ordered = element.tagName === 'ol'
      return items.length === 0
        ? []
        : [{ type: 'list', ordered, spread: false, children: items, ...(ordered && start >= 0 ? { start } : {}) }]
    }
    case 'table':
      // A table with tables in it is how old pages were laid out.
      return elementsIn(element).some((child) => child.tagName === 'table') ? inner() : table(element)
    default:
      return inner()
  }
}

function listItems(list: HtmlElement, taken: ReadonlySet<HtmlNode>, depth: number): ListItem[] {
  return list.childNodes.flatMap((node): ListItem[] => {
    const children = htmlBlocks(isElement(node) && node.tagName === 'li' ? node.childNodes : [node], taken, depth + 1)
    // Without a blank line a block after anything but a plain paragraph would become a part of it.
    const spread =
      children.length > 1 &&
      !(children.length === 2 && children[0]?.type === 'paragraph' && children[1]?.type === 'list')
    return children.length === 0 ? [] : [{ type: 'listItem', spread, children }]
  })
}

function table(element: HtmlElement): BlockContent[] {
  const below = elementsIn(element)
  const caption = below.find((child) => child.tagName === 'caption')
  const rows = below
    .filter((child) => child.tagName === 'tr')
    .map(
      (row): TableRow => ({
        type: 'tableRow',
        children: row.childNodes
          .filter((cell) => isElement(cell) && /^t[dh]$/.test(cell.tagName))
          .map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: htmlText(cell) }] })),
      }),
    )
    .filter((row) => row.children.length > 0)
  const title = caption ? paragraph(oneLine(htmlPhrasing(caption.childNodes))) : []
  return rows.length === 0 ? title : [...title, { type: 'table', children: rows }]
}

function paragraph(children: PhrasingContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

/** Two line breaks in a row are how old pages part paragraphs. */
function paragraphsOf(nodes: PhrasingContent[]): PhrasingContent[][] {
  const paragraphs: PhrasingContent[][] = [[]]
  let broken = false
  for (const node of nodes) {
    if (node.type === 'break' && broken) paragraphs.push([])
    else paragraphs.at(-1)?.push(node)
    if (node.type !== 'text' || node.value.trim() !== '') broken = node.type === 'break' && !broken
  }
  return paragraphs.map(tidyPhrasing).filter((children) => children.length > 0)
}

function oneLine(nodes: PhrasingContent[]): PhrasingContent[] {
  return tidyPhrasing(nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node)))
}

/** `<a><h2>…</h2></a>` and the like: inline markup round a block, or round something taken out. */
function holdsBlock(element: HtmlElement, taken: ReadonlySet<HtmlNode>): boolean {
  return elementsIn(element).some((child) => taken.has(child) || !(inlineTags.has(child.tagName) || isSilent(child)))
}
