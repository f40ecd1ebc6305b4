import { shorten } from '../../shorten.ts'
import { firstValue, link, parseAttributes, pictureOf, unknownShortcode } from './attributes.ts'
import { hostedAddress } from './hosted-address.ts'
import { changed, dropped } from './replacements.ts'
import { stringOrDate } from './string-or-date.ts'
import type { Replacement, Shortcode } from './types.ts'

/** Filters that say where a site stands and nothing of the words. */
const ADDRESS_FILTER =
  /^(?:url|relative_url|absolute_url|safe|htmlBaseUrl|prepend\b.*|absoluteUrl\b.*|locale_url|withBase|strip|escape|asset_url|asset)$/

/** Tags that decide what a page shows, and show nothing themselves. */
const LOGIC = /^(?:if|elsif|else|unless|assign|capture|set|case|when)$/

/** Liquid and Nunjucks, as Jekyll and Eleventy have them; the special before the general. */
export const liquidShortcodes: Shortcode[] = [
  {
    pattern: /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{#\s[\s\S]*?#\}/g,
    replace: () => '',
  },
  { pattern: /\{%-?\s*(?:post_url|link)\s+([^%]*?)\s*-?%\}/g, replace: ([, target]) => target!.trim() },
  { pattern: /\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}/g, replace: () => '' },
  {
    pattern: /\{%-?\s*(?:include(?:_relative|_cached)?|render)?\s*["']?\S*?(youtube|vimeo)\S*([^%]*?)-?%\}/gi,
    replace: ([written, host, words]) => {
      const id = firstValue(parseAttributes(words!), 'id', 'video_id', 'video', 'url', 'src')
      if (id === '') return unknownShortcode(written!, words!)
      return link(hostedAddress(host!.toLowerCase() as 'youtube' | 'vimeo', id), 'Video')
    },
  },
  {
    pattern: /\{%-?\s*for\b[\s\S]*?\{%-?\s*endfor\s*-?%\}/g,
    replace: ([written]) => dropped(`template code left out: ${shorten(written!)}`),
  },
  {
    pattern: /\{%-?\s*(include(?:_relative|_cached)?|render)\s+(["']?[\w./-]+["']?)([\s\S]*?)-?%\}/g,
    replace: ([written, , , words]) => pictureOf(parseAttributes(words!)) ?? unknownShortcode(written!, words!),
  },
  {
    pattern: /\{%-?\s*(\w+)([\s\S]*?)-?%\}/g,
    replace: ([written, name, words]) => {
      if (/^end/.test(name!)) return ''
      if (LOGIC.test(name!)) return dropped(`template code left out: ${shorten(written!)}`)
      return pictureOf(parseAttributes(words!)) ?? unknownShortcode(written!, words!)
    },
  },
  {
    pattern: /\{\{-?\s*([^{}\n]*?)\s*-?\}\}/g,
    replace: ([written, expression], { fields }) => {
      const [value = '', ...filters] = expression!.split('|').map((part) => part.trim())
      const literal = /^(["'])(.*)\1$/.exec(value)?.[2]
      if (literal !== undefined && filters.every((filter) => ADDRESS_FILTER.test(filter))) return literal
      if (literal !== undefined) return filteredLiteral(literal, filters.join(' | '), written!)
      if (/^(?:site|page|config)?\.?(?:base_?url|url|preview_baseurl|baseURL|root|path_?prefix)$/i.test(value))
        return ''
      const known = stringOrDate(fields[value.replace(/^(?:page|post|frontmatter)\./, '')])
      if (known !== null && filters.every((filter) => ADDRESS_FILTER.test(filter))) return known
      return dropped(`shortcode left out: ${shorten(written!)}`)
    },
  },
  // Where kramdown puts its table of contents, a list of one item with any words.
  { pattern: /^(?:[*+-]|\d{1,3}\.)[ \t][^\n]*\n\{:[^}\n]*\btoc\b[^}\n]*\}[ \t]*$/gm, replace: () => '' },
  // Attributes that kramdown gives to a block or to a stretch of text.
  { pattern: /^\{:{1,2}[^}\n]*\}[ \t]*$/gm, replace: () => '' },
  { pattern: /(?<=\S)\{:[^}\n]*\}/g, replace: () => '' },
]

/** A text under a filter of the site's own: an address is a link, words stay, the name of a picture says nothing. */
function filteredLiteral(literal: string, filters: string, written: string): Replacement {
  const shown = shorten(written)
  if (/^https?:\/\/\S+$/.test(literal)) {
    const [label] = parseAttributes(filters).filter(({ value }) => /\s/.test(value))
    return changed(link(literal, label?.value ?? literal), `shortcode kept as a link: ${shown}`)
  }
  const isPicture = /photo|image|img|icon|avatar|svg/i.test(filters)
  if (isPicture || !/\p{L}/u.test(literal)) return dropped(`shortcode left out: ${shown}`)
  return changed(literal, `shortcode kept as its words: ${shown}`)
}
