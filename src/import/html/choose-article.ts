import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type HtmlElement, type HtmlNode, type HtmlParent, isBeside, isCredit, isElement, isText } from './html-tree.ts'
import { restoreProse } from './restore-prose.ts'

/** What Readability says of a page. */
export interface ChosenArticle {
  /** Elements and text of the page that belong to the article. */
  chosen: Set<HtmlNode>
  title: string | null
  byline: string | null
  siteName: string | null
  published: string | null
}

/**
 * Readability moves, renames, joins and drops elements, and parses its copy again for each new attempt, but
 * it lets attributes be: an attribute of this name tells which node of the page an element was.
 */
const MARK = 'data-at-'

/** Elements whose loose text Readability wraps in new paragraphs; here it stands in an element with a mark. */
const LOOSE = /^(?:div|section|article|main|body|center|td|th|blockquote|figure|header|footer|form|aside|details)$/

/**
 * Which parts of a page are its article, by the scoring of Readability on a copy of the tree. Null where
 * it finds none.
 */
export function chooseArticle(page: HtmlParent): ChosenArticle | null {
  const nodes: HtmlNode[] = []
  const reader = new Readability<Element>(copyOf(page, nodes), { serializer: (node) => node as Element })
  const article = reader.parse()
  if (!article?.content) return null
  const chosen = new Set<HtmlNode>()
  for (const element of [article.content, ...article.content.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      const node = name.startsWith(MARK) ? nodes[Number(name.slice(MARK.length))] : undefined
      if (node) chosen.add(node)
    }
  }
  restoreProse(page, chosen)
  const { title, byline, siteName, publishedTime } = article
  return {
    chosen,
    title: title || null,
    byline: byline || null,
    siteName: siteName || null,
    published: publishedTime || null,
  }
}

function copyOf(page: HtmlParent, nodes: HtmlNode[]): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const copyInto = (target: Node, parent: HtmlParent) => {
    for (const node of parent.childNodes) {
      if (isElement(node)) {
        if (isBeside(node)) continue
        const copy = node.tagName === 'html' ? document.documentElement : copyElement(document, node)
        copy.setAttribute(`${MARK}${nodes.push(node) - 1}`, '')
        if (node.tagName !== 'html') target.appendChild(copy)
        if (node.tagName === 'html') copy.replaceChildren()
        copyInto(copy, node)
      } else if (isText(node)) {
        const words = document.createTextNode(node.value)
        const loose = LOOSE.test(parent.nodeName) && node.value.trim() !== ''
        const holder = loose ? document.createElement('span') : null
        holder?.setAttribute(`${MARK}${nodes.push(node) - 1}`, '')
        holder?.appendChild(words)
        target.appendChild(holder ?? words)
      }
    }
  }
  copyInto(document, page)
  return document
}

/** Readability takes for an author whatever has the word in its name, a dateline too, and drops it from the text. */
const NO_AUTHOR = /dateline|authori[tsz]|author\S*(?:bio|note|desc|about|role|job|position|title)/i

function withoutNoAuthors(names: string): string {
  return names
    .split(/\s+/)
    .filter((name) => !NO_AUTHOR.test(name))
    .join(' ')
}

function copyElement(document: Document, element: HtmlElement): Element {
  const name = isCredit(element) ? 'p' : element.tagName
  const copy = document.createElement(/^[a-z][a-z0-9-]*$/.test(name) ? name : 'span')
  for (const { name, value } of element.attrs) {
    // Readability would put bare text in the place of a link that leads to a script.
    if (/^[a-z][a-z0-9-]*$/.test(name) && !/^\s*javascript:/i.test(value))
      copy.setAttribute(name, /^(?:class|id)$/.test(name) ? withoutNoAuthors(value) : value)
  }
  return copy
}
