import { createHash } from 'node:crypto'

/** Digest of all that a page shows; Astro keeps the page as built while it stays the same. */
export function cacheKey(...shown: unknown[]): string {
  return createHash('sha1').update(JSON.stringify(shown)).digest('base64url')
}
