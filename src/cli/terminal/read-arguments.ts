import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Io } from './io.ts'

type Flags = NonNullable<ParseArgsConfig['options']>

/**
 * Reads the arguments of a command. `--help` prints the usage, an unknown flag says so; both give the
 * exit code to stop with.
 */
export function readArguments<Options extends Flags>(args: string[], options: Options, usage: string, io: Io) {
  try {
    if (args.includes('--help') || args.includes('-h')) {
      io.out(usage)
      return { values: null, positionals: [], exit: 0 }
    }
    return { ...parseArgs({ args, options, allowPositionals: true }), exit: null }
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    return { values: null, positionals: [], exit: 2 }
  }
}
