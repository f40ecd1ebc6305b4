import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { absolute } from '../addresses/absolute.ts'
import { storyHref } from '../addresses/page-href.ts'
import { PAGE_FEED, pageFeeds } from '../views/feeds/page-feeds.ts'
import { blocksApart } from './export/blocks-apart.ts'
import { dossierData } from './export/dossier-data.ts'
import { eventData } from './export/event-data.ts'
import { rssFeed } from './export/feeds/rss-feed.ts'
import { newsroomData } from './export/newsroom-data.ts'
import { ninjs } from './export/ninjs.ts'
import { openExports } from './export/open-exports.ts'
import { redirectFile, redirectLines, redirectPage } from './export/redirects.ts'
import { storyData } from './export/story-data.ts'
import { storyText } from './export/story-text.ts'
import { webAnnotations } from './export/web-annotations.ts'
import type { BuiltSite } from './route-forms.ts'

/**
 * Writes the data beside the pages: of each story `annotations.jsonld`, `story.json`, `ninjs.json`, `story.md` and
 * `story.txt`; `event.json` of each event and `dossier.json` of each source; the index `newsroom.json`; the feeds of topics,
 * events and sources; and a page at each address at which a story stood before. Not by routes, since each would cost as
 * much as a page.
 *
 * @param out Path of the folder of the site; what is missing of it is made.
 * @param pause Awaited now and then, so that others have a turn.
 * @returns Lines of a file `_redirects`, by which hosts redirect without a page; empty where no story has moved.
 */
export async function writeData(out: string, briefing: BuiltSite, pause: () => Promise<void>): Promise<string> {
  for (const { folder, files } of dataFolders(briefing)) {
    if (folder.startsWith('articles/')) await pause()
    mkdirSync(join(out, folder), { recursive: true })
    // At once: many small files, and waiting for each costs more than writing it.
    for (const [name, text] of Object.entries(files())) writeFileSync(join(out, folder, name), text)
  }
  return writeRedirects(out, briefing)
}

/** Writes the pages at former addresses; returns the lines of `_redirects`. */
function writeRedirects(out: string, { stories, address }: BuiltSite): string {
  for (const story of stories) {
    const page = redirectPage(story, absolute(address, storyHref(address, story.slug)))
    for (const path of story.redirects.flatMap((it) => redirectFile(it, address.base) ?? [])) {
      mkdirSync(join(out, dirname(path)), { recursive: true })
      writeNew(join(out, path), page, `redirect from /${path} to ${story.slug}`)
    }
  }
  return redirectLines(stories, address.base)
}

/** Never over anything: some disks take two names for one. */
function writeNew(path: string, text: string, what: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Error(`Unexpected ${what}, where another file of the site stands; take it out of the frontmatter`)
  }
}

/** One of the files of data beside the pages; null when there is none at that path. */
export function readDataFile(path: string, briefing: BuiltSite): string | null {
  for (const { folder, files } of dataFolders(briefing)) {
    if (folder === dirname(path)) return new Map(Object.entries(files())).get(path.split('/').at(-1)!) ?? null
  }
  return null
}

/** Each folder of the site that holds data, and what makes its files. */
function* dataFolders(briefing: BuiltSite): Generator<{ folder: string; files: () => Record<string, string> }> {
  const { stories, newsroom, site, address } = briefing
  const exports = openExports(briefing, address)
  const feeds = pageFeeds(briefing, briefing.storyHtml.read)
  for (const story of stories) {
    yield {
      folder: `articles/${story.slug}`,
      files: () => {
        const { markdown, plain } = storyText(briefing, story)
        const annotations = webAnnotations(story, {
          page: exports.addresses.story(story.slug).url,
          chains: exports.chainOf.get(story.slug) ?? new Map(),
          apart: blocksApart(briefing.storyHtml.read(story.slug)),
          sourcePage: (id) => (exports.hasDossier.has(id) ? exports.addresses.source(id).url : null),
        })
        return {
          'annotations.jsonld': JSON.stringify(annotations),
          'ninjs.json': JSON.stringify(ninjs(story, site, exports)),
          'story.json': JSON.stringify(storyData(story, exports)),
          'story.md': markdown,
          'story.txt': plain,
        }
      },
    }
  }
  for (const timeline of newsroom.events) {
    yield {
      folder: `events/${timeline.event.id}`,
      files: () => ({
        'event.json': JSON.stringify(eventData(timeline, exports)),
        [PAGE_FEED]: rssFeed(feeds.event(timeline.event.id)),
      }),
    }
  }
  for (const dossier of newsroom.dossiers) {
    yield {
      folder: `sources/${dossier.source.id}`,
      files: () => ({
        'dossier.json': JSON.stringify(dossierData(dossier, exports)),
        [PAGE_FEED]: rssFeed(feeds.source(dossier.source.id)),
      }),
    }
  }
  for (const { topic } of newsroom.topics) {
    yield { folder: `topics/${topic.id}`, files: () => ({ [PAGE_FEED]: rssFeed(feeds.topic(topic.id)) }) }
  }
  yield { folder: '.', files: () => ({ 'newsroom.json': JSON.stringify(newsroomData(site, exports)) }) }
}
