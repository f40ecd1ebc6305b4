import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isFolder } from '../files/is-file.ts'

/** Endings under which Markdown is written elsewhere. */
const OTHER_MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkdn?)$/i

interface ListedFiles {
  /** Paths of the Markdown files in the folder, `/` between their parts, sorted. */
  paths: string[]
  /** What looks as if it should be read and is not, with what it is. */
  passedOver: { path: string; found: string }[]
}

/**
 * Lists the Markdown files of a folder and of all folders in it; hidden ones are nobody's, and a link to a folder, which
 * may lead anywhere, is not followed.
 */
export function listFiles(folder: string): ListedFiles {
  const listed: ListedFiles = { paths: [], passedOver: [] }
  const visit = (within: string) => {
    for (const entry of entriesOf(join(folder, within))) {
      const path = `${within}${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (/\.md$/.test(entry.name)) listed.paths.push(path)
      else if (entry.isDirectory()) visit(`${path}/`)
      else if (OTHER_MARKDOWN.test(entry.name))
        listed.passedOver.push({ path, found: `Markdown file that ends in \`${/\.\w+$/.exec(entry.name)![0]}\`` })
      else if (entry.isSymbolicLink() && isFolder(join(folder, path)))
        listed.passedOver.push({ path, found: 'link to a folder' })
    }
  }
  visit('')
  listed.paths.sort()
  return listed
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
