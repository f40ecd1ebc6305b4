import { nameToEmoji } from 'gemoji'
import type { Shortcode } from './types.ts'

/** `:warning:` of GitHub, Jekyll and Hugo, and `:flag_fr:` of MkDocs; a name that is none stays as it is. */
export const emojiShortcode: Shortcode = {
  pattern: /(?<![\w:/]):([a-z0-9_+-]+):(?![\w:/])/g,
  replace: ([written, name]) => {
    const [, country] = /^flag[_-]([a-z]{2})$/.exec(name!) ?? []
    return country ? flagOf(country) : Object.hasOwn(nameToEmoji, name!) ? nameToEmoji[name!]! : written!
  },
}

/** A flag is two letters of an alphabet of its own. */
function flagOf(country: string): string {
  return String.fromCodePoint(...[...country].map((letter) => letter.charCodeAt(0) - 97 + 0x1f1e6))
}
