import { open, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { openArchive } from '../../import/archive/open-archive.ts'
import { readArchiveStory } from '../../import/archive/read-story.ts'
import { siteFiles } from '../../import/archive/site-files.ts'
import type { SiteArchive } from '../../import/archive/types.ts'
import { decodeUtf8 } from '../../import/read/decode-utf8.ts'
import { isWordpressExport, readWordpress } from '../../import/read/read-wordpress.ts'
import type { ImportDraft } from '../../import/types.ts'

/** A document of an archive, to be read when its turn comes. */
interface ArchiveDocument {
  /** In the archive. */
  path: string
  isPage: boolean
  /** Throws a `VFileMessage`. */
  read(): Promise<ImportDraft>
}

/** A site that a path of the command line names as a whole. */
export interface OpenedArchive {
  site: SiteArchive
  documents: ArchiveDocument[]
  /** What else the archive holds, for the report. */
  others: string[]
}

/** Bytes at the head of an export in which it says what it is. */
const HEAD_BYTES = 4000

/** The archive that a path names, a folder of a site generator or an export of WordPress; null for anything else. Throws a `VFileMessage`. */
export async function openPath(cwd: string, path: string): Promise<OpenedArchive | null> {
  if (path === '-') return null
  const target = resolve(cwd, path)
  const found = await stat(target).catch(() => null)
  if (found?.isFile()) return /\.xml$/i.test(path) && (await isExport(target)) ? openExport(target, path) : null
  const site = found ? openArchive(target, cwd) : null
  if (site === null) return null
  const document = (isPage: boolean) => (story: SiteArchive['stories'][number]) => ({
    path: story.path,
    isPage,
    read: async () => readArchiveStory(site, story, await readFile(join(site.files.root, story.path))),
  })
  return { site, documents: [...site.stories.map(document(false)), ...site.pages.map(document(true))], others: [] }
}

async function isExport(path: string): Promise<boolean> {
  const file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
  await file.close()
  return isWordpressExport(buffer.subarray(0, bytesRead).toString('latin1'))
}

/** The pictures of an export are looked for beside it, as WordPress keeps them. */
async function openExport(target: string, path: string): Promise<OpenedArchive> {
  const { url, language, items, others } = readWordpress(decodeUtf8(await readFile(target), path), path)
  const root = dirname(target)
  const site: SiteArchive = {
    generator: 'WordPress',
    files: siteFiles(root, ['wp-content', 'uploads']),
    stories: [],
    pages: [],
    publicFolders: ['', 'wp-content', 'wp-content/uploads', 'uploads'],
    url,
    language,
    authors: new Map(),
  }
  return {
    site,
    documents: items.map(({ draft, name, isPage }) => ({
      path: `${basename(path)}#${name}`,
      isPage,
      read: async () => draft,
    })),
    others: [...others].map(([kind, count]) => `${count} × ${kind}`),
  }
}
