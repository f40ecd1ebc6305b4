import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'
import { codeFile, INSTALLED } from '../project.ts'
import { isOn } from '../switches.ts'
import { bundleModule } from './bundle-module.ts'

const CACHE = join(INSTALLED, '.cache/on-record-workers')
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
  try {
    const { path } = await bundleModule(entry, folder, {
      // These find files of their own by where they lie.
      external: [/^node:/, 'tinypool', 'rolldown', 'sharp'],
      transform: { define: { 'import.meta.url': JSON.stringify(PLACED) } },
      plugins: [dataStays],
    })
    return pathToFileURL(path)
  } catch (error) {
    // Where packages may not be written, as in an image that is read only, threads load them one by one.
    if (/^(?:EACCES|EPERM|EROFS)$/.test((error as NodeJS.ErrnoException).code ?? '')) return pathToFileURL(entry)
    throw error
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
