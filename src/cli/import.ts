import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { prettyFinding } from '../check/report-pretty.ts'
import type { Finding } from '../check/types.ts'
import { readContent } from '../content/read-content.ts'
import { annotate } from '../engine/index.ts'
import { fail } from '../import/fail.ts'
import { finishArticle } from '../import/finish-article.ts'
import { type PlannedFile, planFiles } from '../import/plan-files.ts'
import { readDocument } from '../import/read-document.ts'
import { type SourceSuggestion, suggestSources } from '../import/suggest-sources.ts'
import type { Article } from '../import/types.ts'
import { createRegistry } from '../newsroom/registry.ts'
import { type Io, processIo } from './io.ts'
import { readArguments } from './read-arguments.ts'

const usage = `Usage: npm run import -- FILE… [--out DIR] [--date DATE]

Turns raw text, HTML or ninjs JSON into Markdown articles and prints the path of each.
What it guessed and which sources are not registered it says on the error stream.

  --out DIR    where to write; default: articles/ in the content folder
               (content/, or what SITE_CONTENT names)
  --date DATE  for documents that give no date, as 2026-02-07 or 2026-02-07T18:30:00Z;
               default: today
  --help       this text`

const flags = { out: { type: 'string' }, date: { type: 'string' } } as const

interface Imported {
  path: string
  article: Article
}

/** The command `import`. Returns the exit code: 1 when a document cannot be imported, and then nothing is written. */
export async function importDocuments(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(args, flags, usage, io)
  if (exit !== null || !values) return exit ?? 2
  const { out, date } = values
  if (positionals.length === 0 || (date !== undefined && !isDate(date))) {
    io.err(date === undefined || isDate(date) ? usage : `Unexpected --date ${date}, expected a date such as 2026-02-07`)
    return 2
  }
  const content = resolve(io.cwd, io.env.SITE_CONTENT || 'content')
  const folder = out ? resolve(io.cwd, out) : join(content, 'articles')
  const { topics, sources, articles } = await readContent(content)

  const imported: Imported[] = []
  const errors: Finding[] = []
  for (const path of positionals) {
    try {
      const draft = readDocument(await readBytes(resolve(io.cwd, path), path), path)
      const article = finishArticle(draft, { today: io.now.slice(0, 10), topics, ...(date ? { date } : {}) })
      imported.push({ path, article })
    } catch (error) {
      errors.push(findingOf(error, path))
    }
  }

  const taken = new Map(articles.map(({ slug, frontmatter }) => [slug, frontmatter.title as string | null]))
  for (const name of await readdir(folder).catch(() => [])) {
    const slug = /^(.+)\.md$/.exec(name)?.[1]
    if (slug && !taken.has(slug)) taken.set(slug, null)
  }
  const planned = planFiles(
    imported.map(({ article }) => article),
    taken,
  )
  for (const [index, { conflict, slug }] of planned.entries()) {
    if (conflict) errors.push(conflictOf(imported[index]?.path ?? '', shown(io, join(folder, `${slug}.md`))))
  }
  if (errors.length > 0) {
    for (const error of errors) io.err(prettyFinding(error))
    io.err('Nothing was written.')
    return 1
  }

  const failed = await writeAll(planned, folder)
  if (failed) {
    io.err(`${shown(io, failed.path)}: ${failed.reason}. Nothing was written.`)
    return 1
  }
  const registry = createRegistry(sources)
  for (const [index, { slug, article, renamed }] of planned.entries()) {
    const path = imported[index]?.path ?? ''
    io.out(shown(io, join(folder, `${slug}.md`)))
    for (const { line, message } of article.notes) io.err(`${path}${line === null ? '' : `:${line}`}  note  ${message}`)
    if (renamed) io.err(`${path}  note  another story is named ${article.slug}; this one is named ${slug}`)
    const { attributions } = annotate(article.text, { date: article.published })
    printSources(io, path, suggestSources(attributions, registry), shown(io, join(content, 'sources')))
  }
  return 0
}

function isDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(date) && !Number.isNaN(Date.parse(date))
}

async function readBytes(file: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reasons: Record<string, string> = { ENOENT: 'missing file', EISDIR: 'folder', EACCES: 'unreadable file' }
    const folder = code === 'EISDIR'
    throw fail(path, {
      rule: 'file-unreadable',
      reason: `Unexpected ${reasons[code ?? ''] ?? code}, expected a document`,
      mend: folder ? `Name the files in it: ${path.replace(/\/$/, '')}/*` : 'Check the path and its permissions.',
    })
  }
}

function findingOf(error: unknown, path: string): Finding {
  if (!isMessage(error)) throw error
  const { line, column, reason, ruleId, note } = error
  return {
    path,
    line: line ?? 1,
    column: column ?? 1,
    severity: 'error',
    rule: ruleId ?? 'import',
    message: reason,
    mend: note ?? null,
  }
}

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'ruleId' in error
}

function conflictOf(path: string, target: string): Finding {
  const message = `Unexpected file ${target}, expected no story of this title yet`
  const mend = `Delete or rename ${target}, or import into another folder with --out.`
  return { path, line: 1, column: 1, severity: 'error', rule: 'file-exists', message, mend }
}

/** Writes all files or none: when one fails, those already written are removed. */
async function writeAll(files: PlannedFile[], folder: string): Promise<{ path: string; reason: string } | null> {
  const written: string[] = []
  let path = folder
  try {
    await mkdir(folder, { recursive: true })
    for (const { slug, article } of files) {
      path = join(folder, `${slug}.md`)
      await writeFile(path, article.markdown, { flag: 'wx' })
      written.push(path)
    }
    return null
  } catch (error) {
    for (const file of written) await rm(file)
    return { path, reason: error instanceof Error ? error.message : String(error) }
  }
}

function printSources(io: Io, path: string, suggestions: SourceSuggestion[], folder: string): void {
  if (suggestions.length === 0) return
  io.err(
    `${path}  note  not in the source registry; to register one, write these lines between --- and --- to its file:`,
  )
  for (const { id, name, kind, relays, count } of suggestions) {
    io.err(`    ${folder}/${id}.md  {name: ${JSON.stringify(name)}, kind: ${kind}, relays: ${relays}}  (${count}×)`)
  }
}

function shown(io: Io, path: string): string {
  return relative(io.cwd, path).split(sep).join('/')
}

if (import.meta.main) process.exitCode = await importDocuments(process.argv.slice(2), processIo())
