import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { prettyFinding } from '../check/report-pretty.ts'
import { toFinding } from '../check/to-finding.ts'
import type { Finding } from '../check/types.ts'
import { readContent } from '../content/read/read-content.ts'
import { annotate } from '../engine/index.ts'
import { type FinishOptions, finishArticle } from '../import/article/finish-article.ts'
import { type SourceSuggestion, suggestSources } from '../import/article/suggest-sources.ts'
import { planFiles } from '../import/plan-files.ts'
import { readDocument } from '../import/read/read-document.ts'
import type { ImportedArticle, Note } from '../import/types.ts'
import { createRegistry } from '../newsroom/index.ts'
import { readBytes } from './files/read-bytes.ts'
import { writeFiles } from './files/write-files.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { showPath } from './terminal/show-path.ts'

const usage = `Usage: npm run import -- FILE… [--out DIR] [--date DATE]

Turns raw text, HTML or ninjs JSON into Markdown articles and prints the path of each.
What it guessed and which sources are not registered it says on the error stream.

  --out DIR    where to write; default: articles/ in the content folder
               (content/, or what SITE_CONTENT names)
  --date DATE  for documents that give no date, as 2026-02-07 or 2026-02-07T18:30:00Z;
               default: today
  --help       this text`

const flags = { out: { type: 'string' }, date: { type: 'string' } } as const

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
  const home = join(content, 'articles')
  const folder = out ? resolve(io.cwd, out) : home
  const { topics, sources, articles: stories } = readContent(content)

  const options = { today: io.now.slice(0, 10), topics, ...(date ? { date } : {}) }
  const { imported, errors } = await readDocuments(io, positionals, options)
  const titles = new Map(stories.map(({ slug, frontmatter }) => [slug, frontmatter.title]))
  const taken = await takenNames(folder, folder === home ? titles : new Map())
  const planned = planFiles(
    imported.map(({ article }) => article),
    taken,
  ).map((file, index) => ({ ...file, source: imported[index]?.path ?? '' }))
  const conflicts = planned.filter(({ conflict }) => conflict)
  errors.push(...conflicts.map(({ source, slug }) => conflictOf(source, showPath(io, join(folder, `${slug}.md`)))))
  const failed = errors.length === 0 && (await writeFiles(folder, new Map(planned.map(fileOf))))
  if (errors.length > 0 || failed) {
    for (const error of errors) io.err(prettyFinding(error))
    if (failed) io.err(`${showPath(io, failed.path)}: ${failed.reason}`)
    io.err('Nothing was written.')
    return 1
  }

  const registry = createRegistry(sources)
  for (const { source, slug, article, renamed } of planned) {
    io.out(showPath(io, join(folder, `${slug}.md`)))
    const twin = `another story is named ${article.slug}; this one is named ${slug}`
    for (const note of [...article.notes, ...(renamed ? [{ line: null, message: twin }] : [])])
      printNote(io, source, note)
    const { attributions } = annotate(article.text, { date: article.published })
    printSources(io, source, suggestSources(attributions, registry), showPath(io, join(content, 'sources')))
  }
  return 0
}

function isDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(date) && !Number.isNaN(Date.parse(date))
}

async function readDocuments(io: Io, paths: string[], options: FinishOptions) {
  const imported: { path: string; article: ImportedArticle }[] = []
  const errors: Finding[] = []
  for (const path of paths) {
    try {
      const draft = readDocument(await readBytes(io, path), path)
      imported.push({ path, article: finishArticle(draft, options) })
    } catch (error) {
      if (!isMessage(error)) throw error
      errors.push(toFinding(path, error))
    }
  }
  return { imported, errors }
}

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'ruleId' in error
}

/** The titles that are known, and null for every other file of the folder. */
async function takenNames(folder: string, titles: ReadonlyMap<string, string>): Promise<Map<string, string | null>> {
  const names = await readdir(folder).catch(() => [])
  const slugs = names.flatMap((name) => /^(.+)\.md$/.exec(name)?.[1] ?? [])
  return new Map<string, string | null>([...slugs.map((slug) => [slug, null] as const), ...titles])
}

function fileOf({ slug, article }: { slug: string; article: ImportedArticle }): [string, string] {
  return [`${slug}.md`, article.markdown]
}

function conflictOf(path: string, target: string): Finding {
  const message = `Unexpected file ${target}, expected no story of this title yet`
  const fix = `Delete or rename ${target}, or import into another folder with --out.`
  return { path, line: 1, column: 1, severity: 'error', rule: 'file-exists', message, fix }
}

function printNote(io: Io, path: string, { line, message }: Note): void {
  io.err(`${path}${line === null ? '' : `:${line}`}  note  ${message}`)
}

function printSources(io: Io, path: string, suggestions: SourceSuggestion[], folder: string): void {
  if (suggestions.length === 0) return
  const message = 'not in the source registry; to register one, write its fields between two lines --- to its file'
  printNote(io, path, { line: null, message })
  for (const { id, name, kind, relays, count } of suggestions) {
    io.err(`    ${folder}/${id}.md  {name: ${JSON.stringify(name)}, kind: ${kind}, relays: ${relays}}  (${count}×)`)
  }
}

export { importDocuments as run }
