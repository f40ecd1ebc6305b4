import { randomUUID } from 'node:crypto'
import { codeVersion } from '../cache/code-version.ts'
import { digest } from '../cache/digest.ts'
import { readCached, writeCached } from '../cache/json-cache.ts'
import { isOn } from '../switches.ts'

/**
 * Cache keys of pages; Astro renders a page again when its key has changed. A key stays the same for as long as its page
 * shows the same. A new page gets one before it is known what it will show, so that on a first build no page waits.
 */
export interface PageCacheKeys {
  /** Whether it is known what a page showed in the build before. */
  knows(page: string): boolean
  /** Key for every page that is new or changed in this build: a random UUID. */
  fresh: string
  /** Notes what a page shows; returns its key, which also changes with the code. */
  note(page: string, ...shown: string[]): string
  /** Writes what was noted for the next build; pages that were not noted are forgotten. */
  save(): void
}

/**
 * Reads the cache keys of the last build. An unreadable file counts as none.
 *
 * @param path Path of the file that holds them.
 */
export function openPageCacheKeys(path: string): PageCacheKeys {
  const fresh = randomUUID()
  const code = codeVersion('all')
  const before = (isOn('page-cache-keys') && readCached<Noted>(path)) || {}
  const now: Noted = {}
  return {
    knows: (page) => Object.hasOwn(before, page),
    fresh,
    note(page, ...shown) {
      const former = before[page]
      const shows = digest(code, ...shown)
      const key = former?.shows === shows ? former.key : fresh
      now[page] = { key, shows }
      return key
    },
    save: () => writeCached(path, now),
  }
}

/** By page: its key and a digest of what it shows. */
type Noted = Record<string, { key: string; shows: string }>
