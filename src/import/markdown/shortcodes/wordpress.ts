import { firstValue, link, namedValue, parseAttributes, unknownShortcode } from './attributes.ts'
import { hostedAddress } from './hosted-address.ts'
import { dropped } from './replacements.ts'
import type { Shortcode } from './types.ts'

/** What shows a film or a recording between two tags, and what shows the like in one. */
const players = 'embed|youtube|vimeo|video|audio|playlist'
const hosted = 'youtube|vimeo|slideshare|video|audio|soundcloud|tweet|twitter|instagram'

/** Names that plugins for the look of a page give their shortcodes: by a prefix of their own, or the thing itself. */
const pluginPrefixes = 'su|vc|et|fusion|mk|av|cs|tie|one|two|three'
const boxes = 'sidebar|pullquote|button|column|columns|row|toggle|tabs?|accordion|box|alert|highlight|dropcap|quote'

/** What can stand behind a bracket that closes no link. */
const noLink = String.raw`(?![(\[:])`

/** A name that WordPress knows, or arguments as its shortcodes have them. */
const IS_SHORTCODE = new RegExp(
  String.raw`^\[\/?(?:(?:wp_)?caption|gallery|${players}|${hosted})\b|^\[[\w-]+\s+[\w-]+=`,
)

const image = String.raw`(?:<a[^>]*>)?\s*(?:<img[^>]*>|!\[[^\]]*\]\([^)]*\))\s*(?:<\/a>)?`

/** WordPress: captions, embeds, galleries, and the comments of its block editor. */
export const wordpressShortcodes: Shortcode[] = [
  // Exporters to Markdown escape the brackets of a shortcode, and what is in them.
  {
    pattern: /\\(\[\/?[a-z][\w-]*(?:[ =][^\]\n]*?)?)\\\](?![([])/g,
    replace: ([written, shortcode]) =>
      IS_SHORTCODE.test(shortcode!) ? `${shortcode!.replace(/\\([!-/:-@[-`{-~])/g, '$1')}]` : written!,
  },
  { pattern: /<!--\s*more\s*-->|<!--\s*nextpage\s*-->|<!--\s*\/?wp:[\s\S]*?-->/g, replace: () => '' },
  {
    pattern: new RegExp(String.raw`\[(?:wp_)?caption([^\]]*)\]\s*(${image})([\s\S]*?)\[\/(?:wp_)?caption\]`, 'g'),
    replace: ([, words, picture, caption]) => {
      const below = caption!.trim() || namedValue(parseAttributes(words!), 'caption')
      return `<figure>\n\n${picture!.trim()}\n\n<figcaption>${below}</figcaption>\n\n</figure>\n\n`
    },
  },
  {
    pattern: new RegExp(String.raw`\[(?:${players})\b([^\]]*)\]\s*(\S*?)\s*\[\/(?:${players})\]`, 'g'),
    replace: ([written, words, address]) => {
      const target = address || mediaIn(words!)
      return target === '' ? unknownShortcode(written!, words!) : link(target, target)
    },
  },
  {
    pattern: new RegExp(String.raw`\[(${hosted}|googlemaps|gmap)[ =]([^\]]*)\]${noLink}`, 'g'),
    replace: ([written, name, words]) => {
      const target = mediaIn(words!) || addressOfId(name!, words!)
      if (target === '') return isProse(words!) ? written! : unknownShortcode(written!, words!)
      return link(target, target)
    },
  },
  {
    pattern: /\[gallery\b([^\]]*)\]/g,
    replace: ([written]) => dropped(`gallery left out: ${written}`),
  },
  // Pairs of any plugin: the words between them stay.
  {
    pattern: new RegExp(String.raw`\[\/?((?:${pluginPrefixes})_[\w-]+|${boxes})\b([^\]\n]*)\]${noLink}`, 'g'),
    replace: ([written, , words]) => {
      if (isProse(words!)) return written!
      return written!.startsWith('[/') ? '' : unknownShortcode(written!, words!)
    },
  },
  {
    pattern: /\[([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s\]"']+))+)\s*\]([^[\]]{0,5000})\[\/\1\]/g,
    replace: ([written, , words, inner]) => {
      const { markdown, note } = unknownShortcode(written!.slice(0, written!.indexOf(']') + 1), words!)
      return { markdown: [markdown, inner!].filter(Boolean).join(' '), ...(note && { note }) }
    },
  },
  {
    pattern: /\[([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s\]"']+))+)\s*\/?\](?![([:])/g,
    replace: ([written, , words]) => unknownShortcode(written!, words!),
  },
]

/** Whether what stands behind the name are no arguments: `[video shows two cranes]`. */
function isProse(words: string): boolean {
  return /\p{L}/u.test(words) && !/[="'“]|\/\//.test(words)
}

/** The address among the arguments of a shortcode for sound or film, without the size of its frame: `=https://…&w=500`. */
function mediaIn(words: string): string {
  const bare = /^\s*((?:https?:)?\/\/[^\s"']+|www\.[^\s"']+)/.exec(words)?.[1]
  if (bare) return bare.replace(/^www\./, 'https://$&').replace(/&(?:amp;|#0?38;)?(?:w|h|rel|width|height)=\w*/g, '')
  const list = parseAttributes(words)
  const named = namedValue(list, 'src', 'url', 'href', 'mp4', 'm4v', 'webm', 'mp3', 'm4a', 'ogg')
  const first = named || firstValue(list, 'id')
  return /^(?:https?:)?\/\//.test(first) ? first : ''
}

/** The address of what a host calls by a number or a short word alone. */
function addressOfId(name: string, words: string): string {
  const id = firstValue(parseAttributes(words.replace(/&.*$/, '')), 'id')
  if (!/^[\w-]{5,20}$/.test(id)) return ''
  return name === 'youtube' || name === 'vimeo' || name === 'slideshare' ? hostedAddress(name, id) : ''
}
