import type { Note } from '../types.ts'

interface Shortcode {
  pattern: RegExp
  /** Markdown that says the same; null: it is left out, and a note says so. */
  replace: (groups: string[]) => string | null
}

const attribute = (words: string, name: string) =>
  new RegExp(`${name}\\s*=\\s*["“']?([^"”'}>\\]]+)`).exec(words)?.[1]?.trim() ?? ''
const link = (address: string, words: string) => `[${words}](${address})`
const first = (words: string) =>
  words
    .trim()
    .replace(/^["']|["']$/g, '')
    .split(/\s+/)[0]
    ?.replace(/["']/g, '') ?? ''

/** What the shortcodes of Hugo, Jekyll and Eleventy (Liquid), WordPress and MkDocs mean, the special before the general. */
const shortcodes: Shortcode[] = [
  { pattern: /^\{:[^}\n]*\}[ \t]*$/gm, replace: () => '' },
  { pattern: /(?<=\S)\{:?[ \t]*[.#][^}\n]*\}/g, replace: () => '' },
  { pattern: /<!--\s*more\s*-->|<!--\s*\/?wp:[^>]*-->/g, replace: () => '' },
  {
    pattern: /\{\{[<%]\s*\/\*[\s\S]*?\*\/\s*[>%]\}\}|\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g,
    replace: () => '',
  },
  {
    pattern: /\{\{[<%]\s*youtube\s+([^>%]*?)\s*\/?[>%]\}\}/g,
    replace: ([, id]) => link(`https://www.youtube.com/watch?v=${attribute(id!, 'id') || first(id!)}`, 'Video'),
  },
  {
    pattern: /\{\{[<%]\s*vimeo\s+([^>%]*?)\s*\/?[>%]\}\}/g,
    replace: ([, id]) => link(`https://vimeo.com/${attribute(id!, 'id') || first(id!)}`, 'Video'),
  },
  {
    pattern: /\{\{[<%]\s*(?:tweet|twitter|x)\s+([^>%]*?)\s*\/?[>%]\}\}/g,
    replace: ([, id]) =>
      link(`https://x.com/${attribute(id!, 'user') || 'i'}/status/${attribute(id!, 'id') || first(id!)}`, 'Post on X'),
  },
  {
    pattern: /\{\{[<%]\s*(?:figure|img|image)\s+([^>%]*?)\s*\/?[>%]\}\}/g,
    replace: ([, words]) =>
      [attribute(words!, 'caption') || attribute(words!, 'title'), attribute(words!, 'attr')]
        .filter(Boolean)
        .join(' ') || null,
  },
  { pattern: /\{\{[<%]\s*(?:rel)?ref\s+([^>%]*?)\s*\/?[>%]\}\}/g, replace: ([, target]) => first(target!) },
  {
    pattern: /\{\{[<%]\s*highlight\s+(\w*)[^>%]*[>%]\}\}\n?([\s\S]*?)\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g,
    replace: ([, language, code]) => `\`\`\`${language}\n${code}\n\`\`\``,
  },
  {
    pattern: /\{%-?\s*highlight\s+(\w*).*?%\}\n?([\s\S]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g,
    replace: ([, language, code]) => `\`\`\`${language}\n${code}\n\`\`\``,
  },
  { pattern: /\{%-?\s*(?:post_url|link)\s+([^%]*?)\s*-?%\}/g, replace: ([, target]) => first(target!) },
  {
    pattern: /\{%-?\s*youtube\s+([^%]*?)\s*-?%\}/g,
    replace: ([, id]) => link(`https://www.youtube.com/watch?v=${first(id!)}`, 'Video'),
  },
  { pattern: /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g, replace: ([, words]) => words! },
  {
    pattern:
      /\[caption[^\]]*\]\s*((?:<a[^>]*>)?\s*(?:<img[^>]*>|!\[[^\]]*\]\([^)]*\))\s*(?:<\/a>)?)([\s\S]*?)\[\/caption\]/g,
    replace: ([, image, words]) => `${image}\n\n${words!.trim()}`,
  },
  { pattern: /\[embed[^\]]*\]\s*(\S+?)\s*\[\/embed\]/g, replace: ([, address]) => link(address!, address!) },
  {
    pattern: /^!!!?\+?\s+\w+(?:[ \t]+"([^"]*)")?[ \t]*\n((?:(?: {4}|\t).*\n?|[ \t]*\n)*)/gm,
    replace: ([, title, words]) => `${title ? `**${title}**\n\n` : ''}${words!.replace(/^(?: {4}|\t)/gm, '')}`,
  },
  {
    pattern: /^:::+[ \t]*[\w-]*(?:\[([^\]\n]*)\])?(?:\{[^}\n]*\})?[ \t]*$/gm,
    replace: ([, title]) => (title ? `**${title}**\n` : ''),
  },
  { pattern: /\{\{[<%][\s\S]*?[>%]\}\}/g, replace: () => null },
  { pattern: /\{%[\s\S]*?%\}/g, replace: () => null },
  { pattern: /\{\{[^{}\n]*\}\}/g, replace: () => null },
  {
    pattern: /\[\/?(?:gallery|audio|video|playlist|sidebar|pullquote|button|su_\w+|vc_\w+|et_\w+)\b[^\]]*\]/g,
    replace: () => null,
  },
]

/** Code, which shows shortcodes and does not use them. */
const code = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1[ \t]*$|`[^`\n]+`/gm

/** Markdown with its shortcodes turned into what they mean. The others are left out and named. */
export function readShortcodes(markdown: string, offset: number): { text: string; notes: Note[] } {
  const notes: Note[] = []
  const held: string[] = []
  // Characters of the private use area hold the place of code, and of each line feed in it.
  let text = markdown.replace(/[\uE000\uE001]/g, '').replace(code, (piece) => {
    held.push(piece)
    return `\uE000${'\uE001\n'.repeat(piece.split('\n').length - 1)}`
  })
  for (const { pattern, replace } of shortcodes) {
    text = text.replace(pattern, (...groups) => {
      const place = groups.findIndex((group) => typeof group === 'number')
      const words = groups.slice(0, place) as string[]
      const markdown = replace(words)
      const line = text.slice(0, groups[place] as number).split('\n').length + offset
      if (markdown === null)
        notes.push({ line, message: `shortcode left out: ${words[0]!.replace(/\s+/g, ' ').slice(0, 80)}` })
      return markdown ?? ''
    })
  }
  const pieces = held.values()
  return { text: text.replace(/\uE000(?:\uE001\n)*/g, () => pieces.next().value ?? ''), notes }
}
