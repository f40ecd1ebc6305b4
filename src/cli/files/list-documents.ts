import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'

/** Kinds of files that the import takes from a folder; a file that is named itself may have any name. */
const READABLE = /\.(?:txt|text|md|mdx|markdown|x?html?|json|xml|rss|atom|eml|mbox|mht(?:ml)?|docx)$/i

/** Kinds that are documents too, of which the import says how to bring them in. */
const REFUSED = /\.(?:rtf|doc|odt|pages|pdf)$/i

/** Folders that hold what was installed or built. */
const OTHERS = /^(?:node_modules|public|_site|dist|resources|vendor|\..*)$/

/** The documents that these paths name, those in folders in the order of their names, and what was passed over. */
export async function listDocuments(cwd: string, paths: string[]): Promise<{ documents: string[]; skipped: string[] }> {
  const documents: string[] = []
  const skipped: string[] = []
  const visit = async (folder: string, root: string) => {
    const entries = await readdir(resolve(cwd, folder), { withFileTypes: true }).catch(() => null)
    if (entries === null) skipped.push(`${folder}/`)
    for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!OTHERS.test(entry.name)) await visit(path, root)
      } else if (
        (READABLE.test(entry.name) || REFUSED.test(entry.name)) &&
        !(entry.isSymbolicLink() && (await leadsOut(resolve(cwd, path), root)))
      )
        documents.push(path)
      else if (!entry.name.startsWith('.')) skipped.push(path)
    }
  }
  for (const path of paths) {
    const isFolder = path !== '-' && (await stat(resolve(cwd, path)).catch(() => null))?.isDirectory()
    if (isFolder) await visit(path, await realpath(resolve(cwd, path)))
    else documents.push(path)
  }
  return { documents, skipped }
}

/** Whether a link leads out of the folder that was named: a folder from elsewhere may hold one to any file of this machine. */
async function leadsOut(path: string, root: string): Promise<boolean> {
  const target = await realpath(path).catch(() => null)
  return target !== null && !target.startsWith(root + sep)
}
