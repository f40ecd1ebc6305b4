import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/*
 * Runs a command of Astro with settings of the environment, on every platform alike:
 * `run-astro.ts ASTRO_TELEMETRY_DISABLED=1 dev --port 4000`.
 */
const [node, , ...given] = process.argv
const first = given.findIndex((it) => !/^[A-Z_]+=/.test(it))
for (const setting of given.slice(0, first)) {
  const [name, value] = setting.split('=')
  process.env[name!] = value
}
const description = createRequire(import.meta.url).resolve('astro/package.json')
const { bin } = JSON.parse(readFileSync(description, 'utf8')) as { bin: { astro: string } }
const program = join(dirname(description), bin.astro)
process.argv = [node!, program, ...given.slice(first)]
await import(pathToFileURL(program).href)
