import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { OnProgress, PageDataService } from '../../site/page-data-api.ts'
import { itemWriters } from '../../site/parts/item-writers.ts'
import type { Part } from '../../site/parts/part.ts'
import type { BuiltSite, Route } from '../../site/route-forms.ts'
import { type Kind, type ParamsOf, routes } from '../../site/routes.ts'
import { readDataFile, writeData } from '../../site/write-json.ts'
import { writeSearch } from '../../site/write-search.ts'
import { buildSiteIndex } from '../../views/build-site-index.ts'
import { openAssetCache } from '../assets/asset-cache.ts'
import { siteIcon, writeIcons } from '../assets/site-icons.ts'
import { writeAssets } from '../assets/write-assets.ts'
import { readCard, writeCards } from '../assets/write-cards.ts'
import { notePages, removeDamagedPages } from '../cache/page-digests.ts'
import { compileContent, storyCache } from '../compile-content.ts'
import { relateContent } from '../relate-content.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'
import { openedOf } from './opened-of.ts'
import { openPageCacheKeys, type PageCacheKeys } from './page-cache-keys.ts'

/**
 * Page data service in this thread.
 *
 * @param openThreads Opens threads to compile stories in, on a first build before there is work. Default: they are opened when there is.
 */
export function createPageDataService(openThreads?: () => Promise<WorkerPool>): PageDataService {
  let progress: WrittenPages | undefined
  let current: (Omit<Ready, 'siteIndex'> & { siteIndex: Promise<BuiltSite> }) | undefined

  async function ready(): Promise<Ready> {
    if (!current) throw new Error('Expected the page data service to be opened before its first request')
    return { ...current, siteIndex: await current.siteIndex }
  }

  return {
    async open(options, onProgress) {
      // Where a build has left its stories few are new, and a thread that loads the engine as well costs more than it saves.
      const threads = existsSync(storyCache(options.cache)) ? undefined : await openThreads?.()
      // The preview renders each page anew.
      if (!options.drafts) removeDamagedPages(...astroPages(options.cache))
      const content = await compileContent(options, threads, onProgress)
      onProgress?.({ step: 'relate', done: 0, total: content.stories.length })
      progress = onProgress && countPages(onProgress)
      const siteIndex = yieldToRequests()
        .then(() => relateContent(content, options, threads))
        .then((briefing) => buildSiteIndex(briefing, briefing.address))
        .finally(() => threads?.close())
      // Prevents an unhandled-rejection warning until a request awaits it.
      siteIndex.catch(() => undefined)
      const keys = openPageCacheKeys(join(options.cache, 'pages.json'))
      current = { siteIndex, keys, cache: options.cache, public: options.public }
      return openedOf(content)
    },
    async paths(kind) {
      const { siteIndex, keys } = await ready()
      const all = routeOf(kind).paths(siteIndex)
      const pages = all.map((params) => {
        const page = nameOf(kind, params)
        if (!keys.knows(page)) return { params, cacheKey: keys.fresh }
        const { data, madeOf } = prepare(siteIndex, kind, params)
        return { params, cacheKey: keys.note(page, data, madeOf) }
      })
      // Astro takes the others as they were.
      progress?.due(pages.filter(({ cacheKey }) => cacheKey === keys.fresh).length)
      return pages
    },
    async show(kind, params, ownComponents = []) {
      const { siteIndex, keys } = await ready()
      const { data, parts, madeOf } = prepare(siteIndex, kind, params)
      keys.note(nameOf(kind, params), data, madeOf)
      progress?.written()
      const writers = itemWriters(ownComponents)
      const written = Object.entries(parts).map(([name, part]) => [name, part.write(writers)])
      return { data, parts: Object.fromEntries(written) }
    },
    async writeData(out) {
      const { siteIndex, cache, public: publicFolder } = await ready()
      const [redirects] = await Promise.all([
        writeData(out, siteIndex, yieldToRequests),
        writeAssets(out, siteIndex.assets, join(cache, 'images')),
        writeSearch(out, siteIndex),
        writeIcons(out, publicFolder),
        writeCards(out, siteIndex, join(cache, 'cards')),
      ])
      return redirects
    },
    async readFile(path) {
      const { siteIndex, cache, public: publicFolder } = await ready()
      const asset = siteIndex.assets.find(({ href }) => href === path)
      return asset
        ? openAssetCache(join(cache, 'images')).read(asset)
        : ((await siteIcon(path, publicFolder)) ?? (await readCard(path, siteIndex)) ?? readDataFile(path, siteIndex))
    },
    async saveCacheKeys() {
      const { keys, cache } = await ready()
      keys.save()
      notePages(...astroPages(cache))
    },
    close: async () => undefined,
  }
}

type WrittenPages = ReturnType<typeof countPages>

/** Counts the pages that a build has to write, and those that it has written; a page alone of its kind is counted as it is written. */
function countPages(onProgress: OnProgress) {
  let [done, total] = [0, 0]
  return {
    due: (pages: number) => {
      total += pages
    },
    written: () => {
      total = Math.max(total, ++done)
      onProgress({ step: 'write', done, total })
    },
  }
}

/** What an opened content folder gives. */
interface Ready {
  siteIndex: BuiltSite
  keys: PageCacheKeys
  cache: string
  public: string | undefined
}

/** Where Astro's cache has pages, and the file that vouches for them. */
function astroPages(cache: string): [folder: string, list: string] {
  return [join(cache, '../dist'), join(cache, 'page-digests.json')]
}

/** Lets requests that came meanwhile be answered before work goes on. */
function yieldToRequests(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** What a page shows: its data as JSON, its parts yet to be written, and what they are made of. */
function prepare<K extends Kind>(siteIndex: BuiltSite, kind: K, params: ParamsOf<K>) {
  const { parts = {}, ...data } = routeOf(kind).show(siteIndex, params)
  return { data: JSON.stringify(data), parts, madeOf: JSON.stringify(Object.values(parts).map(({ of }) => of)) }
}

function routeOf<K extends Kind>(kind: K) {
  return routes[kind] as unknown as Route<ParamsOf<K>, { parts?: Record<string, Part> }>
}

function nameOf(kind: Kind, params: object): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined)
  return [kind, ...given.map((entry) => entry.join('=')).sort()].join('/')
}
