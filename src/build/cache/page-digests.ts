import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../files-in.ts'
import { digest } from './digest.ts'
import { readCached, writeCached } from './json-cache.ts'

/** Digest of a page in Astro's cache, and the stamp of its file then. */
type Known = Record<string, { digest: string; stamp: string }>

/** Removes the pages in Astro's cache that are not as they were written: they are then rendered again. */
export function removeDamagedPages(folder: string, list: string): void {
  const known = readCached<Known>(list) ?? {}
  for (const page of filesIn(folder)) {
    const path = join(folder, page)
    if (known[page]?.digest !== digest(readFileSync(path))) rmSync(path, { force: true })
  }
}

/** Notes the digests of the pages in Astro's cache for the next build; only those that were written since are read. */
export function notePages(folder: string, list: string): void {
  const before = readCached<Known>(list) ?? {}
  const pages = filesIn(folder).sort()
  const now = pages.map((page) => {
    const path = join(folder, page)
    const stat = statSync(path)
    const stamp = `${stat.mtimeMs} ${stat.size}`
    const known = before[page]
    return [page, known?.stamp === stamp ? known : { digest: digest(readFileSync(path)), stamp }]
  })
  writeCached(list, Object.fromEntries(now))
}
