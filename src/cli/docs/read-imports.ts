import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** That one file of a folder imports another; both paths relative to the folder, with `/`. */
export interface FileImport {
  file: string
  target: string
}

const CLAUSE = /^[ \t]*(?:import|export)\s+(?:type\s+)?(?:[\w$*{},\s]+?\s*from\s*)?['"](\.[^'"]+)['"]/gm
const CALL = /\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g

/**
 * Reads which files of a folder import which, type-only imports and `import()` included. Packages are left out.
 *
 * @param folder Path of a folder of `.ts` and `.astro` files.
 */
export function readImports(folder: string): FileImport[] {
  const files = globSync('**/*.{ts,astro}', { cwd: folder }).sort()
  return files.flatMap((path) => {
    const code = readFileSync(join(folder, path), 'utf8')
    const targets = [CLAUSE, CALL].flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!))
    const file = path.split(sep).join('/')
    return [...new Set(targets)].map((target) => ({
      file,
      target: relative(folder, join(folder, dirname(path), target))
        .split(sep)
        .join('/'),
    }))
  })
}
