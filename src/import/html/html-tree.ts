import type { DefaultTreeAdapterMap } from 'parse5'

export type HtmlNode = DefaultTreeAdapterMap['childNode']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlParent = DefaultTreeAdapterMap['parentNode']

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** All elements below a node, in document order. Does not recurse: markup may be nested without end. */
export function elementsIn(root: HtmlParent): HtmlElement[] {
  const found: HtmlElement[] = []
  const stack: HtmlNode[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    found.push(node)
    for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index] as HtmlNode)
  }
  return found
}

/** Never shown as part of an article, whatever stands in it. */
export const silentTags = new Set(
  'head script style noscript template nav aside footer form button select input textarea label svg math iframe canvas video audio object embed dialog menu'.split(
    ' ',
  ),
)

export function isSilent(element: HtmlElement): boolean {
  return (
    silentTags.has(element.tagName) ||
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')
  )
}

/** The words of an element with white space collapsed; scripts and hidden parts give none. */
export function htmlText(root: HtmlNode): string {
  let text = ''
  const stack: HtmlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node && node.nodeName === '#text') text += node.value
    if (!isElement(node) || (node !== root && isSilent(node))) continue
    if (!inlineTags.has(node.tagName) || node.tagName === 'br') text += ' '
    for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index] as HtmlNode)
  }
  return text.replace(/\s+/g, ' ').trim()
}

export const inlineTags = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
