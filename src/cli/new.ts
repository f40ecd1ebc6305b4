import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { nameFile } from '../import/head/name-file.ts'
import { contentFolder } from './files/content-folder.ts'
import { writeFiles } from './files/write-files.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { showPath } from './terminal/show-path.ts'

const usage = `Usage: on-record new "Title" [--out DIR]

Writes a fresh article, marked as a draft, and prints its path.

  --out DIR  where to write; default: articles/ in the content folder
             (content/, or what SITE_CONTENT names)
  --help     this text`

/** The command `new`. Returns the exit code: 1 when a story of that name is there already. */
export async function newArticle(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(args, { out: { type: 'string' } }, usage, io)
  if (exit !== null || !values) return exit ?? 2
  const title = positionals.join(' ').replace(/\s+/g, ' ').trim()
  if (title === '') {
    io.err(usage)
    return 2
  }
  const content = contentFolder(io)
  const folder = values.out ? resolve(io.cwd, values.out) : join(content, 'articles')
  const name = `${nameFile(title) ?? `story-${io.now.slice(0, 10)}`}.md`
  const shown = showPath(io, join(folder, name))
  const failed = await writeFiles(folder, new Map([[name, article(title, io.now)]]))
  if (failed) {
    const exists = failed.reason.startsWith('EEXIST')
    const reason = exists
      ? 'there is a story of this name already; give another title, or edit that one'
      : failed.reason
    io.err(`${shown}: ${reason}. Nothing was written.`)
    return 1
  }
  io.out(shown)
  return 0
}

function article(title: string, now: string): string {
  return `---
${stringify({ title }, { version: '1.1', lineWidth: 0 })}description: # one sentence for listings and feeds, at most 160 characters
published: ${now.replace(/\.\d+Z$/, 'Z')}
byline:
topics: [] # names of files in topics/
events: [] # names of files in events/
draft: true # remove this line to publish
---

Say in the first sentence what happened, and who says so.
`
}

export { newArticle as run }
