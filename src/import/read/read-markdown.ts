import { toString as textOf } from 'mdast-util-to-string'
import { frontmatterSchema } from '../../content/read/schema.ts'
import { fail } from '../fail.ts'
import { headOfTree } from '../head/head-of-tree.ts'
import { mapFrontmatter } from '../markdown/map-frontmatter.ts'
import { readMarkdownBody } from '../markdown/markdown-body.ts'
import { splitFrontmatter } from '../markdown/split-frontmatter.ts'
import type { ImportDraft } from '../types.ts'

const ours = new Set(Object.keys(frontmatterSchema.shape))

/**
 * Reads Markdown of any static site generator: frontmatter in YAML, TOML or JSON or none, HTML and
 * shortcodes in it. Throws a `VFileMessage` where the frontmatter cannot be read or is ours already.
 */
export function readMarkdown(text: string, path: string): ImportDraft {
  const { fields, body: markdown, offset } = splitFrontmatter(text, path)
  const isDated = /^\d{4}-\d\d-\d\d-[^/\\]*$/.test(path.split(/[\\/]/).at(-1) ?? '')
  if (fields && !isDated && fields.title !== undefined && Object.keys(fields).every((key) => ours.has(key))) {
    throw fail(path, {
      rule: 'already-article',
      reason: 'Unexpected frontmatter of this site, expected a document of another',
      fix: 'This is an article already. Put it into articles/ in the content folder as it is.',
    })
  }
  const { body, notes } = readMarkdownBody(markdown, offset)
  if (!fields) {
    const read = headOfTree(body)
    return { ...read, notes: [...notes, ...read.notes] }
  }
  const mapped = mapFrontmatter(fields, path)
  const [first] = body.children
  const title = first?.type === 'heading' && first.depth === 1 ? textOf(first) : null
  if (title !== null && (mapped.head.title ?? title) === title) body.children.shift()
  return {
    ...mapped,
    head: { ...mapped.head, title: mapped.head.title ?? title },
    body,
    notes: [...notes, ...mapped.notes],
  }
}
