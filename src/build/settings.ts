import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
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
  /** What the address comes from; null where none is set, and it is this machine's. */
  addressFrom: 'SITE_URL' | 'site.yaml' | null
}

/**
 * Settings of a build from the environment. Reads `SITE_CONTENT` (default `content`), `SITE_OUT` (`dist`), `SITE_URL` (`url` of `site.yaml`, else
 * `http://localhost:4321`) and `SITE_BASE` (the path of the address).
 *
 * @param root Folder that relative paths refer to.
 * @throws When `SITE_URL` is not an absolute http address, or `SITE_BASE` no path.
 */
export function readSettings(root: string, env: Record<string, string | undefined> = process.env): Settings {
  const content = resolve(root, env.SITE_CONTENT || 'content')
  const out = resolve(root, env.SITE_OUT || 'dist')
  const ownUrl = env.SITE_URL ? undefined : urlOfSite(content)
  const url = URL.parse(env.SITE_URL || ownUrl || 'http://localhost:4321')
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`Expected SITE_URL to be an address such as https://example.org, got: ${env.SITE_URL}`)
  }
  const base = `/${env.SITE_BASE || url.pathname}/`.replace(/\/{2,}/g, '/')
  if (!/^\/(?:[\p{L}\p{N}._~%-]+\/)*$/u.test(base) || /\/\.{1,2}\//.test(base)) {
    throw new Error(`Expected SITE_BASE to be a path such as /news/, got: ${env.SITE_BASE || url.pathname}`)
  }
  const address = { origin: url.origin, base }
  const addressFrom = env.SITE_URL ? 'SITE_URL' : ownUrl ? 'site.yaml' : null
  return {
    content,
    out,
    address,
    addressFrom,
    cache: resolve(root, 'node_modules/.cache/on-record', digest(content, address)),
  }
}

/** The address that `site.yaml` gives; nothing where it gives none that is one, of which reading the content says more. */
function urlOfSite(content: string): string | undefined {
  try {
    const { url } = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as { url?: unknown }
    return typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined
  } catch {
    return undefined
  }
}

/** The part of the cache folder that is the compiler's. */
export function compileCache(cache: string): string {
  return join(cache, 'on-record')
}
