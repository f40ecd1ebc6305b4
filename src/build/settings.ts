import { join, resolve } from 'node:path'
import { digest } from './cache/digest.ts'

/** What the environment says of a build. Paths are absolute. */
export interface Settings {
  content: string
  /** The folder that is published. */
  out: string
  /** Where Astro and the compiler keep what the next build may reuse; one for each content folder and base. */
  cache: string
  /** Where the site will stand: `https://example.org`, and the path that its addresses begin with, `/news/`. */
  address: { origin: string; base: string }
}

/**
 * Settings of a build from the environment. Reads `SITE_CONTENT` (default `content`), `SITE_OUT` (`dist`), `SITE_URL`
 * (`http://localhost:4321`) and `SITE_BASE` (the path of `SITE_URL`).
 *
 * @param root Folder that relative paths refer to.
 * @throws When `SITE_URL` is not an absolute http address.
 */
export function readSettings(root: string, env: Record<string, string | undefined> = process.env): Settings {
  const content = resolve(root, env.SITE_CONTENT || 'content')
  const out = resolve(root, env.SITE_OUT || 'dist')
  const url = URL.parse(env.SITE_URL || 'http://localhost:4321')
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`Expected SITE_URL to be an address such as https://example.org, got: ${env.SITE_URL}`)
  }
  const base = `/${env.SITE_BASE || url.pathname}/`.replace(/\/{2,}/g, '/')
  const address = { origin: url.origin, base }
  return { content, out, address, cache: resolve(root, 'node_modules/.cache/on-record', digest(content, address)) }
}

/** The part of the cache folder that is the compiler's. */
export function compileCache(cache: string): string {
  return join(cache, 'on-record')
}
