import { statSync } from 'node:fs'
import { isAbsolute, join, parse } from 'node:path'
import type { InputOptions } from 'rolldown'
import { readCached, replaceFile, writeCached } from '../cache/json-cache.ts'
import { INSTALLED } from '../project.ts'

/** npm writes it whenever it installs something. */
const LOCK = join(INSTALLED, '.package-lock.json')

/** A module and all that it imports as one file. */
interface BundledModule {
  path: string
  /** Paths of the modules in it. */
  modules: string[]
}

/**
 * Bundles a module and all that it imports into one file, made again when some of it has changed.
 *
 * @param entry Path of the module.
 * @param folder Path of the folder that holds such files.
 * @param options How it is bundled, beyond being for Node.
 * @throws When a module cannot be read, or the file cannot be written.
 */
export async function bundleModule(entry: string, folder: string, options: InputOptions = {}): Promise<BundledModule> {
  const { name } = parse(entry)
  const [path, list] = [join(folder, `${name}.mjs`), join(folder, `${name}.json`)]
  const known = readCached<Stamps>(list)
  if (known && Object.entries(known).every(([path, stamp]) => stampOf(path) === stamp)) {
    return { path, modules: Object.keys(known).filter((it) => it !== path && it !== LOCK) }
  }
  const { code, modules } = await bundle(entry, folder, options)
  replaceFile(path, code)
  writeCached(list, Object.fromEntries([path, LOCK, ...modules].map((it) => [it, stampOf(it)])))
  return { path, modules }
}

/** When each file was written last, and its size. */
type Stamps = Record<string, string | null>

function stampOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs} ${stat.size}` : null
}

async function bundle(input: string, dir: string, options: InputOptions): Promise<{ code: string; modules: string[] }> {
  // Loaded only here: most builds find the code as it is.
  const { rolldown } = await import('rolldown')
  const modules: string[] = []
  const made = await rolldown({
    ...options,
    input,
    platform: 'node',
    plugins: [options.plugins, { name: 'list-modules', moduleParsed: ({ id }) => void modules.push(id) }],
    logLevel: 'silent',
  })
  try {
    const { output } = await made.generate({ dir, format: 'esm', codeSplitting: false })
    // The bundler's own modules have names that no file has.
    return { code: output[0].code, modules: modules.filter(isAbsolute) }
  } finally {
    await made.close()
  }
}
