import { existsSync, readFileSync } from 'node:fs'
import { constants, copyFile, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Copies all files or none: when one fails, those already copied are removed. A file that is there is left as it is.
 *
 * @param files Path of the original by the name of the copy, which may stand in folders.
 * @returns What went wrong, or null.
 */
export async function copyFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<{ path: string; reason: string } | null> {
  const copied: string[] = []
  let path = folder
  try {
    for (const [name, original] of files) {
      path = join(folder, name)
      if (existsSync(path)) continue
      await mkdir(dirname(path), { recursive: true })
      await copyFile(original, path, constants.COPYFILE_EXCL)
      copied.push(path)
    }
    return null
  } catch (error) {
    for (const file of copied) await rm(file)
    return { path, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Whether a copy would say the same as what is there, or nothing is there. */
export function isSameFile(original: string, copy: string): boolean {
  return !existsSync(copy) || readFileSync(original).equals(readFileSync(copy))
}
