import { statSync } from 'node:fs'
import { isAbsolute, join, parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'
import { readCached, replaceFile, writeCached } from '../cache/json-cache.ts'
import { codeFile, INSTALLED } from '../project.ts'
import { isOn } from '../switches.ts'

const CACHE = join(INSTALLED, '.cache/on-record-workers')
/** npm writes it whenever it installs something. */
const LOCK = join(INSTALLED, '.package-lock.json')
/** The one module of a worker that asks where it lies, which the bundle does not tell it. */
const PLACED = pathToFileURL(codeFile('build/project')).href

/**
 * Bundles all the code of a worker into one file, made again when some of it has changed: to find and link hundreds of
 * modules takes every thread longer than to compile fifty stories.
 *
 * @param entry Path of the module that the worker runs.
 * @param folder Path of the folder that holds such files.
 * @returns Address of the file.
 * @throws When a module cannot be read.
 */
export async function bundleWorker(entry: string, folder = CACHE): Promise<URL> {
  if (!isOn('worker-bundle')) return pathToFileURL(entry)
  const { name } = parse(entry)
  const [file, list] = [join(folder, `${name}.mjs`), join(folder, `${name}.json`)]
  const known = readCached<Stamps>(list)
  if (!known || Object.entries(known).some(([path, stamp]) => stampOf(path) !== stamp)) {
    const { code, modules } = await bundle(entry, folder)
    try {
      replaceFile(file, code)
    } catch (error) {
      // Where packages may not be written, as in an image that is read only, threads load them one by one.
      if (/^(?:EACCES|EPERM|EROFS)$/.test((error as NodeJS.ErrnoException).code ?? '')) return pathToFileURL(entry)
      throw error
    }
    writeCached(list, Object.fromEntries([file, LOCK, ...modules].map((path) => [path, stampOf(path)])))
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
  const modules: string[] = []
  const made = await rolldown({
    input,
    platform: 'node',
    // These find files of their own by where they lie.
    external: [/^node:/, 'tinypool', 'rolldown', 'sharp'],
    transform: { define: { 'import.meta.url': JSON.stringify(PLACED) } },
    plugins: [dataStays, { name: 'list-modules', moduleParsed: ({ id }) => void modules.push(id) }],
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

/** Data stays where it is: it is read faster than code. */
const dataStays: Plugin = {
  name: 'data-stays',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.json')) return null
    return { id: new URL(source, pathToFileURL(importer)).href, external: true }
  },
}
