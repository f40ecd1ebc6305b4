import { shorten } from '../shorten.ts'
import type { Note } from '../types.ts'
import {
  attribute,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  htmlText,
  isCode,
  isElement,
  isInline,
  isSilent,
  isText,
} from './html-tree.ts'
import { parseSnippet } from './parse-html.ts'
import { embedLink, formula, isEmbed } from './part-media.ts'
import { safeAddress } from './safe-address.ts'

/** Prose that is named one by one; of menus and the like one note tells how many pieces there were. */
const MIN_PROSE_LENGTH = 25
const MAX_NOTES = 12

/** Elements of a part of a document that give no Markdown, with the words in them, if any. */
export function silentParts(html: string): string[] {
  if (!/<(?:script|style|template|noscript|svg|math|canvas|select|textarea)\b/i.test(html)) return []
  return elementsIn(parseSnippet(html)).flatMap((node) => {
    if (!isCode(node) || (node.tagName === 'math' && formula(node).length > 0)) return []
    const words = /^(?:script|style)$/.test(node.tagName) ? '' : shorten(htmlText(node))
    const name = node.tagName === 'math' ? 'formula without a text of its own' : `<${node.tagName}>`
    return [`${name} left out${words === '' ? '' : `: “${words}”`}`]
  })
}

/**
 * What a page shows and its article has not, so that nothing goes without a word: each paragraph of prose
 * and each picture with its line, all else as one count.
 *
 * @param base Address that relative ones start from; null where it is not known.
 */
export function leftOut(page: HtmlParent, isChosen: (node: HtmlNode) => boolean, base: string | null): Note[] {
  const prose: Note[] = []
  const pieces: Note[] = []
  const pictures: Note[] = []
  const embeds: Note[] = []
  const visit = (node: HtmlElement) => {
    const line = node.sourceCodeLocation?.startLine ?? null
    if (/^(?:script|style|head|template|noscript|svg|select|option)$/.test(node.tagName)) return
    const isWithin = isChosen(node) || (node.parentNode !== null && isChosen(node.parentNode as HtmlElement))
    if (node.tagName === 'img' && isWithin)
      pictures.push({ line, message: attribute(node, 'alt') || 'no alternative text' })
    // What is shown became a link.
    if (isEmbed(node) && isWithin && !(isChosen(node) && isFollowable(node, base)))
      embeds.push({ line, message: sourceOf(node) })
    if (isChosen(node) && isSilent(node) && !isEmbed(node) && !isCode(node)) {
      const words = htmlText(node)
      if (words !== '') (isProse(words) ? prose : pieces).push({ line, message: words })
      return
    }
    const loose = node.childNodes.filter((child) => isText(child) || (isElement(child) && isInline(child)))
    const words = loose
      .filter((child) => !holdsChosen(child, isChosen))
      .map(htmlText)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (words !== '' && !isInline(node)) (isProse(words) ? prose : pieces).push({ line, message: words })
    for (const child of node.childNodes) if (isElement(child)) visit(child)
  }
  for (const child of page.childNodes) if (isElement(child)) visit(child)
  return [
    ...named(prose, (words) => `left out: “${shorten(words)}”`, 'more paragraphs left out'),
    ...named(pictures, (alt) => `image left out: ${alt}`, 'more images left out'),
    ...named(embeds, (source) => `embedded content left out: ${source}`, 'more embedded things left out'),
    ...counted(pieces),
  ]
}

/** Notes with their words, the first of them; the others as one count. */
export function named(notes: Note[], message: (words: string) => string, more: string): Note[] {
  const shown = notes.slice(0, MAX_NOTES).map(({ line, message: words }) => ({ line, message: message(words) }))
  const rest = notes.slice(MAX_NOTES)
  if (rest.length === 0) return shown
  return [...shown, { line: rest[0]!.line, message: `${rest.length} ${more}, the first of them here` }]
}

function counted(pieces: Note[]): Note[] {
  const [first] = pieces
  if (!first) return []
  const count = pieces.length === 1 ? 'a short piece' : `${pieces.length} short pieces`
  return [{ line: first.line, message: `${count} left out (menus, links, labels), first “${shorten(first.message)}”` }]
}

function isProse(words: string): boolean {
  return words.length >= MIN_PROSE_LENGTH && /\p{L}[.!?…]["'”’)\]]*(?:\s|$)/u.test(words)
}

function holdsChosen(node: HtmlNode, isChosen: (node: HtmlNode) => boolean): boolean {
  return isChosen(node) || (isElement(node) && node.childNodes.some((child) => holdsChosen(child, isChosen)))
}

/** Whether readers can follow what a page would load from elsewhere. */
function isFollowable(node: HtmlElement, base: string | null): boolean {
  return embedLink(node, (address) => safeAddress(address, base)).length > 0
}

/** The address of what a page would load. */
export function sourceOf(node: HtmlElement): string {
  return shorten(attribute(node, 'src') || attribute(node, 'data') || `<${node.tagName}> without an address`)
}
