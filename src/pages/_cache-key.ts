import { createHash } from 'node:crypto'
import { isMainThread } from 'node:worker_threads'

/**
 * Digest of all that a page shows; Astro keeps the page as built while it stays the same.
 *
 * @param show gives what the page shows. Threads that render are told which pages, and so need no keys.
 */
export function cacheKey(show: () => unknown[]): string | undefined {
  if (!isMainThread) return undefined
  return createHash('sha1').update(JSON.stringify(show())).digest('base64url')
}
