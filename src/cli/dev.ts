import type { Io } from './terminal/io.ts'
import { readArguments } from './terminal/read-arguments.ts'
import { runAstro } from './terminal/run-astro.ts'

const usage = `Usage: on-record dev [--port N] [--host ADDRESS] [--open]

Previews the site, drafts and stories of a time to come included, and again on every save.

  --port N        port to listen on; default: 4321, or the next that is free
  --host ADDRESS  address to listen on; default: this machine alone
  --open          opens it in a browser
  --help          this text`

const options = { port: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean' } } as const

/** The command `dev`. Ends with 2 when it was misused; otherwise it runs until it is ended. */
async function dev(args: string[], io: Io): Promise<number | undefined> {
  const { values, exit } = readArguments(args, options, usage, io)
  if (exit !== null || !values) return exit ?? 2
  return runAstro(['dev', ...args], io)
}

export { dev as run }
