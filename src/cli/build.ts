import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { compileCache, readSettings } from '../build/settings.ts'
import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'

const help = `Usage: npm run build

Builds the site. It is written beside the published folder and takes its place only when all of it is
done: a build that fails leaves the former site as it was. The site before it is kept beside it, as
.dist-former, until the next build, so that you can go back.

  SITE_CONTENT  folder of the content           default: content
  SITE_OUT      folder to publish               default: dist
  SITE_URL      address of the site             default: http://localhost:4321
  SITE_BASE     path that addresses begin with  default: /
`

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command `build`. Returns the exit code: 1 when nothing was published, 2 when the command was misused. */
export async function run(args: string[], io: Io): Promise<number> {
  const { exit } = readArguments(args, {}, help, io)
  if (exit !== null) return exit
  try {
    await buildSite()
    return 0
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error))
    return 1
  }
}

async function buildSite(): Promise<void> {
  const { content, cache, address, out } = readSettings(root)
  const { prefetchPageData } = await import('../build/workers/prefetch-page-data.ts')
  const service = await prefetchPageData({ content, cache: compileCache(cache), address, drafts: false })
  const { build } = await import('astro')
  const beside = (name: string) => join(dirname(out), `.${basename(out)}-${name}`)
  const [next, former] = [beside('next'), beside('former')]
  await remove(next)
  const cleared = remove(former)
  // Where the build fails, that is the error to hear of.
  cleared.catch(() => undefined)
  try {
    await build({ root, outDir: next, logLevel: 'warn' })
    await cleared
    await moveIfThere(out, former)
    await rename(next, out).catch(async (error) => {
      await moveIfThere(former, out)
      throw error
    })
  } finally {
    await service.close()
    await remove(next)
  }
}

/** In a thread: a site of thousands of files takes a while to remove. */
async function remove(path: string): Promise<void> {
  if (existsSync(path))
    await once(new Worker(new URL('../build/workers/remove-folder.ts', import.meta.url), { workerData: path }), 'exit')
}

async function moveIfThere(path: string, target: string): Promise<void> {
  await rename(path, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}
