import { rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { keepCompiledCode } from '../content/compile-cache.ts'
import { compileCache, readSettings } from '../content/settings.ts'

const help = `Usage: npm run build

Builds the site. It is written beside the published folder and takes its place only when all of it is
done: a build that fails leaves the former site as it was.

  SITE_CONTENT  folder of the content           default: content
  SITE_OUT      folder to publish               default: dist
  SITE_URL      address of the site             default: http://localhost:4321
  SITE_BASE     path that addresses begin with  default: /
`

const root = fileURLToPath(new URL('../..', import.meta.url))

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) process.stdout.write(help)
  else await buildSite()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}

async function buildSite(): Promise<void> {
  keepCompiledCode()
  const { content, cache, address, out } = readSettings(root)
  const { beginEdition } = await import('../edition/begin-edition.ts')
  const desk = await beginEdition({ content, cache: compileCache(cache), address, drafts: false })
  const { build } = await import('astro')
  const beside = (name: string) => join(dirname(out), `.${basename(out)}-${name}`)
  const [next, former] = [beside('next'), beside('former')]
  remove(next)
  try {
    await build({ root, outDir: next, logLevel: 'warn' })
    remove(former)
    await moveIfThere(out, former)
    await rename(next, out)
    remove(former)
  } finally {
    await desk.close()
    remove(next)
  }
}

/** At once: many small files, for each of which an asynchronous removal would wait. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

async function moveIfThere(path: string, target: string): Promise<void> {
  await rename(path, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}
