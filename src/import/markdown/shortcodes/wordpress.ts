import { firstValue, link, namedValue, parseAttributes, unknownShortcode } from './attributes.ts'
import type { Shortcode } from './types.ts'

const image = String.raw`(?:<a[^>]*>)?\s*(?:<img[^>]*>|!\[[^\]]*\]\([^)]*\))\s*(?:<\/a>)?`

/** WordPress: captions, embeds, galleries, and the comments of its block editor. */
export const wordpressShortcodes: Shortcode[] = [
  { pattern: /<!--\s*more\s*-->|<!--\s*nextpage\s*-->|<!--\s*\/?wp:[\s\S]*?-->/g, replace: () => '' },
  {
    pattern: new RegExp(String.raw`\[(?:wp_)?caption([^\]]*)\]\s*(${image})([\s\S]*?)\[\/(?:wp_)?caption\]`, 'g'),
    replace: ([, words, picture, caption]) => {
      const below = caption!.trim() || namedValue(parseAttributes(words!), 'caption')
      return `<figure>\n\n${picture!.trim()}\n\n<figcaption>${below}</figcaption>\n\n</figure>\n\n`
    },
  },
  {
    pattern:
      /\[(?:embed|youtube|vimeo|video|audio|playlist)\b([^\]]*)\]\s*(\S*?)\s*\[\/(?:embed|youtube|vimeo|video|audio|playlist)\]/g,
    replace: ([written, words, address]) => {
      const target = address || mediaIn(words!)
      return target === '' ? unknownShortcode(written!, words!) : link(target, target)
    },
  },
  {
    pattern: /\[(?:youtube|vimeo|video|audio|soundcloud|tweet|twitter|instagram|googlemaps|gmap)[ =]([^\]]*)\](?!\()/g,
    replace: ([written, words]) => {
      const target = mediaIn(words!)
      return target === '' ? unknownShortcode(written!, words!) : link(target, target)
    },
  },
  {
    pattern: /\[gallery\b([^\]]*)\]/g,
    replace: ([written]) => ({ markdown: '', note: { kind: 'left out', message: `gallery left out: ${written}` } }),
  },
  // Pairs of any plugin: the words between them stay.
  {
    pattern:
      /\[\/?((?:su|vc|et|fusion|mk|av|cs|tie|one|two|three)_[\w-]+|sidebar|pullquote|button|column|columns|row|toggle|tabs?|accordion|box|alert|highlight|dropcap|quote)\b([^\]\n]*)\](?!\()/g,
    replace: ([written, , words]) => (written!.startsWith('[/') ? '' : unknownShortcode(written!, words!)),
  },
  {
    pattern: /\[([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s\]"']+))+)\s*\/?\](?![([:])/g,
    replace: ([written, , words]) => unknownShortcode(written!, words!),
  },
]

/** The address among the arguments of a shortcode for sound or film. */
function mediaIn(words: string): string {
  const list = parseAttributes(words)
  const named = namedValue(list, 'src', 'url', 'href', 'mp4', 'm4v', 'webm', 'mp3', 'm4a', 'ogg')
  const first = named || firstValue(list, 'id')
  return /^(?:https?:)?\/\//.test(first) ? first : ''
}
