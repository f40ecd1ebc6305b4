import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes all files or none: when one fails, those already written are removed. A file that is there
 * is never overwritten.
 *
 * @param files Content by file name, or by path in the folder.
 * @returns What went wrong, or null.
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<{ path: string; reason: string } | null> {
  const written: string[] = []
  let path = folder
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, content] of files) {
      path = join(folder, name)
      await mkdir(dirname(path), { recursive: true })
      // Of one that the disk has no room for, a part is there.
      const file = await open(path, 'wx')
      written.push(path)
      await file.writeFile(content).finally(() => file.close())
    }
    return null
  } catch (error) {
    for (const file of written) await rm(file)
    return { path, reason: error instanceof Error ? error.message : String(error) }
  }
}
