import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CODE_FOLDER, PROJECT } from '../build/project.ts'
import { isFile } from '../content/files/is-file.ts'

const PAGES = join(PROJECT, CODE_FOLDER, 'pages')

/** What Astro takes for a page. */
const PAGE_FILES = '**/*.{astro,md,mdx,html,ts,js}'

type Inject = (route: { pattern: string; entrypoint: URL; prerender: true }) => void

/**
 * Injects a route for each file of `pages/`. A page or a file that the project has at the same address stands in place
 * of ours.
 *
 * @param folders Paths of the project's `src/` and `public/`.
 */
export function injectRoutes({ source, files }: { source: string; files: string }, inject: Inject): void {
  const own = new Set(patternsIn(join(source, 'pages')).map(({ pattern }) => pattern))
  for (const { pattern, file } of patternsIn(PAGES)) {
    if (own.has(pattern) || isFile(join(files, pattern))) continue
    inject({ pattern, entrypoint: pathToFileURL(join(PAGES, file)), prerender: true })
  }
}

/** Whether a file is a page of On Record. */
export function isOurPage(path: string): boolean {
  return path.startsWith(PAGES)
}

function patternsIn(folder: string): { pattern: string; file: string }[] {
  const files = globSync(PAGE_FILES, { cwd: folder }).map((file) => file.replaceAll('\\', '/'))
  return files.filter((file) => !/(?:^|\/)[_.]/.test(file)).map((file) => ({ file, pattern: patternOf(file) }))
}

/** `events/index.astro` → `/events`, `rss.xml.ts` → `/rss.xml`. */
function patternOf(file: string): string {
  return `/${file.replace(/\.[a-z]+$/, '').replace(/(?:^|\/)index$/, '')}`
}
