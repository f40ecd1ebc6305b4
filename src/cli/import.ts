import { readdir } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { prettyFinding } from '../check/report-pretty.ts'
import { toFinding } from '../check/to-finding.ts'
import type { Finding } from '../check/types.ts'
import { readContent } from '../content/read/read-content.ts'
import { annotate } from '../engine/index.ts'
import { type FinishOptions, finishArticle } from '../import/article/finish-article.ts'
import { type SourceSuggestion, suggestSources } from '../import/article/suggest-sources.ts'
import { planFiles } from '../import/plan-files.ts'
import { readDocuments } from '../import/read/read-document.ts'
import type { ImportedArticle, Note } from '../import/types.ts'
import { createRegistry } from '../newsroom/index.ts'
import { listDocuments } from './files/list-documents.ts'
import { readBytes } from './files/read-bytes.ts'
import { writeFiles } from './files/write-files.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { showPath } from './terminal/show-path.ts'

const usage = `Usage: on-record import FILE… [--out DIR] [--date DATE] [--publish] [--dry-run]

Turns documents into Markdown articles and prints the path of each: raw text, HTML, Word (.docx),
e-mail, RSS and Atom, ninjs JSON, and Markdown with the frontmatter of any site generator.
FILE may be a folder, with all the documents in it, or - for standard input.
What it guessed, what it left out and which sources are not registered it says on the error stream.
A document that cannot be read does not stop the others.

  --out DIR    where to write; default: articles/ in the content folder
               (content/, or what SITE_CONTENT names)
  --date DATE  for documents that give no date, as 2026-02-07 or 2026-02-07T18:30:00Z;
               default: today
  --publish    publish what is imported with the next build; default: in the content folder
               it has draft: true, which stands until you take it out
  --dry-run    write nothing, only say what would be written
  --help       this text`

const flags = {
  out: { type: 'string' },
  date: { type: 'string' },
  publish: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const

/** An article, and the document that it came from. */
interface Imported {
  path: string
  article: ImportedArticle
}

/** The command `import`. Returns the exit code: 1 when a document could not be imported; the others are. */
export async function importDocuments(args: string[], io: Io): Promise<number> {
  const { values, positionals, exit } = readArguments(args, flags, usage, io)
  if (exit !== null || !values) return exit ?? 2
  const { out, date, publish, 'dry-run': dryRun } = values
  if (positionals.length === 0 || (date !== undefined && !isDate(date))) {
    io.err(date === undefined || isDate(date) ? usage : `Unexpected --date ${date}, expected a date such as 2026-02-07`)
    return 2
  }
  const content = resolve(io.cwd, io.env.SITE_CONTENT || 'content')
  const home = join(content, 'articles')
  const folder = out ? resolve(io.cwd, out) : home
  const { topics, sources, articles: stories } = readContent(content)
  // Elsewhere no build finds it: whoever moves it into the content folder publishes it.
  const isPublished = publish ?? !isInside(content, folder)

  const options = { today: io.now.slice(0, 10), topics, publish: isPublished, ...(date ? { date } : {}) }
  const { documents, skipped } = await listDocuments(io.cwd, positionals)
  const { imported, errors } = await readAll(io, documents, options)
  const titles = new Map(stories.map(({ slug, frontmatter }) => [slug, frontmatter.title]))
  const taken = await takenNames(folder, folder === home ? titles : new Map())
  const planned = planFiles(
    imported.map(({ article }) => article),
    taken,
  ).map((file, index) => ({ ...file, source: imported[index]!.path }))
  const good = planned.filter(({ conflict }) => !conflict)
  for (const { conflict, source, slug } of planned) {
    if (conflict) errors.push(conflictOf(source, showPath(io, join(folder, `${slug}.md`))))
  }
  for (const error of errors) io.err(prettyFinding(error))
  const failed = dryRun ? null : await writeFiles(folder, new Map(good.map(fileOf)))
  if (failed) io.err(`${showPath(io, failed.path)}: ${failed.reason}`)
  if (failed || good.length === 0) {
    io.err('Nothing was written.')
    return 1
  }

  const registry = createRegistry(sources)
  for (const { source, slug, article, renamed } of good) {
    io.out(showPath(io, join(folder, `${slug}.md`)))
    const twin = `another story is named ${article.slug}; this one is named ${slug}`
    for (const note of [...article.notes, ...(renamed ? [{ line: null, message: twin }] : [])])
      printNote(io, source, note)
    const { attributions } = annotate(article.text, { date: article.published })
    printSources(io, source, suggestSources(attributions, registry), showPath(io, join(content, 'sources')))
  }
  for (const line of summaryOf({ good: good.length, bad: errors.length, skipped, isPublished, dryRun })) io.err(line)
  return errors.length > 0 ? 1 : 0
}

function isDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(date) && !Number.isNaN(Date.parse(date))
}

function isInside(folder: string, path: string): boolean {
  return !/^\.\.(?:[\\/]|$)/.test(relative(folder, path)) && resolve(folder, relative(folder, path)) === path
}

async function readAll(io: Io, paths: string[], options: FinishOptions) {
  const imported: Imported[] = []
  const errors: Finding[] = []
  for (const [index, path] of paths.entries()) {
    const origin = { file: originOf(io, path), imported: io.now }
    try {
      for (const draft of await readDocuments(await readBytes(io, path), path)) {
        imported.push({ path, article: finishArticle(draft, { ...options, origin }) })
      }
    } catch (error) {
      if (!isMessage(error)) throw error
      errors.push(toFinding(path, error))
    }
    if (paths.length > 1) io.progress?.(index + 1, paths.length)
  }
  return { imported, errors }
}

/** A path that says nothing of the machine. */
function originOf(io: Io, path: string): string | null {
  if (path === '-') return null
  const shown = showPath(io, path)
  return shown.startsWith('../') ? basename(path) : shown
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

interface Outcome {
  good: number
  bad: number
  skipped: string[]
  isPublished: boolean
  dryRun: boolean | undefined
}

function summaryOf({ good, bad, skipped, isPublished, dryRun }: Outcome): string[] {
  const stories = good === 1 ? '1 story' : `${good} stories`
  const written = dryRun ? `${stories} would be written; nothing was, with --dry-run.` : `${stories} written.`
  const drafts = isPublished
    ? 'No draft: true stands in them; the next build of their folder publishes them.'
    : 'Each has draft: true: take it out to publish, or import with --publish.'
  const names = `${skipped.slice(0, 5).join(', ')}${skipped.length > 5 ? ' …' : ''}`
  return [
    `${written} ${drafts}`,
    ...(bad > 0
      ? [`${bad === 1 ? '1 document was' : `${bad} documents were`} not imported; see the errors above.`]
      : []),
    ...(skipped.length > 0 ? [`Passed over, being of other kinds: ${names} (${skipped.length})`] : []),
  ]
}

export { importDocuments as run }
