import { randomUUID } from 'node:crypto'
import { codeVersion } from './cache/code-version.ts'
import { digest } from './cache/digest.ts'
import { readCached, writeCached } from './cache/json-cache.ts'
import { isOn } from './switches.ts'

/**
 * Keys of pages, each the same for as long as its page shows the same. A page that is new gets one before anybody knows
 * what it will show: on a first build all pages are, and none waits until the last is known.
 */
export interface PageCacheKeys {
  /** Whether it is known what a page showed in the build before. */
  knows(page: string): boolean
  /** The key of a page that showed something else before, or nothing. */
  fresh: string
  /** Notes what a page shows; returns its key, which changes with the code that writes parts too. */
  note(page: string, ...shown: string[]): string
  /** Writes down what was noted, for the next build, and forgets the rest. */
  save(): void
}

/** @param path Path of the file that they are kept in. */
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
