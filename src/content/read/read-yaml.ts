import type { z } from 'astro/zod'
import type { VFile } from 'vfile'
import { type Document, isScalar, LineCounter, type Pair, parseDocument, type Scalar, visit } from 'yaml'
import { nearest } from '../../remark/nearest.ts'
import { offsetInYaml } from '../messages/place-in-frontmatter.ts'
import { report } from '../messages/report.ts'
import { FORBIDDEN_CHARACTER } from '../schemas/xml-characters.ts'
import { findUnread } from './find-unread.ts'

/** What other generators call our fields. */
const OUR_NAMES = new Map([
  ...['date', 'pubDate', 'publishDate', 'datePublished', 'created'].map((it) => [it, 'published'] as const),
  ...['lastmod', 'modified', 'last_modified_at', 'updatedDate', 'dateModified'].map((it) => [it, 'updated'] as const),
  ...['author', 'authors', 'creator', 'writer'].map((it) => [it, 'byline'] as const),
  ...['tags', 'tag', 'categories', 'category', 'keywords', 'section'].map((it) => [it, 'topics'] as const),
  ...['summary', 'excerpt', 'subtitle', 'abstract', 'deck', 'standfirst'].map((it) => [it, 'description'] as const),
  ...['aliases', 'redirect_from', 'redirectFrom', 'redirect'].map((it) => [it, 'redirects'] as const),
  ...['lang', 'locale'].map((it) => [it, 'language'] as const),
  ...['headline', 'name'].map((it) => [it, 'title'] as const),
  ...['location', 'place', 'city'].map((it) => [it, 'dateline'] as const),
  ...['cover', 'thumbnail', 'featured_image', 'featuredImage', 'hero', 'heroImage', 'images', 'photo'].map(
    (it) => [it, 'image'] as const,
  ),
  ...['baseURL', 'base_url', 'site'].map((it) => [it, 'url'] as const),
])

/**
 * Parses YAML and checks it.
 *
 * @param linesBefore Lines of the file that stand before the YAML.
 * @returns Nothing when there were errors; they are messages of the file.
 */
export function readYaml<Schema extends z.ZodType>(
  file: VFile,
  yaml: string,
  schema: Schema,
  linesBefore = 0,
): z.output<Schema> | undefined {
  const parsed = parseYaml(file, yaml, linesBefore)
  if (!parsed) return undefined
  const { document, text, value, placeOf } = parsed
  visit(document, {
    Scalar(key, scalar) {
      if (key === 'key' || typeof scalar.value !== 'string') return
      if (FORBIDDEN_CHARACTER.test(scalar.value)) reportForbidden(file, scalar.value, placeOf(scalar.range?.[0] ?? 0))
      reportUnread(file, findUnread(scalar, text), placeOf)
    },
  })
  const result = schema.safeParse(value)
  if (result.success) return result.data
  reportIssues(file, result.error.issues, schema, parsed)
  return undefined
}

/** YAML as it was parsed, and where in the file an offset in it stands. */
interface ParsedYaml {
  document: Document.Parsed
  /** What was parsed, to which offsets refer. */
  text: string
  value: unknown
  placeOf: (offset: number) => { line: number; column: number }
}

/** Parses YAML; nothing when it is none, which is an error message of the file. */
function parseYaml(file: VFile, yaml: string, linesBefore: number): ParsedYaml | undefined {
  const lines = new LineCounter()
  const leading = yaml.length - yaml.replace(/^\n/, '').length
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + linesBefore, column: col }
  }
  const fail = (reason: string, fix: string, place?: { line: number; column: number }) => {
    report(file, 'yaml', `Unexpected YAML: ${reason}`, { ...(place && { place }), fix })
    return undefined
  }
  try {
    const text = yaml.slice(leading)
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    // One mistake makes many: the first is the one to correct.
    const [error] = document.errors
    if (error) {
      const [reason, fix] = isDeep(error) ? [TOO_DEEP, WRITE_OUT] : [error.message, fixOf(error.code)]
      return fail(reason, fix, placeOf(error.pos[0]))
    }
    const value = document.toJS() ?? {}
    // Throws where an alias stands for itself.
    JSON.stringify(value)
    return { document, text, value, placeOf }
  } catch (error) {
    const deep = error instanceof RangeError
    const alias = yaml.search(/\*[\p{L}\p{N}_-]/u)
    const place = deep || alias < 0 ? undefined : placeOf(Math.max(0, alias - leading))
    return fail(deep ? TOO_DEEP : aliasReason(error), WRITE_OUT, place)
  }
}

/** Says what of the values a schema does not take: unknown keys first, since one may be another field misspelt. */
function reportIssues(
  file: VFile,
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  { document, value, placeOf }: ParsedYaml,
): void {
  const unknown = new Set<string>()
  const [others, keys] = [false, true].map((it) => issues.filter(({ code }) => (code === 'unrecognized_keys') === it))
  for (const issue of [...keys!, ...others!]) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const meant = issue.path.length === 0 ? meantBy(key, keysOf(schema)) : undefined
        if (meant) unknown.add(meant)
        report(file, 'frontmatter', unknownKey(key, issue, meant, schema), {
          place: placeOf(keyAt(document, [...issue.path, key])),
          fix: meant ? `Write \`${meant}:\` instead, or take the line out.` : 'Take the line out.',
        })
      }
    } else {
      const { reason, missing } = explain(issue, value)
      // Said already, by the name that it has here.
      if (missing && unknown.has(String(issue.path[0]))) continue
      report(file, 'frontmatter', reason, {
        place: placeOf(offsetInYaml(document, issue.path) ?? 0),
        fix: missing ? howToAdd(issue) : 'Correct the value.',
      })
    }
  }
}

/** `Write a line `description: …`.`, of what is missing; an object has its lines below. */
function howToAdd(issue: z.core.$ZodIssue): string {
  const [key = '', parent] = issue.path.filter((it) => typeof it === 'string').reverse()
  const line =
    issue.code === 'invalid_type' && issue.expected === 'object'
      ? `\`${key}:\`, and below it, indented, a line of each`
      : `a line \`${key}: …\``
  return parent === undefined ? `Write ${line}.` : `Write ${line}, below \`${parent}:\`.`
}

/** Says that a part of a value is read by nobody. */
function reportUnread(file: VFile, unread: ReturnType<typeof findUnread>, placeOf: ParsedYaml['placeOf']): void {
  if (!unread) return
  report(file, 'words-lost', `${unread.reason}; no reader sees it`, {
    place: placeOf(unread.start),
    severity: 'warning',
    fix: 'Put the whole value between quotation marks, or the comment on a line of its own.',
  })
}

/** Says that a text holds a character that no feed can carry; the build goes on without it. */
export function reportForbidden(file: VFile, text: string, place: { line: number; column: number }): void {
  const code = FORBIDDEN_CHARACTER.exec(text)![0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  report(file, 'control-character', `Unexpected character U+${code}, expected text; the build leaves it out`, {
    place,
    severity: 'warning',
    fix: 'Delete it, or write what it stands for: a space, or a new paragraph.',
  })
}

const TOO_DEEP = 'lists nested hundreds of times'
const WRITE_OUT = 'Write out the values; frontmatter needs no aliases and no nesting.'

/** The parser gives its own overflow as a mistake of the text. */
function isDeep({ message }: Error): boolean {
  return message.includes('call stack')
}

/** What is wrong with an alias, in words. */
function aliasReason(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  if (/Excessive alias/.test(words)) return 'aliases that stand for thousands of values'
  const unknown = /Unresolved alias.*: (.*)$/.exec(words)?.[1]
  return unknown ? `the alias \`*${unknown}\`, which no anchor gives` : 'an alias of itself'
}

function fixOf(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces instead of tabs.'
  if (code === 'DUPLICATE_KEY') return 'Take one of the two lines out.'
  return 'Put text that holds `: `, `#` or quotation marks between quotation marks of its own.'
}

/** The field that a key of another generator, or a misspelt one, was meant for; none when nothing is near. */
export function meantBy(key: string, keys: readonly string[]): string | undefined {
  const translated = OUR_NAMES.get(key)
  return translated !== undefined && keys.includes(translated) ? translated : nearest(key, keys)
}

function unknownKey(
  key: string,
  { path, message }: z.core.$ZodIssue,
  meant: string | undefined,
  schema: z.ZodType,
): string {
  if (meant) return `Unexpected \`${key}\`, did you mean \`${meant}\`?`
  return path.length === 0
    ? `Unexpected \`${key}\`, expected one of ${keysOf(schema).join(', ')}`
    : `Unexpected \`${[...path, key].join('.')}\`${message.startsWith('expected') ? `, ${message}` : ''}`
}

function explain(issue: z.core.$ZodIssue, value: unknown): { reason: string; missing: boolean } {
  const name = issue.path.join('.') || 'frontmatter'
  const found = issue.path.reduce<unknown>((it, key) => (it as Record<PropertyKey, unknown> | null)?.[key], value)
  const message = issue.message.replace(/^Invalid input: /, '')
  const expected = message.startsWith('expected') ? message : `expected ${message}`
  if (found === undefined) return { reason: `Missing \`${name}\`, ${expected}`, missing: true }
  return { reason: `Unexpected ${name} \`${JSON.stringify(found).slice(0, 60)}\`, ${expected}`, missing: false }
}

function keysOf(schema: z.ZodType): string[] {
  return 'shape' in schema ? Object.keys(schema.shape as object) : []
}

/** Where the key of a value stands. */
function keyAt(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pairs = (map as { items?: Pair[] } | null)?.items ?? []
  const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
  return (pair?.key as Scalar | undefined)?.range?.[0] ?? offsetInYaml(document, path) ?? 0
}
