import type { FrontmatterFields } from '../split-frontmatter.ts'

/** What Markdown says the same, with a note where an editor should look at it. */
export interface Replacement {
  markdown: string
  note?: { kind: 'changed' | 'left out'; message: string }
}

/** What a shortcode may ask of the document that it stands in. */
export interface ShortcodePage {
  fields: FrontmatterFields
  /** Text of a file that is put in, by the path that the document gives. Default: there is none. */
  include?: (path: string) => string | null
}

/** A form of a generator, and what it means. */
export interface Shortcode {
  /** With the flag `g`. */
  pattern: RegExp
  replace: (groups: string[], page: ShortcodePage) => string | Replacement
}
