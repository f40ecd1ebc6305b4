import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Kinds of files that the import takes from a folder; a file that is named itself may have any name. */
const READABLE = /\.(?:txt|text|md|mdx|markdown|x?html?|json|xml|rss|atom|eml|mbox|docx)$/i

/** Folders that hold what was installed or built. */
const OTHERS = /^(?:node_modules|public|_site|dist|resources|vendor|\..*)$/

/** The documents that these paths name, those in folders in the order of their names, and what was passed over. */
export async function listDocuments(cwd: string, paths: string[]): Promise<{ documents: string[]; skipped: string[] }> {
  const documents: string[] = []
  const skipped: string[] = []
  const visit = async (folder: string) => {
    const entries = await readdir(resolve(cwd, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!OTHERS.test(entry.name)) await visit(path)
      } else if (READABLE.test(entry.name)) documents.push(path)
      else if (!entry.name.startsWith('.')) skipped.push(path)
    }
  }
  for (const path of paths) {
    const isFolder = path !== '-' && (await stat(resolve(cwd, path)).catch(() => null))?.isDirectory()
    if (isFolder) await visit(path)
    else documents.push(path)
  }
  return { documents, skipped }
}
