import { toString as textOf } from 'mdast-util-to-string'
import { readByline } from '../head/read-byline.ts'
import { chooseArticle } from '../html/choose-article.ts'
import { htmlToMdast } from '../html/html-to-mdast.ts'
import {
  attribute,
  elementsIn,
  type HtmlNode,
  type HtmlParent,
  htmlText,
  isElement,
  isText,
} from '../html/html-tree.ts'
import { leftOut } from '../html/left-out.ts'
import { htmlHead } from '../html/metadata/html-head.ts'
import { parsePage } from '../html/parse-html.ts'
import { safeAddress } from '../html/safe-address.ts'
import { shorten } from '../shorten.ts'
import type { ImportDraft, Note } from '../types.ts'

/**
 * Reads a web page: its article with headings, lists, links and emphasis, and what it says of itself.
 *
 * @param address Where it was found, if it does not say so. Default: not known.
 */
export function readHtml(html: string, address: string | null = null): ImportDraft {
  const page = parsePage(html)
  const chosen = chooseArticle(page)
  const { head, taken, url: stated, notes: guesses } = htmlHead(page, chosen)
  const url = stated ?? (/^https?:/.test(address ?? '') ? address : null)
  const isIn = (nodes: ReadonlySet<HtmlNode>, node: HtmlNode) =>
    nodes.has(node) || (isText(node) && nodes.has(node.parentNode as HtmlNode))
  const belongs = (node: HtmlNode) => chosen === null || isIn(chosen.chosen, node)
  const base = baseOf(page, url)
  const { children } = htmlToMdast(page, { belongs, taken, base })
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
  const inHead = new Set<HtmlNode>([...taken].filter(isElement).flatMap((element) => elementsIn(element)))
  const notes = [
    ...guesses,
    ...leftOut(page, (node) => belongs(node) || isIn(taken, node), base),
    ...lostLinks(page, (node) => belongs(node) && !inHead.has(node), base),
  ]
  return { head, body: { type: 'root', children }, notes, url }
}

/** The address that relative ones start from: what the page says it is, else its own. */
function baseOf(page: HtmlParent, url: string | null): string | null {
  const stated = elementsIn(page).find(({ tagName }) => tagName === 'base')
  const base = URL.parse((stated && attribute(stated, 'href')) ?? '', url ?? undefined)
  return base && /^https?:$/.test(base.protocol) ? base.href : url
}

/** Links of the article of which only the words stay, since nobody can tell where they led. */
function lostLinks(page: HtmlParent, belongs: (node: HtmlNode) => boolean, base: string | null): Note[] {
  const lost = elementsIn(page).filter((element) => {
    const href = attribute(element, 'href')?.trim() ?? ''
    const isRelative = element.tagName === 'a' && /^(?!#|[a-z][a-z\d+.-]*:)./i.test(href)
    return isRelative && belongs(element) && htmlText(element) !== '' && safeAddress(href, base) === null
  })
  const [first] = lost
  if (!first) return []
  const count = lost.length === 1 ? 'a link' : `${lost.length} links`
  const message = `${count} left out, whose address starts from that of the page, which it does not tell: “${shorten(attribute(first, 'href')!)}”`
  return [{ line: first.sourceCodeLocation?.startLine ?? null, message, kind: 'left out' }]
}
