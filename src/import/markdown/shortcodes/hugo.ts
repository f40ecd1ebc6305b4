import { firstValue, link, namedValue, parseAttributes, picture, pictureOf, unknownShortcode } from './attributes.ts'
import { hostedAddress } from './hosted-address.ts'
import type { Shortcode } from './types.ts'

/** `{{< name … >}}` and `{{% name … %}}`, closing ones too. */
const named = (names: string) => new RegExp(String.raw`\{\{[<%]\s*(?:${names})(?=[\s/>%])([\s\S]*?)/?\s*[>%]\}\}`, 'g')

/** Shortcodes that Hugo brings, and those that nearly every theme has; the special before the general. */
export const hugoShortcodes: Shortcode[] = [
  { pattern: /\{\{[<%]\s*\/\*[\s\S]*?\*\/\s*[>%]\}\}/g, replace: () => '' },
  {
    pattern: named('youtube'),
    replace: ([, words]) => film('youtube', words!),
  },
  {
    pattern: named('vimeo'),
    replace: ([, words]) => film('vimeo', words!),
  },
  {
    pattern: named('tweet|twitter|twitter_simple|x|x_simple'),
    replace: ([, words]) => {
      const list = parseAttributes(words!)
      return link(`https://x.com/${namedValue(list, 'user') || 'i'}/status/${firstValue(list, 'id')}`, 'Post on X')
    },
  },
  {
    pattern: named('instagram|instagram_simple'),
    replace: ([, words]) =>
      link(`https://www.instagram.com/p/${firstValue(parseAttributes(words!), 'id')}/`, 'Post on Instagram'),
  },
  {
    pattern: named('gist'),
    replace: ([, words]) => {
      const [user, id] = parseAttributes(words!).map(({ value }) => value)
      return link(`https://gist.github.com/${user}/${id}`, 'Code on GitHub')
    },
  },
  {
    pattern: named('figure|img|image|imgproc|picture|legacy-img'),
    replace: ([written, words]) => {
      const list = parseAttributes(words!)
      const source = firstValue(list, 'src')
      return pictureOf(list) ?? (source ? picture(source, namedValue(list, 'alt')) : unknownShortcode(written!, words!))
    },
  },
  { pattern: named('(?:rel)?ref'), replace: ([, words]) => firstValue(parseAttributes(words!), 'path') },
  {
    pattern:
      /\{\{([<%])\s*((?:block|pull)?quote|epigraph)(?=[\s>%])([^{}]*)[>%]\}\}([^{}]*)\{\{[<%]\s*\/\s*\2\s*[>%]\}\}/g,
    replace: ([, , , words, quoted]) => quotation(quoted!, firstValue(parseAttributes(words!), ...SPEAKER_NAMES)),
  },
  // The words between an opening and a closing one stay.
  { pattern: /\{\{[<%]\s*\/\s*[\w./-]+\s*[>%]\}\}/g, replace: () => '' },
  {
    pattern: /\{\{[<%]\s*([\w./-]+)([\s\S]*?)\/?\s*[>%]\}\}/g,
    replace: ([written, , words]) => unknownShortcode(written!, words!),
  },
]

/** Names of arguments for whose words a quotation has. */
const SPEAKER_NAMES = ['author', 'cite', 'source', 'attribution', 'by', 'name']

/** A quotation with whose words it has below them. */
function quotation(words: string, speaker: string): string {
  const lines = `${words.trim()}${speaker === '' ? '' : `\n\n${speaker}`}`.split('\n')
  return `\n\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`
}

function film(host: 'youtube' | 'vimeo', words: string): string {
  const list = parseAttributes(words)
  return link(hostedAddress(host, firstValue(list, 'id')), namedValue(list, 'title') || 'Video')
}
