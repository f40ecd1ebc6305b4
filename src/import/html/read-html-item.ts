import type { Root } from 'mdast'
import { shorten } from '../shorten.ts'
import type { Note } from '../types.ts'
import { readHtmlBody } from './html-to-mdast.ts'
import { attribute, elementsIn, type HtmlElement, htmlText, isCode, isHidden } from './html-tree.ts'
import { named, silentParts, sourceOf } from './left-out.ts'
import { parseSnippet } from './parse-html.ts'
import { embedLink, isEmbed } from './part-media.ts'
import { safeAddress } from './safe-address.ts'

/**
 * The HTML of an item of a feed, a wire or a mail as Markdown, and notes on what of it has no place here: pictures, what
 * no reader saw, and what a page would load.
 *
 * @param base Address that relative links start from. Default: none, and they give their words alone.
 */
export function readHtmlItem(html: string, base: string | null = null): { body: Root; notes: Note[] } {
  const elements = elementsIn(parseSnippet(html))
  const isLost = (node: HtmlElement) => isEmbed(node) && embedLink(node, (it) => safeAddress(it, base)).length === 0
  const say = (message: string): Note => ({ line: null, message })
  const notes = [
    ...named(
      elements.filter(({ tagName }) => tagName === 'img').map((it) => say(attribute(it, 'alt') || sourceOf(it))),
      (words) => `image left out: ${words}`,
      'more images left out',
    ),
    ...elements.filter(isLost).map((node) => say(`embedded content left out: ${sourceOf(node)}`)),
    ...elements
      .filter((node) => isHidden(node) && !isCode(node) && htmlText(node) !== '')
      .map((node) => say(`hidden words left out: “${shorten(htmlText(node))}”`)),
    ...silentParts(html).map(say),
  ]
  return { body: readHtmlBody(html, { base }), notes: notes.map((note) => ({ ...note, kind: 'left out' })) }
}
