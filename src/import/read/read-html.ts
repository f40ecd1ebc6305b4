import { toString as textOf } from 'mdast-util-to-string'
import { parse, parseFragment } from 'parse5'
import { readByline } from '../head/read-byline.ts'
import { htmlBlocks } from '../html/html-blocks.ts'
import { htmlHead } from '../html/html-head.ts'
import { attribute, elementsIn, type HtmlElement, type HtmlParent, htmlText, isSilent } from '../html/html-tree.ts'
import type { ImportDraft, Note } from '../types.ts'

/** Reads a web page: its article with headings, lists, links and emphasis, and what it says of itself. */
export function readHtml(html: string): ImportDraft {
  const page = parse(html, { sourceCodeLocationInfo: true })
  const article = findArticle(page)
  const { head, taken } = htmlHead(page, article)
  const children = htmlBlocks(article.childNodes, taken)
  for (const node of children.slice(0, 4)) {
    const line = node.type === 'paragraph' ? readByline(textOf(node)) : null
    if (!line) continue
    head.byline ??= line.byline
    head.published ??= line.published
    head.updated ??= line.updated
    const known =
      (line.byline ?? head.byline) === head.byline &&
      (line.published ?? head.published)?.slice(0, 10) === head.published?.slice(0, 10)
    if (known && !line.updated) children.splice(children.indexOf(node), 1)
  }
  return { head, body: { type: 'root', children }, notes: dropped(article) }
}

/** The same for the HTML of a body alone, as feeds and wire formats carry it. */
export function readHtmlBody(html: string): ImportDraft['body'] {
  return { type: 'root', children: htmlBlocks(parseFragment(html).childNodes) }
}

/** The largest `article`, else `main`, else the whole page. */
function findArticle(page: HtmlParent): HtmlElement {
  const all = elementsIn(page)
  const bodies = all.filter(
    (element) => element.tagName === 'article' && !isSilent(element) && !isInside(element, 'article'),
  )
  const main = all.find((element) => element.tagName === 'main' || attribute(element, 'role') === 'main')
  const sizes = new Map(bodies.map((body) => [body, htmlText(body).length]))
  const largest = bodies.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))[0]
  return largest ?? main ?? (all.find((element) => element.tagName === 'body') as HtmlElement)
}

function isInside(element: HtmlElement, tagName: string): boolean {
  let parent: HtmlParent | null = element.parentNode
  while (parent && 'tagName' in parent && parent.tagName !== tagName) parent = parent.parentNode
  return parent !== null && 'tagName' in parent
}

/** What stood in the article but is no text of it, so that nothing goes without a word. */
function dropped(article: HtmlElement): Note[] {
  return elementsIn(article).flatMap((element): Note[] => {
    if (!/^(?:aside|nav|footer|form|figure|img|table|iframe|video|audio)$/.test(element.tagName)) return []
    const line = element.sourceCodeLocation?.startLine ?? null
    if (element.tagName === 'img')
      return [{ line, message: `image left out: ${attribute(element, 'alt') || 'no alternative text'}` }]
    if (!isSilent(element)) return []
    const words = htmlText(element)
    return words === ''
      ? []
      : [{ line, message: `<${element.tagName}> left out: “${words.slice(0, 80)}${words.length > 80 ? '…' : ''}”` }]
  })
}
