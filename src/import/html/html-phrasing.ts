import type { PhrasingContent } from 'mdast'
import { attribute, type HtmlNode, htmlText, isElement, isSilent } from './html-tree.ts'

const markOf: Record<string, 'emphasis' | 'strong' | 'delete'> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'delete',
  s: 'delete',
}

const deepest = 60

/** Inline HTML as Markdown nodes: emphasis, links, code and breaks stay, all other markup gives its words. */
export function htmlPhrasing(nodes: HtmlNode[], within: ReadonlySet<string> = new Set()): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if ('value' in node && node.nodeName === '#text') return [text(node.value.replace(/[ \t\n\r\f]+/g, ' '))]
    if (!isElement(node) || isSilent(node)) return []
    if (node.tagName === 'br') return [{ type: 'break' }]
    if (within.size > deepest) return [text(htmlText(node))]
    if (/^(?:code|kbd|samp|tt)$/.test(node.tagName)) {
      const value = htmlText(node)
      return value === '' ? [] : [{ type: 'inlineCode', value }]
    }
    const mark = markOf[node.tagName]
    if (mark && !within.has(mark)) {
      const children = htmlPhrasing(node.childNodes, new Set([...within, mark, `${within.size}`]))
      return hug(children, (inner) => ({ type: mark, children: inner }))
    }
    const url = node.tagName === 'a' ? safeUrl(attribute(node, 'href')) : null
    if (url !== null && !within.has('link')) {
      const children = htmlPhrasing(node.childNodes, new Set([...within, 'link', `${within.size}`]))
      return hug(children, (inner) => ({
        type: 'link',
        url,
        children: inner.filter((child) => child.type !== 'link') as never,
      }))
    }
    const children = htmlPhrasing(node.childNodes, new Set([...within, `${within.size}`]))
    return node.tagName === 'q' ? [text('“'), ...children, text('”')] : children
  })
}

/** Joins neighbours of one kind, and takes white space off both ends and from around breaks. */
export function tidyPhrasing(nodes: PhrasingContent[]): PhrasingContent[] {
  const tidy: PhrasingContent[] = []
  for (const node of nodes) {
    const last = tidy.at(-1)
    if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type) last.value += node.value
    else if (
      last &&
      last.type === node.type &&
      (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
    ) {
      ;(last as typeof node).children.push(...node.children)
    } else tidy.push({ ...node })
  }
  for (const [index, node] of tidy.entries()) {
    if (node.type !== 'text') continue
    node.value = node.value.replace(/ {2,}/g, ' ')
    if (index === 0 || tidy[index - 1]?.type === 'break') node.value = node.value.trimStart()
    if (index === tidy.length - 1 || tidy[index + 1]?.type === 'break') node.value = node.value.trimEnd()
  }
  const left = tidy.filter((node) => node.type !== 'text' || node.value !== '')
  while (left[0]?.type === 'break') left.shift()
  while (left.at(-1)?.type === 'break') left.pop()
  return left
}

/** Markdown marks must stand next to their words, so white space and breaks at either end move out. */
function hug(nodes: PhrasingContent[], make: (inner: PhrasingContent[]) => PhrasingContent): PhrasingContent[] {
  const solid = (node: PhrasingContent) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')
  const start = nodes.findIndex(solid)
  if (start < 0) return nodes
  const end = nodes.findLastIndex(solid) + 1
  const [first, last] = [nodes[start], nodes[end - 1]]
  const before = first?.type === 'text' && /^\s/.test(first.value) ? [text(' ')] : []
  const after = last?.type === 'text' && /\s$/.test(last.value) ? [text(' ')] : []
  const inner = make(tidyPhrasing(nodes.slice(start, end)))
  return [...nodes.slice(0, start), ...before, inner, ...after, ...nodes.slice(end)]
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

/** Addresses that a reader can follow from another site; anything else, scripts above all, gives null. */
function safeUrl(href: string | null): string | null {
  if (href === null || !/^(?:https?:|mailto:)/i.test(href.trim())) return null
  return URL.canParse(href.trim()) ? new URL(href.trim()).href : null
}
