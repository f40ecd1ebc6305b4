import type { z } from 'astro/zod'
import matter from 'gray-matter'
import type { VFile } from 'vfile'
import { LineCounter, parseDocument } from 'yaml'
import { nearest } from '../../remark/nearest.ts'
import { report } from './report.ts'

/** Frontmatter is data: the languages that gray-matter would evaluate or guess are refused. */
const refuse = () => {
  throw new Error('Unexpected language of frontmatter, expected YAML')
}
const engines = {
  yaml: { parse: (raw: string) => ({ raw }), stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
}

/** Frontmatter that was read before by the same schema and had no mistake, by its YAML. */
export interface FrontmatterMemo {
  get(yaml: string): unknown
  set(yaml: string, data: unknown): void
}

export interface Parts<Data> {
  data: Data
  /** The Markdown after the frontmatter, led by empty lines so that its lines keep their numbers. */
  body: string
}

/**
 * Splits a file into frontmatter and body and checks the frontmatter. Problems become error messages
 * with the line in the file.
 *
 * @param known What was read before by the same schema.
 * @returns Nothing when there were errors.
 */
export function readFrontmatter<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  known?: FrontmatterMemo,
): Parts<z.output<Schema>> | undefined {
  const text = String(file)
  if (text.trim() === '') return undefined
  if (!/^---[ \t]*\n/.test(text)) {
    report(
      file,
      'frontmatter-missing',
      `Unexpected \`${text.split('\n', 1)[0]!.slice(0, 40)}\`, expected frontmatter`,
      {
        fix: 'Begin the file with a line `---`, then `title:` and the rest, then another line `---`.',
      },
    )
    return undefined
  }
  const closing = /\n---[ \t]*(\n|$)/.exec(text)
  if (!closing) {
    report(file, 'frontmatter-missing', 'Unexpected end of file, expected a line `---` that closes the frontmatter', {
      fix: 'Put a line `---` after the last line of the frontmatter.',
    })
    return undefined
  }
  const end = closing.index + closing[0].length
  // Without the story: gray-matter takes copies of all that it is given.
  const { data: found, content } = matter(text.slice(0, end), { engines })
  const body = content + text.slice(end)
  const yaml = String((found as { raw?: string }).raw ?? '')
  const taken = known?.get(yaml) as z.output<Schema> | undefined
  const data = taken ?? readYaml(file, yaml, schema, 1)
  if (data !== undefined && taken === undefined) known?.set(yaml, data)
  const linesBefore = text.slice(0, text.length - body.length).split('\n').length - 1
  return data === undefined ? undefined : { data, body: '\n'.repeat(linesBefore) + body }
}

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
  const lines = new LineCounter()
  const leading = yaml.length - yaml.replace(/^\n/, '').length
  const document = parseDocument(yaml.slice(leading), { lineCounter: lines, prettyErrors: false })
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + linesBefore, column: col }
  }
  for (const error of document.errors) {
    report(file, 'yaml', `Unexpected YAML: ${error.message}`, {
      place: placeOf(error.pos[0]),
      fix: 'Put text that holds `: `, `#` or quotation marks between quotation marks of its own.',
    })
  }
  if (document.errors.length > 0) return undefined
  const value = document.toJS() ?? {}
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const { reason, path } = explain(issue, value, schema)
    const node = nodeAt(path)
    report(file, 'frontmatter', reason, { place: placeOf(node) })
  }
  return undefined

  /** Where the value stands, or the nearest thing around it that is there. */
  function nodeAt(path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined
      if (node?.range) return node.range[0]
    }
    return 0
  }
}

function explain(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): { reason: string; path: PropertyKey[] } {
  const name = issue.path.join('.') || 'frontmatter'
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!
    const keys = keysOf(schema)
    const near = nearest(key, keys)
    const hint =
      issue.path.length === 0 ? (near ? `, did you mean \`${near}\`?` : `, expected one of ${keys.join(', ')}`) : ''
    return { reason: `Unexpected \`${key}\`${hint}`, path: [...issue.path, key] }
  }
  const found = issue.path.reduce<unknown>((it, key) => (it as Record<PropertyKey, unknown> | null)?.[key], value)
  const expected = issue.message.startsWith('expected') ? issue.message : `expected ${issue.message}`
  if (found === undefined) return { reason: `Missing \`${name}\`, ${expected}`, path: issue.path }
  return { reason: `Unexpected ${name} \`${JSON.stringify(found).slice(0, 60)}\`, ${expected}`, path: issue.path }
}

function keysOf(schema: z.ZodType): string[] {
  return 'shape' in schema ? Object.keys(schema.shape as object) : []
}
