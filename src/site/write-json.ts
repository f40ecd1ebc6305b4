import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dossierData } from './export/dossier-data.ts'
import { eventData } from './export/event-data.ts'
import { newsroomData } from './export/newsroom-data.ts'
import { openExports } from './export/open-exports.ts'
import { redirectFile, redirectLines, redirectPage } from './export/redirects.ts'
import { storyData } from './export/story-data.ts'
import { storyText } from './export/story-text.ts'
import { webAnnotations } from './export/web-annotations.ts'
import type { BuiltSite } from './routes.ts'

/**
 * Writes the data beside the pages: `annotations.jsonld` and `story.json` of each story, `event.json`, `dossier.json`,
 * each story as `story.md` and `story.txt`, the index `newsroom.json`, and a page at each address at which a story stood
 * before. Not by routes, since each would cost as much as a page.
 *
 * @param out Path of the folder of the site; what is missing of it is made.
 * @param pause Awaited now and then, so that others have a turn.
 * @returns Lines of a file `_redirects`, by which hosts redirect without a page; empty where no story has moved.
 */
export async function writeData(out: string, briefing: BuiltSite, pause: () => Promise<void>): Promise<string> {
  const { stories, newsroom, site, address } = briefing
  const exports = openExports(briefing, new URL(address.base, address.origin).href)
  for (const story of stories) {
    await pause()
    const collection = webAnnotations(story, {
      page: exports.addresses.story(story.slug).url,
      chains: exports.chainOf.get(story.slug) ?? new Map(),
      sourcePage: (id) => (exports.hasDossier.has(id) ? exports.addresses.source(id).url : null),
    })
    write(`articles/${story.slug}`, { 'annotations.jsonld': collection, 'story.json': storyData(story, exports) })
    const { markdown, plain } = storyText(briefing, story)
    writeText(`articles/${story.slug}`, { 'story.md': markdown, 'story.txt': plain })
  }
  for (const thread of newsroom.events) write(`events/${thread.event.id}`, { 'event.json': eventData(thread, exports) })
  for (const dossier of newsroom.dossiers) {
    write(`sources/${dossier.source.id}`, { 'dossier.json': dossierData(dossier, exports) })
  }
  write('.', { 'newsroom.json': newsroomData(site, exports) })
  for (const story of stories) {
    const page = redirectPage(story, exports.addresses.story(story.slug).url)
    for (const path of story.redirects.flatMap((it) => redirectFile(it, address.base) ?? [])) {
      mkdirSync(join(out, dirname(path)), { recursive: true })
      writeFileSync(join(out, path), page)
    }
  }
  return redirectLines(stories, address.base)

  /** At once: many small files, and waiting for each costs more than writing it. */
  function write(folder: string, files: Record<string, object>): void {
    const texts = Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)])
    writeText(folder, Object.fromEntries(texts))
  }

  function writeText(folder: string, files: Record<string, string>): void {
    mkdirSync(join(out, folder), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(out, folder, name), text)
  }
}

/** Writes lines of `_redirects` behind those that the folder has from `public/`: of two for one address the first holds. */
export function appendRedirects(out: string, lines: string): void {
  if (lines !== '') appendFileSync(join(out, '_redirects'), lines)
}
