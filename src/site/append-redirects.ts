import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes lines of `_redirects` behind those that the folder has from `public/`: of two for one address the first holds. */
export function appendRedirects(out: string, lines: string): void {
  if (lines !== '') appendFileSync(join(out, '_redirects'), lines)
}
