import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail } from '../../import/fail.ts'
import type { Io } from '../terminal/io.ts'

const reasons: Record<string, string> = {
  ENOENT: 'missing file',
  EISDIR: 'folder',
  EACCES: 'unreadable file',
  ENOTFILE: 'pipe or device',
  ERR_FS_FILE_TOO_LARGE: 'file of more than 2 GB',
}

/** The bytes of a document; of the standard input where its path is `-`. Throws a `VFileMessage` that says what is there instead. */
export async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  try {
    if (path === '-' && io.input) return await io.input()
    const file = await stat(resolve(io.cwd, path))
    // To read a pipe or a device may never end.
    if (!file.isFile() && !file.isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTFILE' })
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
