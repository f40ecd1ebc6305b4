import { statSync } from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'
import { readCached, replaceFile, writeCached } from '../cache/json-cache.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/on-record-threads')
/** npm writes it whenever it installs something. */
const installed = join(root, 'node_modules/.package-lock.json')

/**
 * All the code of a thread in one file, made again when some of it has changed: to find and link hundreds of modules
 * takes every thread longer than to compile fifty stories.
 *
 * @param entry Address of the module that the thread runs, in TypeScript.
 * @param folder Path of the folder in which such files are kept.
 * @returns Address of the file.
 */
export async function bundleWorker(entry: URL, folder = cache): Promise<URL> {
  const name = basename(entry.pathname, '.ts')
  const [file, list] = [join(folder, `${name}.mjs`), join(folder, `${name}.json`)]
  const known = readCached<Stamps>(list)
  if (!known || Object.entries(known).some(([path, stamp]) => stampOf(path) !== stamp)) {
    const { code, modules } = await bundle(fileURLToPath(entry), folder)
    replaceFile(file, code)
    writeCached(list, Object.fromEntries([file, installed, ...modules].map((path) => [path, stampOf(path)])))
  }
  return pathToFileURL(file)
}

/** When each file was written last, and its size. */
type Stamps = Record<string, string | null>

function stampOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs} ${stat.size}` : null
}

async function bundle(input: string, dir: string): Promise<{ code: string; modules: string[] }> {
  // Loaded only here: most builds find the code as it is.
  const { rolldown } = await import('rolldown')
  const made = await rolldown({
    input,
    platform: 'node',
    // These find files of their own by where they lie.
    external: [/^node:/, 'tinypool', 'rolldown'],
    plugins: [fixAddresses],
    logLevel: 'silent',
  })
  try {
    const { output } = await made.generate({ dir, format: 'esm', codeSplitting: false })
    const [{ code, moduleIds }] = output
    // The bundler's own modules have names that no file has.
    return { code, modules: moduleIds.filter(isAbsolute) }
  } finally {
    await made.close()
  }
}

/** Our modules go on to find what lies beside them. Data stays where it is: it is read faster than code. */
const fixAddresses: Plugin = {
  name: 'keep-addresses',
  resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.endsWith('.json')) return null
    return { id: new URL(source, pathToFileURL(importer)).href, external: true }
  },
  transform(code, id) {
    return id.endsWith('.ts') ? code.replace(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(id).href)) : null
  },
}
