import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RemarkPlugin } from '../content/types.ts'
import { digest } from './cache/digest.ts'
import { replaceFile } from './cache/json-cache.ts'
import type { BundledPlugins } from './types.ts'
import { bundleModule } from './workers/bundle-module.ts'

/**
 * Bundles the remark plugins of a project with all that they import, so that what they made is known to be old when any
 * of it has changed.
 *
 * @param plugins Each a path of a file or the name of a package.
 * @param cache Path of a folder in the project's `node_modules`.
 * @returns Null where there are none.
 * @throws When one cannot be found or read.
 */
export async function bundlePlugins(plugins: readonly RemarkPlugin[], cache: string): Promise<BundledPlugins | null> {
  if (plugins.length === 0) return null
  const given = plugins.map((it) => (typeof it === 'string' ? ([it, {}] as const) : it))
  const imports = given.map(([name], at) => `import plugin${at} from ${JSON.stringify(name)}\n`)
  const list = given.map(([, options], at) => `  [plugin${at}, ${JSON.stringify(options)}],\n`)
  const entry = join(cache, 'remark-plugins.js')
  const text = `${imports.join('')}export default [\n${list.join('')}]\n`
  if (readOr(entry) !== text) replaceFile(entry, text)
  try {
    const { path, modules } = await bundleModule(entry, cache, { external: [/^node:/] })
    const code = digest(readFileSync(path, 'utf8'))
    // Another address for other code: what was imported once stays as it was.
    return { href: `${pathToFileURL(path).href}?${code}`, digest: code, modules: modules.filter((it) => it !== entry) }
  } catch (error) {
    throw new Error(`Unexpected remark plugin in onRecord(): ${error instanceof Error ? error.message : error}`)
  }
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
