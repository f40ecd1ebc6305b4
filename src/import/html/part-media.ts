import { html } from 'parse5'
import { attribute, elementsIn, type HtmlElement, type HtmlNode, htmlText, isElement } from './html-tree.ts'

/** Whether an element shows what is loaded from elsewhere: a film, a recording, another page. */
export function isEmbed({ tagName }: HtmlElement): boolean {
  return /^(?:iframe|embed|object|video|audio)$/.test(tagName)
}

/**
 * What a page would load from elsewhere as a link with its title; nothing where it has no address.
 *
 * @param resolve Gives the address that readers can follow; null for none.
 */
export function embedLink(node: HtmlElement, resolve: (address: string) => string | null): HtmlNode[] {
  const sources = [node, ...elementsIn(node)].flatMap((it) => attribute(it, 'src') ?? attribute(it, 'data') ?? [])
  const source = sources
    .find((source) => source.trim() !== '')
    ?.trim()
    .replace(/^\/\//, 'https://')
  const address = source ? resolve(source) : null
  if (!address) return []
  // In a film or a recording stands what only browsers of long ago show.
  const inside = /^(?:video|audio)$/.test(node.tagName) ? '' : htmlText(node)
  const words = attribute(node, 'title') || attribute(node, 'aria-label') || inside || nameOf(node.tagName, address)
  const link = { ...node, nodeName: 'a', tagName: 'a', attrs: [{ name: 'href', value: address }] }
  const text: HtmlNode = { nodeName: '#text', value: words, parentNode: link }
  return [{ ...node, nodeName: 'p', tagName: 'p', attrs: [], childNodes: [{ ...link, childNodes: [text] }] }]
}

function nameOf(tag: string, address: string): string {
  if (tag === 'audio') return 'Audio'
  if (tag === 'video' || /youtu|vimeo|dailymotion/.test(address)) return 'Video'
  return `Embedded content of ${URL.parse(address)?.hostname ?? address}`
}

/** A formula as its author typed it, in TeX or in words, where the page says that beside its signs; else nothing. */
export function formula(math: HtmlElement): HtmlNode[] {
  const source = elementsIn(math).find(
    (it) => it.tagName === 'annotation' && /tex|plain/i.test(attribute(it, 'encoding') ?? ''),
  )
  const words = (attribute(math, 'alttext') ?? (source ? htmlText(source) : '')).trim()
  if (words === '') return []
  const code: HtmlElement = { ...math, nodeName: 'code', tagName: 'code', attrs: [], namespaceURI: html.NS.HTML }
  code.childNodes = [{ nodeName: '#text', value: words, parentNode: code }]
  return [code]
}

/** The children of a figure, its caption given to its picture where the caption is plain words; else they stay as they are. */
export function captioned(figure: HtmlElement, children: HtmlNode[]): HtmlNode[] {
  if (figure.tagName !== 'figure') return children
  const within = children.filter(isElement).flatMap((child) => [child, ...elementsIn(child)])
  const pictures = within.filter(({ tagName }) => tagName === 'img')
  const captions = within.filter(({ tagName }) => tagName === 'figcaption')
  const [picture] = pictures
  const [caption] = captions
  const isPlain =
    caption !== undefined &&
    !elementsIn(caption).some(({ tagName }) => /^(?:a|br|img|em|strong|i|b|code)$/.test(tagName))
  if (!picture || !caption || pictures.length > 1 || captions.length > 1 || !isPlain) return children
  picture.attrs = [...picture.attrs.filter(({ name }) => name !== 'title'), { name: 'title', value: htmlText(caption) }]
  return children.filter((child) => child !== caption)
}
