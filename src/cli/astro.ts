import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * The command `astro`: runs a command of Astro with settings of the environment, on every platform alike, as in
 * `ASTRO_TELEMETRY_DISABLED=1 dev --port 4000`. Astro sets the exit code.
 */
export async function run(args: string[]): Promise<number | undefined> {
  const first = args.findIndex((it) => !/^[A-Z_]+=/.test(it))
  for (const setting of args.slice(0, first)) {
    const [name, value] = setting.split('=')
    process.env[name!] = value
  }
  const description = createRequire(import.meta.url).resolve('astro/package.json')
  const { bin } = JSON.parse(readFileSync(description, 'utf8')) as { bin: { astro: string } }
  const program = join(dirname(description), bin.astro)
  process.argv = [process.argv[0]!, program, ...args.slice(first)]
  await import(pathToFileURL(program).href)
  return undefined
}
