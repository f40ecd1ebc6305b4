import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { fail } from '../fail.ts'

/** The fields of a frontmatter, of any kind and with any values. */
export type FrontmatterFields = Record<string, unknown>

interface SplitMarkdown {
  /** Null where there is no frontmatter. */
  fields: FrontmatterFields | null
  body: string
  /** Lines that the frontmatter takes. */
  offset: number
}

interface Language {
  name: string
  opening: RegExp
  closing: RegExp
  parse: (text: string) => unknown
}

const languages: Language[] = [
  { name: 'YAML', opening: /^---(?:yaml)?[ \t]*\n/, closing: /^(?:---|\.\.\.)[ \t]*$/m, parse: parseLeniently },
  { name: 'TOML', opening: /^(?:\+\+\+|---toml)[ \t]*\n/, closing: /^(?:\+\+\+|---)[ \t]*$/m, parse: parseToml },
  { name: 'JSON', opening: /^(?:;;;|---json)[ \t]*\n/, closing: /^(?:;;;|---)[ \t]*$/m, parse: JSON.parse },
  { name: 'JSON', opening: /^(?=\{[ \t]*\n)/, closing: /(?<=^\}[ \t]*)$/m, parse: JSON.parse },
]

/** Parts the frontmatter of any static site generator from the Markdown below it. */
export function splitFrontmatter(text: string, path: string): SplitMarkdown {
  const source = text.replace(/\r\n?/g, '\n')
  for (const { name, opening, closing, parse } of languages) {
    const start = opening.exec(source)?.[0].length
    const end = start === undefined ? null : closing.exec(source.slice(start))
    if (start !== undefined && !end && (name !== 'YAML' || opensFrontmatter(source))) throw unclosed(path, name)
    if (start === undefined || !end) continue
    const raw = source.slice(start, start + end.index)
    // A rule at the top of a text without frontmatter.
    if (name === 'YAML' && !/^[\w-]+\s*:/m.test(raw)) continue
    const body = source.slice(start + end.index + end[0].length)
    try {
      const fields = parse(raw)
      if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw new Error('no keys with values')
      return {
        fields: fields as FrontmatterFields,
        body,
        offset: source.slice(0, -body.length || undefined).split('\n').length - 1,
      }
    } catch (error) {
      throw unreadable(path, name, error)
    }
  }
  return { fields: null, body: source, offset: 0 }
}

const FENCE = /^\uFEFF?---[ \t]*\r?\n\s*/

const USUAL_FIELD =
  /^(?:title|headline|date|pub_?date|published|layout|authors?|tags?|categor(?:y|ies)|topics|draft|slug|permalink|description|summary)[ \t]*:/i

/** Whether a text begins with a fence and a field that every generator has, and is no prose below a rule then. */
export function opensFrontmatter(text: string): boolean {
  const fence = FENCE.exec(text)?.[0]
  return fence !== undefined && USUAL_FIELD.test(text.slice(fence.length))
}

function unclosed(path: string, name: string) {
  return fail(path, {
    rule: 'frontmatter-syntax',
    reason: `Unexpected end of the document in its frontmatter, expected a line that closes the ${name}`,
    fix: 'Put the line that opens it, such as ---, below its last line too.',
  })
}

/** Tabs for spaces and a key that stands twice, the last of which holds, as other generators take them. */
function parseLeniently(text: string): unknown {
  const spaced = text.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length))
  const options = { uniqueKeys: false, maxAliasCount: 50, logLevel: 'error' } as const
  try {
    return parseYaml(spaced, options)
  } catch (error) {
    const indented = indentContinuations(spaced)
    if (indented === spaced) throw error
    return parseYaml(indented, options)
  }
}

/** Text in quotation marks that goes on at the head of the next line: YAML forbids it, and most generators take it. */
function indentContinuations(text: string): string {
  return text.replace(
    /^([ \t]*(?:-[ \t]+)?[\w-]+:[ \t]*)("(?:\\[\s\S]|[^"\\])*"|'(?:''|[^'])*')(?=[ \t]*$)/gm,
    (_, key: string, value: string) => key + value.replace(/\n(?=\S)/g, '\n  '),
  )
}

function unreadable(path: string, name: string, error: unknown) {
  const message = error instanceof Error ? error.message : String(error)
  const [, line, column] = /(?:line )?(\d+)(?:, column |:)(\d+)/.exec(message) ?? []
  return fail(path, {
    rule: 'frontmatter-syntax',
    reason: `Unexpected ${name} in the frontmatter, expected keys with values: ${message.split('\n')[0]}`,
    fix: 'Put the value in quotation marks, or mend the line that is named.',
    ...(line ? { place: { line: Number(line) + 1, column: Number(column) } } : {}),
  })
}
