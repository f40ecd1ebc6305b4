import { dropped } from './replacements.ts'
import type { Shortcode } from './types.ts'

const classOrId = String.raw`[.#][\w:-]+`
const value = String.raw`=(?:"[^"\n]*"|'[^'\n]*'|[^\s}]+)`
const firstAttribute = String.raw`(?:${classOrId}|[\w:-]+${value}|data-\w+)`
const furtherAttribute = String.raw`(?:${classOrId}|[\w:-]+(?:${value})?)`

/** An attribute list, `{ .card-link title="Policy" width=200 }`. */
const attributes = String.raw`\{:?[ \t]*${firstAttribute}(?:[ \t]+${furtherAttribute})*[ \t]*\}`

const icon = String.raw`:(?:material|octicons|fontawesome|simple|custom|bootstrap|twemoji|lucide|carbon|mdi|fa)-[\w-]+:`

/** `:::note[Title]` of Starlight and Docusaurus. */
export const asideShortcode: Shortcode = {
  pattern: /^[ \t]*:::+[ \t]*[\w-]*(?:\[([^\]\n]*)\])?(?:\{[^}\n]*\})?[ \t]*$/gm,
  replace: ([, title]) => (title ? `**${title}**\n` : ''),
}

/** Python-Markdown and Material for MkDocs, as far as it is written in one line; what is indented is in `unwrapIndented`. */
export const mkdocsShortcodes: Shortcode[] = [
  {
    pattern: /^[ \t]*-{1,}8<-{1,}[ \t]+["']([^"'\n]+)["'][ \t]*$/gm,
    replace: ([, path], { include }) => {
      return include?.(path!) ?? dropped(`file that is put in left out: ${path}`)
    },
  },
  // A link that is an icon alone is called by its title.
  {
    pattern: new RegExp(
      String.raw`\[(?:${icon}[ \t]*)+\](\([^)\n]*\))\{[^}\n]*?title=(?:"([^"\n]*)"|([^\s}]+))[^}\n]*\}`,
      'g',
    ),
    replace: ([, address, title, word]) => `[${title ?? word}]${address}`,
  },
  { pattern: new RegExp(String.raw`${icon}(?:${attributes})?[ \t]?`, 'g'), replace: () => '' },
  { pattern: new RegExp(String.raw`(?<=[)\]>*_~\uE001])[ \t]*${attributes}`, 'g'), replace: () => '' },
  { pattern: new RegExp(String.raw`(?<=^#{1,6}[ \t].*?)[ \t]*${attributes}[ \t]*$`, 'gm'), replace: () => '' },
  { pattern: new RegExp(String.raw`^[ \t]*${attributes}[ \t]*$`, 'gm'), replace: () => '' },
  {
    pattern: /^\*\[([^\]\n]+)\]:[ \t]*(.*)$/gm,
    replace: ([, short, long]) => dropped(`explanation of an abbreviation left out: ${short} is ${long}`),
  },
  { pattern: /(?<![=\w])==(\S(?:[^=\n]*[^\s=])?)==(?![=\w])/g, replace: ([, words]) => words! },
  { pattern: /(?<![\w+])\+\+([\w+"-]+)\+\+(?![\w+])/g, replace: ([, keys]) => keys!.replaceAll('"', '') },
  asideShortcode,
  { pattern: /^\[TOC\][ \t]*$/gim, replace: () => '' },
]
