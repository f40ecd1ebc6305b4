import { escape as escapeHtml } from 'html-escaper'
import type { Root } from 'mdast'
import { readHtmlBody } from '../html/html-to-mdast.ts'
import type { Note } from '../types.ts'
import { readShortcodes } from './read-shortcodes.ts'
import type { ShortcodePage } from './shortcodes/types.ts'

/** What `picture` and `link` of the shortcodes write. */
const WRITTEN = /(!?)\[((?:\\.|[^\]\\])*)\]\(<([^>\n]*)>(?: "((?:\\.|[^"\\])*)")?\)/g

/** Code of a shortcode, as Markdown has it. */
const FENCE = /^```([\w+-]*)\n([\s\S]*?)\n```$/gm

/**
 * HTML with the shortcodes of a generator in it as Markdown, its pictures and addresses left as they are.
 *
 * @param offset Lines above the text in its file.
 */
export function readTemplatedHtml(html: string, offset: number, page: ShortcodePage): { body: Root; notes: Note[] } {
  const { text, notes } = readShortcodes(html, offset, page)
  const plain = text.replace(WRITTEN, (_, mark: string, words: string, address: string, title = '') => {
    const [alt, caption] = [words, title].map((it) => escapeHtml(it.replace(/\\(.)/g, '$1')))
    return mark === '!'
      ? `<img src="${escapeHtml(address)}" alt="${alt}"${caption ? ` title="${caption}"` : ''}>`
      : `<a href="${escapeHtml(address)}">${alt}</a>`
  })
  const coded = plain.replace(FENCE, (_, language: string, code: string) => {
    const name = language === '' ? '' : ` class="language-${language}"`
    return `<pre><code${name}>${escapeHtml(code)}</code></pre>`
  })
  return { body: readHtmlBody(coded, { kind: 'part' }), notes }
}
