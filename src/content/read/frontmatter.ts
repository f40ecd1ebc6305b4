import type { z } from 'astro/zod'
import matter from 'gray-matter'
import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import { readYaml } from './read-yaml.ts'

/** Frontmatter is data: the languages that gray-matter would evaluate or guess are refused. */
const refuse = () => {
  throw new Error('Unexpected language of frontmatter, expected YAML')
}
const engines = {
  yaml: { parse: (raw: string) => ({ raw }), stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
}

interface Parts<Data> {
  data: Data
  /** The Markdown after the frontmatter, led by empty lines so that its lines keep their numbers. */
  body: string
}

/**
 * Splits a file into frontmatter and body and checks the frontmatter. Problems become error messages
 * with the line in the file.
 *
 * @returns Nothing when there were errors.
 */
export function readFrontmatter<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
): Parts<z.output<Schema>> | undefined {
  const text = String(file)
  if (text.trim() === '') return undefined
  if (!/^---[ \t]*\n/.test(text)) {
    report(
      file,
      'frontmatter-missing',
      // Without its words: the file may be a link to one that nobody should see in a log.
      'Unexpected first line, expected `---` and frontmatter',
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
  const data = readYaml(file, yaml, schema, 1)
  const linesBefore = text.slice(0, text.length - body.length).split('\n').length - 1
  return data === undefined ? undefined : { data, body: '\n'.repeat(linesBefore) + body }
}
