import { digest } from './digest.ts'
import { readSlice } from './story-cache.ts'

/** The HTML of a story as a part of a file. */
export interface Rendered {
  path: string
  /** Offsets of the part in bytes, half-open. */
  start: number
  end: number
  digest: string
}

/**
 * The annotated HTML of a story.
 *
 * @throws When another build has changed the cache meanwhile.
 */
export function readRendered(rendered: Rendered): string {
  const html = readSlice(rendered)
  if (html === null || digest(html) !== rendered.digest) {
    throw new Error(`Expected a story in ${rendered.path} as it was compiled; did two builds run at once? Build again.`)
  }
  return html
}
