import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail } from '../../import/fail.ts'
import type { Io } from '../terminal/io.ts'

const reasons: Record<string, string> = { ENOENT: 'missing file', EISDIR: 'folder', EACCES: 'unreadable file' }

/** The bytes of a document; of the standard input where its path is `-`. Throws a `VFileMessage` that says what is there instead. */
export async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  try {
    if (path === '-' && io.input) return await io.input()
    return await readFile(resolve(io.cwd, path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error'
    const names = `Name the files in it: ${path.replace(/\/$/, '')}/*`
    throw fail(path, {
      rule: 'file-unreadable',
      reason: `Unexpected ${reasons[code] ?? code}, expected a document`,
      fix: code === 'EISDIR' ? names : 'Check the path and its permissions.',
    })
  }
}
