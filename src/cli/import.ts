import { join, relative, resolve } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { prettyFinding } from '../check/report-pretty.ts'
import { toFinding } from '../check/to-finding.ts'
import type { Finding } from '../check/types.ts'
import { readContent } from '../content/read/read-content.ts'
import { SITE_PAGES } from '../content/schemas/claim-addresses.ts'
import { addressKey } from '../content/schemas/old-address.ts'
import { annotate } from '../engine/index.ts'
import { finishArticle } from '../import/article/finish-article.ts'
import { type SourceSuggestion, suggestSources } from '../import/article/suggest-sources.ts'
import { planFiles } from '../import/plan-files.ts'
import { readDocuments } from '../import/read/read-document.ts'
import type { ImportedArticle, Note } from '../import/types.ts'
import { createRegistry, type RegisteredSource } from '../newsroom/index.ts'
import { contentFolder } from './files/content-folder.ts'
import { listDocuments } from './files/list-documents.ts'
import { readBytes } from './files/read-bytes.ts'
import { writeFiles } from './files/write-files.ts'
import { importArchive } from './importing/import-archive.ts'
import { type OpenedArchive, openPath } from './importing/open-archives.ts'
import { conflictOf, type ImportPlace, isMessage, originOf, takenNames } from './importing/place.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { showPath } from './terminal/show-path.ts'

const usage = `Usage: on-record import FILE… [--out DIR] [--date DATE] [--publish] [--pages] [--dry-run]

Turns documents into Markdown articles and prints the path of each: raw text, HTML, Word (.docx, by the
package mammoth), e-mail, pages that a browser saved in one file (.mht), RSS and Atom, ninjs JSON, and Markdown
with the frontmatter of any site generator.
FILE may be a folder, with all the documents in it, or - for standard input.
What it guessed, what it left out and which sources are not registered it says on the error stream.
A document that cannot be read does not stop the others.

A site of Hugo, Jekyll, Eleventy, Astro or MkDocs, named by its folder or one below it, and an export
of WordPress (WXR) are imported whole: dates, authors, topics, languages and drafts as the site has
them, pictures copied into images/, links between stories led to their new places, and redirects from
the old addresses. import-report.md then says what was left out, guessed and changed.

  --out DIR    where to write; default: articles/ in the content folder
               (content/, or what SITE_CONTENT names)
  --date DATE  for documents that give no date, as 2026-02-07 or 2026-02-07T18:30:00Z;
               default: today
  --publish    publish what is imported with the next build; default: in the content folder
               it has draft: true, which stands until you take it out
  --pages      import the undated pages of a site too, as drafts
  --dry-run    write nothing, only say what would be written
  --help       this text`

const flags = {
  out: { type: 'string' },
  date: { type: 'string' },
  publish: { type: 'boolean' },
  pages: { type: 'boolean' },
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
  const { out, date, publish, pages, 'dry-run': dryRun } = values
  if (positionals.length === 0 || (date !== undefined && !isDate(date))) {
    io.err(date === undefined || isDate(date) ? usage : `Unexpected --date ${date}, expected a date such as 2026-02-07`)
    return 2
  }
  const content = contentFolder(io)
  const home = join(content, 'articles')
  const folder = out ? resolve(io.cwd, out) : home
  const { site: settings, topics, sources, articles: stories, pages: ownPages } = readContent(content)
  // Elsewhere no build finds it: whoever moves it into the content folder publishes it.
  const isPublished = publish ?? !isInside(content, folder)
  const titles = new Map(stories.map(({ slug, frontmatter }) => [slug, frontmatter.title]))
  const place: ImportPlace = {
    folder,
    pictures:
      folder === home
        ? { folder: join(content, 'images'), address: '../images' }
        : { folder: join(folder, 'images'), address: 'images' },
    options: { today: io.now.slice(0, 10), topics, publish: isPublished, ...(date ? { date } : {}) },
    taken: await takenNames(folder, folder === home ? titles : new Map()),
    pages: new Set([...SITE_PAGES, ...ownPages.map(({ id }) => id)]),
    base: `${URL.parse(settings.url ?? '')?.pathname.replace(/\/$/, '') ?? ''}/`,
    redirects: stories.flatMap(({ slug, frontmatter }) =>
      frontmatter.redirects.map((it): [string, string] => [addressKey(it), slug]),
    ),
    dryRun: dryRun ?? false,
  }
  const outcome: Outcome = { good: 0, bad: 0, skipped: [], isPublished, dryRun }
  const { archives, paths } = await sortPaths(io, positionals, outcome)
  for (const archive of archives) {
    const { written, errors, redirects } = await importArchive(io, archive, place, pages ?? false)
    place.redirects.push(...redirects)
    outcome.good += written
    outcome.bad += errors.length
  }
  if (paths.length > 0)
    await importFiles(io, paths, place, { sources, sourcesFolder: join(content, 'sources') }, outcome)
  if (outcome.good === 0) {
    io.err('Nothing was written.')
    return 1
  }
  for (const line of summaryOf(outcome)) io.err(line)
  return outcome.bad > 0 ? 1 : 0
}

/** Archives apart from documents; an archive that cannot be read is said and costs itself. */
async function sortPaths(io: Io, positionals: readonly string[], outcome: Outcome) {
  const archives: OpenedArchive[] = []
  const paths: string[] = []
  for (const path of positionals) {
    try {
      const archive = await openPath(io.cwd, path)
      if (archive) archives.push(archive)
      else paths.push(path)
    } catch (error) {
      if (!isMessage(error)) throw error
      outcome.bad++
      io.err(prettyFinding(toFinding(path, error)))
    }
  }
  return { archives, paths }
}

interface Known {
  sources: RegisteredSource[]
  sourcesFolder: string
}

async function importFiles(io: Io, paths: string[], place: ImportPlace, known: Known, outcome: Outcome): Promise<void> {
  const { folder, options, taken, dryRun } = place
  const { documents, skipped } = await listDocuments(io.cwd, paths)
  const { imported, errors } = await readAll(io, documents, options)
  const planned = planFiles(
    imported.map(({ article }) => article),
    taken,
  ).map((file, index) => ({ ...file, source: imported[index]!.path }))
  const good = planned.filter(({ conflict }) => !conflict)
  for (const { conflict, source, slug } of planned) {
    if (conflict) errors.push(conflictOf(source, showPath(io, join(folder, `${slug}.md`))))
  }
  for (const error of errors) io.err(prettyFinding(error))
  outcome.skipped.push(...skipped)
  outcome.bad += errors.length
  const failed = dryRun ? null : await writeFiles(folder, new Map(good.map(fileOf)))
  if (failed) {
    io.err(`${showPath(io, failed.path)}: ${failed.reason}`)
    outcome.bad += good.length
    return
  }
  outcome.good += good.length
  const registry = createRegistry(known.sources)
  for (const { source, slug, article, renamed } of good) {
    io.out(showPath(io, join(folder, `${slug}.md`)))
    const twin = `another story is named ${article.slug}; this one is named ${slug}`
    for (const note of [...article.notes, ...(renamed ? [{ line: null, message: twin }] : [])])
      printNote(io, source, note)
    const { attributions } = annotate(article.text, { date: article.published })
    printSources(io, source, suggestSources(attributions, registry), showPath(io, known.sourcesFolder))
  }
}

function isDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(date) && !Number.isNaN(Date.parse(date))
}

function isInside(folder: string, path: string): boolean {
  return !/^\.\.(?:[\\/]|$)/.test(relative(folder, path)) && resolve(folder, relative(folder, path)) === path
}

async function readAll(io: Io, paths: string[], options: ImportPlace['options']) {
  const imported: Imported[] = []
  const errors: Finding[] = []
  for (const [index, path] of paths.entries()) {
    const origin = { file: originOf(io, path), imported: io.now }
    try {
      const onFailure = (message: VFileMessage) => errors.push(toFinding(path, message))
      for (const draft of await readDocuments(await readBytes(io, path), path, onFailure)) {
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

function fileOf({ slug, article }: { slug: string; article: ImportedArticle }): [string, string] {
  return [`${slug}.md`, article.markdown]
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
