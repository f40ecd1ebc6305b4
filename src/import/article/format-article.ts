import type { Root, Text } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { parse, stringify } from 'yaml'
import type { ImportedFrontmatter } from '../types.ts'

const DATES = new Set(['published', 'updated'])

/**
 * An article as a Markdown file. Whatever Markdown, GFM or a directive could misread is escaped, so
 * that the page has the words of the tree and no others.
 */
export function formatArticle(front: ImportedFrontmatter, body: Root): string {
  const fields = Object.entries(front)
    .filter(([, value]) => value !== null && value !== false && !(typeof value === 'object' && isEmpty(value)))
    .map(([key, value]) => (DATES.has(key) ? `${key}: ${value}\n` : formatField({ [key]: withoutNulls(value) })))
  return `---\n${fields.join('')}---\n\n${formatBody(body)}`
}

function isEmpty(value: object | null): boolean {
  return Array.isArray(value) && value.length === 0
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null))
}

/** Quotes also what YAML 1.1 would read as a date or a boolean, for parsers that still do. */
const yamlOptions = { version: '1.1', lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any' } as const

/** A field as YAML; what only YAML 1.2 would misread, as it does `0o17`, in quotation marks. */
function formatField(field: Record<string, unknown>): string {
  const plain = stringify(field, yamlOptions)
  const isRead = Object.entries(parse(plain)).every(([key, value]) => typeof value === typeof field[key])
  return isRead ? plain : stringify(field, { ...yamlOptions, defaultStringType: 'QUOTE_DOUBLE' })
}

/** Directives that mdast-util-directive does not escape: after another escape, and half an emoji as a name. */
const DIRECTIVES = [{ character: ':', after: '[^\\s!-/:-@[-`{-~‘’“”…—–]', inConstruct: 'phrasing' as const }]

/** Words that a build would leave out as markup of another generator: `{{ x }}`, `{% y %}`, `{.note}`, `:::note`, `!!! note`. */
const FOREIGN = [
  {
    character: '{',
    after: '[{%:#]| ?[.#][A-Za-z]| ?(?:target|rel|width|height|style|class|id|align|loading|data-[a-z-]+)=',
    inConstruct: 'phrasing' as const,
  },
  { atBreak: true, character: ':', after: '::' },
  { atBreak: true, character: '!', after: '!! ' },
  { atBreak: true, character: '?', after: '\\?\\?' },
]
const UNSAFE = [...DIRECTIVES, ...FOREIGN]

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>

/**
 * The serializer leaves the underscore of `a_b` as it is, though it writes a letter beside `~~` as a character
 * reference, and beside that reference the underscore marks emphasis.
 */
const text: Handle = (node: Text, _parent, state, info) => {
  let words = state.safe(node.value, info)
  if (info.after.startsWith('~')) words = words.replace(/(?<![\\_])_+(?=[^\s_]$)/u, escapeEach)
  if (info.before.endsWith('~')) words = words.replace(/(?<=^[^\s_\\])_+/u, escapeEach)
  return words
}

const escapeEach = (run: string): string => run.replaceAll('_', '\\_')

/** The body of an article alone, as Markdown. */
export function formatBody(body: Root): string {
  return unified()
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '*',
      rule: '-',
      resourceLink: true,
      unsafe: UNSAFE,
      handlers: { text },
    })
    .stringify(body)
}
