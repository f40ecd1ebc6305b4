import { toString as textOf } from 'mdast-util-to-string'
import { frontmatterSchema } from '../../content/schemas/frontmatter-schemas.ts'
import { fail } from '../fail.ts'
import { headOfTree } from '../head/head-of-tree.ts'
import { readTemplatedHtml } from '../markdown/html-body.ts'
import { mapFrontmatter } from '../markdown/map-frontmatter.ts'
import { readMarkdownBody } from '../markdown/markdown-body.ts'
import { type FrontmatterFields, splitFrontmatter } from '../markdown/split-frontmatter.ts'
import type { ImportDraft } from '../types.ts'

/** What the site of a document knows of it. */
interface MarkdownContext {
  /** Fields that the configuration of the site gives it. */
  defaults: FrontmatterFields
  /** Names of authors by the ids that frontmatter gives. */
  authors: ReadonlyMap<string, string>
  /** Text of a file that is put in. */
  include: (path: string) => string | null
}

interface ReadMarkdown extends ImportDraft {
  /** All fields of the frontmatter, and those that the site gives. */
  fields: FrontmatterFields
}

const OURS = new Set(Object.keys(frontmatterSchema.shape))

/**
 * Reads Markdown of any static site generator: frontmatter in YAML, TOML or JSON or none, HTML and
 * shortcodes in it. Throws a `VFileMessage` where the frontmatter cannot be read or is ours already.
 *
 * @param context What is known of the site, whose pictures then stay in the text. Default: nothing.
 */
export function readMarkdown(text: string, path: string, context?: MarkdownContext): ReadMarkdown {
  const { fields: written, body: markdown, offset } = splitFrontmatter(text, path)
  const isDated = /^\d{4}-\d\d-\d\d-[^/\\]*$/.test(path.split(/[\\/]/).at(-1) ?? '')
  const isOurs = written && !isDated && !context && written.title !== undefined
  if (isOurs && Object.keys(written).every((key) => OURS.has(key))) {
    throw fail(path, {
      rule: 'already-article',
      reason: 'Unexpected frontmatter of this site, expected a document of another',
      fix: 'This is an article already. Put it into articles/ in the content folder as it is.',
    })
  }
  const fields = { ...context?.defaults, ...written }
  const page = { fields, ...(context && { include: context.include }) }
  const { body, notes } = /\.html?$/i.test(path)
    ? readTemplatedHtml(markdown, offset, page)
    : readMarkdownBody(markdown, { offset, page, pictures: context !== undefined, mdx: /\.mdx$/i.test(path) })
  if (!written && !context) {
    const read = headOfTree(body)
    return { ...read, fields, notes: [...notes, ...read.notes] }
  }
  const mapped = mapFrontmatter(fields, path, context?.authors)
  if (!context && mapped.lead) {
    mapped.notes.push({ line: null, kind: 'left out', message: `image above the story left out: ${mapped.lead.src}` })
    mapped.lead = null
  }
  const [first] = body.children
  const title = first?.type === 'heading' && first.depth === 1 ? textOf(first) : null
  if (title !== null && (mapped.head.title ?? title) === title) body.children.shift()
  return {
    ...mapped,
    fields,
    head: { ...mapped.head, title: mapped.head.title ?? title },
    body,
    notes: [...notes, ...mapped.notes],
  }
}
