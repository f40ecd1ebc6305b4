import type { DefaultTreeAdapterMap } from 'parse5'

/** The tree of parse5: any node, an element, and whatever holds nodes. */
export type HtmlNode = DefaultTreeAdapterMap['childNode']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlParent = DefaultTreeAdapterMap['parentNode']

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

/** Whether a node is text. */
export function isText(node: HtmlNode): node is DefaultTreeAdapterMap['textNode'] {
  return node.nodeName === '#text'
}

/** The value of an attribute; null where the element has none of this name. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** All elements below a node, in document order. */
export function elementsIn(root: HtmlParent): HtmlElement[] {
  const found: HtmlElement[] = []
  const stack: HtmlNode[] = root.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    found.push(node)
    stack.push(...node.childNodes.toReversed())
  }
  return found
}

const names = (list: string) => new Set(list.split(' '))

/** Never shown as part of an article, whatever stands in it. */
const SILENT_TAGS = names(
  'head title script style noscript template nav aside footer form button select input textarea label svg math iframe canvas video audio object embed dialog menu',
)

const INLINE_TAGS = names(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
)

/** Whether an element is no part of an article: a menu, a form, code, or hidden. */
export function isSilent(element: HtmlElement): boolean {
  return (SILENT_TAGS.has(element.tagName) && !isCredit(element)) || isHidden(element) || isBeside(element)
}

/** The foot of a quotation says whose words it is. */
export function isCredit({ tagName, parentNode }: HtmlElement): boolean {
  return tagName === 'footer' && parentNode?.nodeName === 'blockquote'
}

const COMMENTS = /^(?:comments|comments?-?(?:area|list|section|thread)|disqus_thread)$/i
const ADVERTISEMENT = /^(?:ad|ads|advert|advertisement|newsletter-(?:sign-?up|form|promo))$/i

/** Characters of an advertisement; what is longer is a text about one. */
const MAX_ADVERTISEMENT = 200

/** Comments of readers, and advertisements, which no editor of the story wrote. */
export function isBeside(element: HtmlElement): boolean {
  if (/^(?:p|sup)$/.test(element.tagName) && element.childNodes.some(isCommentMark)) return true
  if (!/^(?:div|section|ol|ul|p)$/.test(element.tagName)) return false
  const named = ['id', 'class'].flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
  if (named.some((name) => COMMENTS.test(name))) return true
  const isNamed =
    named.some((name) => ADVERTISEMENT.test(name)) || /^advertisement$/i.test(attribute(element, 'aria-label') ?? '')
  return isNamed && lengthOf(element) < MAX_ADVERTISEMENT
}

/** Google Docs numbers the comments of editors in links, `[a]`, at their place and before their words. */
function isCommentMark(node: HtmlNode): boolean {
  return isElement(node) && node.tagName === 'a' && /^cmnt(?:_ref)?\d+$/.test(attribute(node, 'id') ?? '')
}

/** Characters of an element, its spaces included. */
function lengthOf(node: HtmlNode): number {
  if (isText(node)) return node.value.length
  return isElement(node) ? node.childNodes.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}

/** Whether no reader saw it where it stood, such as the words that a mail has for the list of an inbox. */
export function isHidden(element: HtmlElement): boolean {
  return (
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')
  )
}

/** Elements that hold no words for readers, whoever wrote them. */
export function isCode({ tagName }: HtmlElement): boolean {
  return /^(?:script|style|template|noscript|head|title|svg|math|canvas|select|input|textarea)$/.test(tagName)
}

/** Whether an element stands within a line. */
export function isInline(element: HtmlElement): boolean {
  return INLINE_TAGS.has(element.tagName)
}

/** The words of an element with white space collapsed; hidden parts give none, scripts give none in any case. */
export function htmlText(root: HtmlNode): string {
  let text = ''
  const stack: HtmlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) text += node.value
    if (!isElement(node) || (node !== root && isSilent(node)) || /^(?:script|style)$/.test(node.tagName)) continue
    if (!isInline(node) || node.tagName === 'br') text += ' '
    stack.push(...node.childNodes.toReversed())
  }
  return text.replace(/\s+/g, ' ').trim()
}
