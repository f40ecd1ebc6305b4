import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes `import-report.md`, numbered where there is one, and gives its path. */
export async function writeReport(folder: string, text: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, `import-report${number === 1 ? '' : `-${number}`}.md`)
    try {
      await writeFile(path, text, { flag: 'wx' })
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
