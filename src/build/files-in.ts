import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Files of a folder and of the folders in it, by paths relative to it, in no order; none where there is no such folder. A
 * pattern finds the same, and takes ten times as long over the thousands of files of a site.
 */
export function filesIn(folder: string): string[] {
  const found: string[] = []
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) found.push(path)
    }
  }
  try {
    walk('')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return found
}
