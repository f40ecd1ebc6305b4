import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProject } from '../../build/find-project.ts'
import type { Io } from './io.ts'

/**
 * Runs a command of Astro in the project, as in `on-record astro check`. Astro sets the exit code.
 *
 * @throws When there is no project.
 */
export async function runAstro(args: string[], io: Io): Promise<number | undefined> {
  process.chdir(findProject(io.cwd))
  const description = createRequire(join(process.cwd(), 'package.json')).resolve('astro/package.json')
  const { bin } = JSON.parse(readFileSync(description, 'utf8')) as { bin: { astro: string } }
  const program = join(dirname(description), bin.astro)
  process.argv = [process.argv[0]!, program, ...args]
  await import(pathToFileURL(program).href)
  return undefined
}

export { runAstro as run }
