import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { SiteFiles } from './types.ts'

/** Folders that hold what was installed, built or kept for speed. */
const OTHERS =
  /^(?:node_modules|_site|\.git|\.cache|\.jekyll-cache|\.sass-cache|\.astro|\.hugo_build\.lock|vendor|bower_components)$/

/**
 * Lists the files of a folder and all below it, but for what was installed or built.
 *
 * @param folders Folders in it that alone are listed. Default: all, and the files beside them.
 */
export function siteFiles(root: string, folders?: readonly string[]): SiteFiles {
  const paths: string[] = []
  const visit = (folder: string) => {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!OTHERS.test(entry.name)) visit(path)
      } else if (entry.isFile()) paths.push(path)
    }
  }
  for (const folder of folders ?? ['']) visit(folder)
  const known = new Set(paths)
  return {
    root,
    paths: paths.sort(),
    has: (path) => known.has(path),
    read: (path) => (known.has(path) ? readOrEmpty(join(root, path.split('/').join(sep))) : ''),
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
