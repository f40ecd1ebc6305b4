import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { RemarkPlugin } from '../content/types.ts'
import type { CompileOptions } from '../site/page-data-api.ts'
import { digest } from './cache/digest.ts'
import { configuredContent, configuredPlugins } from './read-config.ts'

/** What the environment says of a build. Paths are absolute. */
export interface Settings {
  content: string
  /** The folder whose files stand in the site as they are. */
  public: string
  /** The folder that is published. */
  out: string
  /** Where Astro and the compiler keep what the next build may reuse; one for each content folder and base. */
  cache: string
  /** Where the site will stand: `https://example.org`, and the path that its addresses begin with, `/news/`. */
  address: { origin: string; base: string }
  /** What the address comes from; null where none is set, and it is this machine's. */
  addressFrom: 'SITE_URL' | 'site.yaml' | 'astro.config' | null
  /** The project's own remark plugins; paths are absolute. */
  plugins: RemarkPlugin[]
}

/** What Astro's configuration says, where neither the environment nor `site.yaml` does. */
interface Configured {
  /** Folder of the content. Default: the one that `astro.config.*` names, else `content`. */
  content?: string | undefined
  /** Astro's `site` and `base`. */
  site?: string | undefined
  base?: string | undefined
}

/**
 * Settings of a build. The environment comes first, `SITE_CONTENT`, `SITE_OUT`, `SITE_URL` and `SITE_BASE`; then `url` of
 * `site.yaml`; then Astro's configuration; then `content`, `dist`, `http://localhost:4321` and the path of the address.
 *
 * @param root Folder of the project, to which relative paths refer.
 * @param configured Default: no address is configured, and the content folder is read from `astro.config.*`.
 * @throws When an address is none, or `SITE_BASE` no path.
 */
export function readSettings(
  root: string,
  env: Record<string, string | undefined> = process.env,
  configured: Configured = {},
): Settings {
  const content = resolve(root, env.SITE_CONTENT || (configured.content ?? configuredContent(root) ?? 'content'))
  const out = resolve(root, env.SITE_OUT || 'dist')
  const ownUrl = env.SITE_URL ? undefined : urlOfSite(content)
  const url = URL.parse(env.SITE_URL || ownUrl || configured.site || 'http://localhost:4321')
  if (!url || !/^https?:$/.test(url.protocol)) {
    const [name, given] = env.SITE_URL ? ['SITE_URL', env.SITE_URL] : ['`site` of astro.config', configured.site]
    throw new Error(`Expected ${name} to be an address such as https://example.org, got: ${given}`)
  }
  const path = env.SITE_URL || ownUrl ? url.pathname : (configured.base ?? url.pathname)
  const base = `/${env.SITE_BASE || path}/`.replace(/\/{2,}/g, '/')
  if (!/^\/(?:[\p{L}\p{N}._~%-]+\/)*$/u.test(base) || /\/\.{1,2}\//.test(base)) {
    throw new Error(`Expected SITE_BASE to be a path such as /news/, got: ${env.SITE_BASE || path}`)
  }
  const address = { origin: url.origin, base }
  const addressFrom = env.SITE_URL ? 'SITE_URL' : ownUrl ? 'site.yaml' : configured.site ? 'astro.config' : null
  return {
    content,
    public: resolve(root, 'public'),
    out,
    address,
    addressFrom,
    plugins: configuredPlugins(root).map((it) => placePlugin(it, root)),
    cache: resolve(root, 'node_modules/.cache/on-record', digest(content, address)),
  }
}

/** The address that `site.yaml` gives; nothing where it gives none that is one, of which reading the content says more. */
function urlOfSite(content: string): string | undefined {
  const path = join(content, 'site.yaml')
  try {
    // To read a pipe may never end.
    if (!statSync(path).isFile()) return undefined
    const { url } = parse(readFileSync(path, 'utf8')) as { url?: unknown }
    return typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined
  } catch {
    return undefined
  }
}

/** What the compiler needs to know of the settings. Drafts are left out unless they are asked for. */
export function compileOptions(settings: Settings, drafts = false): CompileOptions {
  const { content, cache, address, public: publicFolder, plugins } = settings
  return { content, cache: compileCache(cache), address, public: publicFolder, plugins, drafts }
}

/** A path begins with a dot or a slash; anything else is a package. */
function placePlugin(plugin: RemarkPlugin, root: string): RemarkPlugin {
  if (typeof plugin !== 'string') return [placePlugin(plugin[0], root) as string, plugin[1]]
  return /^\.{0,2}\//.test(plugin) ? resolve(root, plugin) : plugin
}

/** The part of the cache folder that is the compiler's. */
function compileCache(cache: string): string {
  return join(cache, 'on-record')
}
