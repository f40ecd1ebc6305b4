import { existsSync, globSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { findProject } from '../build/find-project.ts'
import { type BuildSummary, measureSite, saySummary } from '../build/publish/build-summary.ts'
import { compareWithPublished } from '../build/publish/compare-published.ts'
import { lockBuild } from '../build/publish/lock-build.ts'
import { type PublishTarget, publishFolder, readTarget, restoreFormer } from '../build/publish/publish-folder.ts'
import { removeFolder } from '../build/publish/remove-folder.ts'
import { compileOptions, readSettings, type Settings } from '../build/settings.ts'
import type { OnProgress, Opened } from '../site/page-data-api.ts'
import { processState } from '../site/process-state.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { showPath } from './terminal/show-path.ts'

const usage = `Usage: on-record build [--quiet] [--json] [--no-wait]

Builds the site. It is written into a folder of its own and takes the place of the published one only
when all of it is done: a build that fails leaves the site as it was. The site before it is left beside
it, as .dist-former, until the next build, so that you can go back. A folder that no build has written
is never replaced. While another build is at work, this one waits.

  --quiet    says nothing but warnings and errors
  --json     prints what was built as JSON: stories, changes, pages, files, bytes, drafts, heldBack,
             warnings, missingPictures, seconds, out, address
  --no-wait  ends with 1 where another build is at work
  --help     this text

  SITE_CONTENT  folder of the content           default: content
  SITE_OUT      folder to publish               default: dist
  SITE_URL      address of the site             default: url of site.yaml
  SITE_BASE     path that addresses begin with  default: the path of the address
`

const options = {
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
  'no-wait': { type: 'boolean' },
} as const

/** The command `build`. Returns the exit code: 1 when nothing was published, 2 when the command was misused. */
async function build(args: string[], io: Io): Promise<number> {
  const { values, exit } = readArguments(args, options, usage, io)
  if (exit !== null || !values) return exit ?? 2
  try {
    const summary = await buildSite(io, {
      quiet: values.json === true,
      ...(!values.quiet && !values.json && io.progress && { onProgress: sayProgress(io.progress) }),
      ...(values['no-wait'] && { wait: 0 }),
    })
    if (values.json) io.out(JSON.stringify(summary, null, 2))
    else if (!values.quiet) io.out(saySummary(summary))
    else if (summary.address === null) io.err(saySummary(summary).split('\n').at(-1)!)
    return 0
  } catch (error) {
    io.err(wordsOf(error))
    return 1
  }
}

interface BuildOptions {
  /** Whether Astro keeps its warnings to itself. */
  quiet: boolean
  /** Milliseconds to wait for another build. Default: as long as `lockBuild` does. */
  wait?: number
  onProgress?: OnProgress
}

async function buildSite(io: Io, { quiet, wait, onProgress }: BuildOptions): Promise<BuildSummary> {
  const began = performance.now()
  const root = findProject(io.cwd)
  const settings = readSettings(root, io.env)
  const { content, out } = settings
  const target = readTarget(out, { content, project: root })
  const cacheRoot = join(root, 'node_modules/.cache/on-record')
  const release = await lockBuild([join(cacheRoot, 'lock'), target.lock], {
    ...(wait !== undefined && { wait }),
    say: io.err,
  })
  try {
    restoreFormer(target)
    const left = leftovers(root, target)
    const site = join(root, '.astro', `site-${process.pid}`)
    let opened: Opened | undefined
    processState().onOpened = (it) => {
      if (it.report !== '') io.err(it.report)
      opened = it
    }
    try {
      await makeSite(root, settings, site, { quiet, ...(onProgress && { onProgress }) })
      if (!opened) throw new Error('Expected the content to have been read')
      const lost = opened.stories.find(({ slug }) => !existsSync(join(site, 'articles', slug, 'index.html')))
      if (lost)
        throw new Error(`Expected a page of the story ${lost.slug}, found none; nothing was published. Build again.`)
      const size = measureSite(site)
      const { changes, note } = compareWithPublished(join(cacheRoot, 'published.json'), target.out, opened.stories)
      for (const path of left) await removeFolder(path)
      await publishFolder(site, target, removeFolder)
      note()
      return {
        stories: opened.stories.length,
        changes,
        ...size,
        drafts: opened.drafts,
        heldBack: opened.heldBack,
        warnings: opened.warnings,
        missingPictures: opened.missingPictures,
        seconds: Math.round((performance.now() - began) / 100) / 10,
        out: showPath(io, target.out),
        address: addressOf(processState().settings ?? settings),
      }
    } finally {
      await removeFolder(site)
    }
  } finally {
    release()
  }
}

async function makeSite(
  root: string,
  settings: Settings,
  site: string,
  { quiet, onProgress }: Pick<BuildOptions, 'quiet' | 'onProgress'>,
): Promise<void> {
  const { prefetchPageData } = await import('../build/page-data/prefetch-page-data.ts')
  const service = await prefetchPageData(compileOptions(settings), onProgress)
  try {
    // Of an error in a hook Astro would speak in its own words.
    const [{ build }, opened] = await Promise.all([import('astro'), processState().prefetched?.opened])
    if (opened?.wrong) {
      processState().onOpened?.(opened)
      throw new Error('The content has errors; nothing was published. Mend them and build again.')
    }
    await build({ root, outDir: site, logLevel: quiet ? 'error' : 'warn' })
  } finally {
    await service.close()
  }
}

/** A line that says what the build is at, and how far. */
function sayProgress(show: NonNullable<Io['progress']>): OnProgress {
  show(0, 0, 'Reading stories')
  return ({ step, done, total }) => {
    const words = {
      read: 'Reading stories',
      compile: 'Compiling stories',
      relate: `Relating ${total} ${total === 1 ? 'story' : 'stories'}, making pages ready`,
      write: 'Writing pages',
    }[step]
    show(done, total, words)
  }
}

function addressOf({
  address,
  addressFrom,
}: Pick<Settings, 'address'> & { addressFrom: string | null }): string | null {
  return addressFrom === null ? null : new URL(address.base, address.origin).href
}

/** What builds that were killed have left. */
function leftovers(root: string, { out, mounted }: Pick<PublishTarget, 'out' | 'mounted'>): string[] {
  const beside = mounted ? out : dirname(out)
  const start = mounted ? '.on-record-' : `.${basename(out)}-`
  const mine = (name: string) => name.startsWith(start) && /^(?:next|former)-\d+$/.test(name.slice(start.length))
  const unfinished = existsSync(beside) ? readdirSync(beside).filter(mine) : []
  return [
    ...unfinished.map((name) => join(beside, name)),
    ...globSync('.astro/site-*', { cwd: root }).map((name) => join(root, name)),
  ]
}

const reasons: Record<string, string> = {
  ENOSPC: 'No space is left on the disk',
  EROFS: 'The disk is read only',
  EACCES: 'A file or folder may not be written',
  EPERM: 'A file or folder may not be written',
  ENAMETOOLONG: 'A name is too long for the disk',
}

/** What went wrong, in words: where in our code it did helps nobody who writes stories. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (process.env.DEBUG) return error.stack ?? error.message
  const message = error.message
    .replace(/^\s+at .*$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim()
  const code = (error as NodeJS.ErrnoException).code ?? /\b(ENOSPC|EROFS)\b/.exec(message)?.[1] ?? ''
  const reason = reasons[code]
  if (reason !== undefined) return `${reason}; nothing was published. ${message}`
  const ours = error.name === 'Error' || error.name.startsWith('Astro')
  return ours ? message : `Nothing was published: ${message}. This is a fault of On Record; DEBUG=1 shows where.`
}

export { build as run }
