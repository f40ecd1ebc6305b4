/*
 * Entry point of every command: `node src/cli/on-record.js COMMAND …`. It enables Node's compile cache before the first
 * TypeScript is loaded, and is itself JavaScript for that reason: what strips the types of a first file takes as long to
 * load as compiling thirty stories.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../node_modules/.cache/on-record-code', import.meta.url))
enableCompileCache(folder)
// Workers look here before they read their first file.
process.env.NODE_COMPILE_CACHE = folder
// No command of ours says to anybody that it ran.
process.env.ASTRO_TELEMETRY_DISABLED = '1'

const COMMANDS = ['annotate', 'astro', 'build', 'check', 'evaluate', 'import', 'new', 'train']
const [name, ...args] = process.argv.slice(2)

if (name !== undefined && COMMANDS.includes(name)) {
  const [{ run }, { processIo }] = await Promise.all([import(`./${name}.ts`), import('./terminal/io.ts')])
  const code = await run(args, processIo())
  if (code !== undefined) process.exitCode = code
} else {
  const list = `Usage: on-record COMMAND …\n\nCommands: ${COMMANDS.join(', ')}. Each answers to --help.\n`
  const isHelp = name === '--help'
  if (isHelp || name === undefined) process.stdout.write(list)
  else process.stderr.write(`Unexpected command \`${name}\`, expected one of those below.\n\n${list}`)
  process.exitCode = isHelp ? 0 : 2
}
