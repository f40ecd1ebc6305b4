import { relative, resolve, sep } from 'node:path'
import type { Io } from './io.ts'

/** A path as a message shows it: relative to where the command runs, with `/` on every system. */
export function showPath(io: Io, path: string): string {
  return relative(io.cwd, resolve(io.cwd, path)).split(sep).join('/') || '.'
}
