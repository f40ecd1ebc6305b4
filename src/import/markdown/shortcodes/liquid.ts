import { firstValue, link, parseAttributes, pictureOf, unknownShortcode } from './attributes.ts'
import { stringOrDate } from './string-or-date.ts'
import type { Replacement, Shortcode } from './types.ts'

/** Filters that say where a site stands and nothing of the words. */
const ADDRESS_FILTER =
  /^(?:url|relative_url|absolute_url|safe|htmlBaseUrl|prepend\b.*|absoluteUrl\b.*|locale_url|withBase|strip|escape|asset_url|asset)$/

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
      const address = /^https?:/.test(id)
        ? id
        : host!.toLowerCase() === 'vimeo'
          ? `https://vimeo.com/${id}`
          : `https://www.youtube.com/watch?v=${id}`
      return link(address, 'Video')
    },
  },
  {
    pattern: /\{%-?\s*for\b[\s\S]*?\{%-?\s*endfor\s*-?%\}/g,
    replace: ([written]) => ({
      markdown: '',
      note: { kind: 'left out', message: `template code left out: ${written!.replace(/\s+/g, ' ').slice(0, 80)}` },
    }),
  },
  {
    pattern: /\{%-?\s*(include(?:_relative|_cached)?|render)\s+(["']?[\w./-]+["']?)([\s\S]*?)-?%\}/g,
    replace: ([written, , , words]) => pictureOf(parseAttributes(words!)) ?? unknownShortcode(written!, words!),
  },
  {
    pattern: /\{%-?\s*(\w+)([\s\S]*?)-?%\}/g,
    replace: ([written, name, words]) => {
      const isLogic = /^(?:if|elsif|else|endif|unless|endunless|assign|capture|endcapture|set|case|when|endcase)$/.test(
        name!,
      )
      if (/^end/.test(name!)) return ''
      return isLogic
        ? {
            markdown: '',
            note: {
              kind: 'left out',
              message: `template code left out: ${written!.replace(/\s+/g, ' ').slice(0, 80)}`,
            },
          }
        : (pictureOf(parseAttributes(words!)) ?? unknownShortcode(written!, words!))
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
      return { markdown: '', note: { kind: 'left out', message: `shortcode left out: ${written!.slice(0, 80)}` } }
    },
  },
  // Attributes that kramdown gives to a block or to a stretch of text.
  { pattern: /^\{:{1,2}[^}\n]*\}[ \t]*$/gm, replace: () => '' },
  { pattern: /(?<=\S)\{:[^}\n]*\}/g, replace: () => '' },
]

/** A text under a filter of the site's own: an address is a link, words stay, the name of a picture says nothing. */
function filteredLiteral(literal: string, filters: string, written: string): Replacement {
  const shown = written.slice(0, 80)
  if (/^https?:\/\/\S+$/.test(literal)) {
    const [label] = parseAttributes(filters).filter(({ value }) => /\s/.test(value))
    return {
      markdown: link(literal, label?.value ?? literal),
      note: { kind: 'changed', message: `shortcode kept as a link: ${shown}` },
    }
  }
  if (/photo|image|img|icon|avatar|svg/i.test(filters) || !/\p{L}/u.test(literal)) {
    return { markdown: '', note: { kind: 'left out', message: `shortcode left out: ${shown}` } }
  }
  return { markdown: literal, note: { kind: 'changed', message: `shortcode kept as its words: ${shown}` } }
}
