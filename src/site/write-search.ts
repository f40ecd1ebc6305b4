import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { searchRecords } from '../views/search-records.ts'
import type { SiteIndex } from '../views/types.ts'

/** Folder of the search within the site. */
const FOLDER = 'pagefind'

/** What Pagefind brings beside the index: interfaces of its own, which no page of ours loads. */
const UNUSED = /(?:-ui|component|highlight|playground)/

/**
 * Writes the index of the search: Pagefind's, of the text of every story, in parts that a browser loads as it needs them.
 *
 * @param out Path of the folder of the site.
 * @throws When Pagefind's program for this machine is not installed, or refuses a story.
 */
export async function writeSearch(out: string, siteIndex: SiteIndex): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: siteIndex.site.language.split('-')[0]! })
  if (index === undefined) throw new Error(`Unexpected answer of Pagefind: ${errors.join('; ')}`)
  try {
    for (const record of searchRecords(siteIndex)) {
      const added = await index.addCustomRecord({ ...record, language: siteIndex.site.language.split('-')[0]! })
      if (added.errors.length > 0) throw new Error(`Unexpected answer of Pagefind: ${added.errors.join('; ')}`)
    }
    const { files } = await index.getFiles()
    for (const { path, content } of files) {
      if (UNUSED.test(path)) continue
      const target = join(out, FOLDER, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
    }
  } finally {
    await close()
  }
}
