import { join } from 'node:path'
import type { VFile } from 'vfile'
import { compareHistories } from '../content/history/compare-histories.ts'
import type { History } from '../content/history/read-history.ts'
import { storyVersions } from '../content/history/story-versions.ts'
import type { Article } from '../content/types.ts'
import type { StoryHistory } from '../newsroom/index.ts'
import { codeVersion } from './cache/code-version.ts'
import { digest } from './cache/digest.ts'
import { readCached, writeCached } from './cache/json-cache.ts'
import type { StoredStory } from './cache/story-cache.ts'
import { type CompileStoriesOptions, compileStories } from './workers/compile-stories.ts'

interface HistoryInput {
  /** Path of the content folder. */
  folder: string
  articles: Article[]
  files: VFile[]
  /** The articles as compiled, in their order. */
  compiled: StoredStory[]
  versions: History
}

interface HistoryCacheOptions extends Omit<CompileStoriesOptions, 'cacheFolder'> {
  /** Path of the folder for what a second build need not do again. */
  cache: string
}

/**
 * Version histories of the stories, those that have not changed since the last build from the cache.
 *
 * @returns histories by slug, of stories with at least one change
 */
export async function buildHistories(
  { folder, articles, files, compiled, versions }: HistoryInput,
  { cache, ...options }: HistoryCacheOptions,
): Promise<Record<string, StoryHistory>> {
  const several = storyVersions(folder, articles, files, versions)
  if (several.length === 0) return {}
  const presentOf = new Map(compiled.map((stored) => [stored.slug, stored]))
  const present = (slug: string) => presentOf.get(slug)!

  const path = join(cache, 'histories.json')
  const cached = readCached<CachedHistories>(path) ?? {}
  const code = codeVersion('all')
  const all = several.map((it) => {
    const { slug } = it.article
    return { ...it, slug, key: digest(code, present(slug).key, it.versions, it.committed) }
  })
  const due = all.filter(({ key, slug }) => cached[slug]?.key !== key)
  const compile = async (earlier: Article[]) => {
    const sharded = await compileStories(earlier, { ...options, cacheFolder: join(cache, 'versions') })
    return sharded.map(({ stored }) => stored)
  }
  const { sources } = options.context
  const histories = due.length === 0 ? [] : await compareHistories(due, { folder, sources, present, compile })
  const fresh = new Map(due.map(({ slug, key }, at) => [slug, { key, history: histories[at] ?? null }]))
  const entries = all.map(({ slug }) => [slug, fresh.get(slug) ?? cached[slug]!] as const)
  if (due.length > 0) writeCached(path, Object.fromEntries(entries))
  return Object.fromEntries(entries.flatMap(([slug, entry]) => (entry.history ? [[slug, entry.history]] : [])))
}

type CachedHistories = Record<string, { key: string; history: StoryHistory | null }>
