import { publishedKeys } from '../markdown/map-frontmatter.ts'
import { type FrontmatterFields, splitFrontmatter } from '../markdown/split-frontmatter.ts'
import type { SiteFiles } from './types.ts'

/** The frontmatter of a document; null where it has none, and no fields where it cannot be read, which its import says. */
export function frontmatterOf(files: SiteFiles, path: string): FrontmatterFields | null {
  try {
    return splitFrontmatter(files.read(path), path).fields
  } catch {
    return {}
  }
}

/** Whether a document gives a date, in its frontmatter or in its name. */
export function isDated(path: string, fields: FrontmatterFields): boolean {
  return (
    /^\d{4}-\d{1,2}-\d{1,2}(?:-|\.\w+$)/.test(path.split('/').at(-1) ?? '') ||
    publishedKeys.some((key) => fields[key] !== undefined && fields[key] !== null && typeof fields[key] !== 'boolean')
  )
}
