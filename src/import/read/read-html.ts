import { toString as textOf } from 'mdast-util-to-string'
import { readByline } from '../head/read-byline.ts'
import { chooseArticle } from '../html/choose-article.ts'
import { htmlToMdast } from '../html/html-to-mdast.ts'
import { type HtmlNode, isText } from '../html/html-tree.ts'
import { leftOut } from '../html/left-out.ts'
import { htmlHead } from '../html/metadata/html-head.ts'
import { parsePage } from '../html/parse-html.ts'
import type { ImportDraft } from '../types.ts'

/** Reads a web page: its article with headings, lists, links and emphasis, and what it says of itself. */
export function readHtml(html: string): ImportDraft {
  const page = parsePage(html)
  const chosen = chooseArticle(page)
  const { head, taken, url, notes: guesses } = htmlHead(page, chosen)
  const isIn = (nodes: ReadonlySet<HtmlNode>, node: HtmlNode) =>
    nodes.has(node) || (isText(node) && nodes.has(node.parentNode as HtmlNode))
  const belongs = (node: HtmlNode) => chosen === null || isIn(chosen.chosen, node)
  const { children } = htmlToMdast(page, { belongs, taken, base: url })
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
  const notes = [...guesses, ...leftOut(page, (node) => belongs(node) || isIn(taken, node), url)]
  return { head, body: { type: 'root', children }, notes, url }
}
