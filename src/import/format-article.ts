import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'

export interface Frontmatter {
  title: string
  description: string
  kicker: string | null
  byline: string | null
  dateline: string | null
  /** ISO 8601. */
  published: string
  updated: string | null
  topics: string[]
}

const dates = new Set(['published', 'updated'])

/**
 * An article as a Markdown file. Whatever Markdown, GFM or a directive could misread is escaped, so
 * that the page has the words of the tree and no others.
 */
export function formatArticle(front: Frontmatter, body: Root): string {
  const fields = Object.entries(front)
    .filter(([, value]) => value !== null && value.length > 0)
    .map(([key, value]) => (dates.has(key) ? `${key}: ${value}\n` : stringify({ [key]: value }, yamlOptions)))
  return `---\n${fields.join('')}---\n\n${formatBody(body)}`
}

/** Quotes also what YAML 1.1 would read as a date or a boolean, for parsers that still do. */
const yamlOptions = { version: '1.1', lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any' } as const

/** Directives that mdast-util-directive does not escape: after another escape, and half an emoji as a name. */
const unsafe = [{ character: ':', after: '[^\\s!-/:-@[-`{-~‘’“”…—–]', inConstruct: 'phrasing' as const }]

/** The body alone. */
export function formatBody(body: Root): string {
  return unified()
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true, unsafe })
    .stringify(body)
}
