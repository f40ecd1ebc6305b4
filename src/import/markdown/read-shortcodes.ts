import type { Note } from '../types.ts'
import { holdCode } from './hold-code.ts'
import { emojiShortcode } from './shortcodes/emoji.ts'
import { hugoShortcodes } from './shortcodes/hugo.ts'
import { liquidShortcodes } from './shortcodes/liquid.ts'
import { asideShortcode, mkdocsShortcodes } from './shortcodes/mkdocs.ts'
import type { Replacement, ShortcodePage } from './shortcodes/types.ts'
import { wordpressShortcodes } from './shortcodes/wordpress.ts'
import { readWordpressCode } from './shortcodes/wordpress-code.ts'
import { unwrapIndented } from './unwrap-indented.ts'

const shortcodes = [...hugoShortcodes, ...liquidShortcodes, ...wordpressShortcodes, ...mkdocsShortcodes, emojiShortcode]

/** What a generator prints as it stands, fences and all. */
const VERBATIM = /\{%-?\s*(raw|verbatim)\s*-?%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}/g

const opensHighlight = String.raw`(?:\{%-?|\{\{[<%])\s*highlight\s+(?=["\w])["']?([\w+-]*)[^\n]*?(?:-?%\}|[>%]\}\})`
const closesHighlight = String.raw`(?:\{%-?\s*endhighlight\s*-?%\}|\{\{[<%]\s*\/\s*highlight\s*[>%]\}\})`

/** Code between two tags of Liquid or Hugo. */
const HIGHLIGHTED = new RegExp(String.raw`${opensHighlight}\n?([\s\S]*?)\n?${closesHighlight}`, 'g')

/** Elements whose Markdown Python-Markdown reads when they say so. */
const markdownElement = '(?:div|section|aside|article|figure|figcaption|details|summary|center|p)'
const READS_MARKDOWN = new RegExp(String.raw`<(${markdownElement})\b([^>]*?)\s+markdown(?:="[^"]*")?([^>]*)>`, 'g')
const ENDS_MARKDOWN = new RegExp(`</${markdownElement}>`, 'g')

/**
 * Markdown with its shortcodes turned into what they mean. The others are left out and named.
 *
 * @param offset Lines above the text in its file.
 */
export function readShortcodes(
  markdown: string,
  offset: number,
  page: ShortcodePage = { fields: {} },
): { text: string; notes: Note[] } {
  const notes: Note[] = []
  const held = holdCode(markdown, (source, hold) =>
    readWordpressCode(source, hold)
      .replace(HIGHLIGHTED, (_, language: string, code: string, at: number) =>
        highlighted(language, code, /(?:^|\n)[ \t>]*$/.test(source.slice(0, at))),
      )
      .replace(VERBATIM, (_, _name, words: string) =>
        words.includes('\n') ? words.replace(/\{[{%][^\n]*?[}%]\}/g, hold) : hold(words),
      ),
  )
  let { text } = held
  if (/<\w+[^>]*\smarkdown\b/.test(text)) {
    text = text.replace(READS_MARKDOWN, '\n\n<$1$2$3>\n\n').replace(ENDS_MARKDOWN, '\n\n$&\n\n')
  }
  text = unwrapIndented(text)
  for (const { pattern, replace } of shortcodes) {
    text = text.replace(pattern, (...groups) => {
      const place = groups.findIndex((group) => typeof group === 'number')
      const written = groups[0]!
      const at = groups[place]!
      const given = replace(groups.slice(0, place) as string[], page)
      const made = fitted(given, text.slice(0, at), text.slice(at + written.length))
      if (typeof made === 'string') return made
      const line = text.slice(0, at).split('\n').length + offset
      if (made.note) notes.push({ line, ...made.note })
      return made.markdown
    })
  }
  return { text: held.restore(text), notes }
}

/** Code as Markdown has it: in a block of its own where it begins a line or has several, else within the line. */
function highlighted(language: string, code: string, beginsLine: boolean): string {
  const block = `\`\`\`${language}\n${code}\n\`\`\``
  if (beginsLine) return block
  return code.includes('\n') ? `\n\n${block}\n\n` : `\`${code.trim()}\``
}

/** A link within the words of another is none: what it is called stays. Beside a word it stands apart from it. */
function fitted(made: string | Replacement, before: string, after: string): string | Replacement {
  const markdown = typeof made === 'string' ? made : made.markdown
  const [, label, address] = LINK.exec(markdown) ?? []
  if (label === undefined || address === undefined) return made
  const words = label.replace(/\\([[\]\\])/g, '$1')
  const fits = isInLink(before, after) ? (words === address ? '' : words) : markdown
  const spaced = fits !== '' && /^[\p{L}\p{N}*_“‘([]/u.test(after) ? `${fits} ` : fits
  return typeof made === 'string' ? spaced : { ...made, markdown: spaced }
}

/** A link that a shortcode became. */
const LINK = /^\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)$/

/** Whether what comes before and after a place is the one end and the other of a link's words. */
function isInLink(before: string, after: string): boolean {
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1)
  const open = [...paragraph.matchAll(/(?<!\\)[[\]]/g)].reduce(
    (depth, [mark]) => Math.max(0, depth + (mark === '[' ? 1 : -1)),
    0,
  )
  return (open > 0 && /^(?:[^[\]\n]|\n(?!\n))*\][([]/.test(after)) || /<a\b[^>]*>(?:(?!<\/a>)[\s\S])*$/i.test(paragraph)
}

/** MDX without the marks of asides, `:::note[Title]`, which stand outside of it. */
export function readAsides(mdx: string): string {
  const { text, restore } = holdCode(mdx)
  const { pattern } = asideShortcode
  return restore(
    text.replace(pattern, (...groups) => String(asideShortcode.replace(groups as string[], { fields: {} }))),
  )
}
