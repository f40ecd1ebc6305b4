import { join, relative, sep } from 'node:path'
import { sourceId } from '../content/compile/source-id.ts'
import { blobId } from '../content/history/blob-id.ts'
import { publishedVersions } from '../content/history/published-versions.ts'
import { readBlobs } from '../content/history/read-blobs.ts'
import type { FileVersion, History } from '../content/history/read-history.ts'
import type { Article } from '../content/types.ts'
import type { Source } from '../engine/index.ts'
import { createRegistry } from '../newsroom/registry/create-registry.ts'
import type { StoryHistory } from '../newsroom/types.ts'
import { compareVersions, type StoryVersion } from '../newsroom/versions/compare-versions.ts'
import { codeVersion } from './cache/code-version.ts'
import { digest } from './cache/digest.ts'
import { readCached, writeCached } from './cache/json-cache.ts'
import type { StoredStory } from './cache/story-cache.ts'
import { type CompileStoriesOptions, compileStories } from './workers/compile-stories.ts'

/** Versions of a story, the newest, among which the first published one is looked for. */
const mostRead = 200

/** A story as it stands: its file, what it was compiled to, and its versions in git. */
export interface Present {
  article: Article
  /** The whole file. */
  file: string
  compiled: StoredStory
}

export interface HistoryOptions extends Omit<CompileStoriesOptions, 'cacheFolder'> {
  /** Path of the content folder. */
  content: string
  /** Path of the folder for what a second build need not do again. */
  cache: string
}

interface Due extends Present {
  key: string
  versions: FileVersion[]
  /** Whether the file as it stands is the newest version. */
  committed: boolean
}

/**
 * Compares each story with its earlier versions in git, from the first commit in which it is no draft, version by
 * version, old versions compiled as the present one is. Of a story with more than 20 versions the first and the newest
 * are compared. Stories with one version cost nothing, and those that have not changed since the last build are read from
 * the cache.
 *
 * @returns histories by slug, of stories with at least one change
 */
export async function buildHistories(
  stories: readonly Present[],
  history: History,
  { content, cache, ...options }: HistoryOptions,
): Promise<Record<string, StoryHistory>> {
  const several = stories.flatMap(({ article, file, compiled }): Omit<Due, 'key'>[] => {
    const versions = history[relative(content, article.path).split(sep).join('/')]?.slice(-mostRead) ?? []
    const newest = versions.at(-1)?.blob
    const committed = newest !== undefined && blobId(file, newest.length) === newest
    const { draft, history: open } = article.frontmatter
    const described = !draft && open && versions.length > (committed ? 1 : 0)
    return described ? [{ article, file, compiled, versions, committed }] : []
  })
  if (several.length === 0) return {}

  const path = join(cache, 'histories.json')
  const cached = readCached<Entries>(path) ?? {}
  const code = codeVersion('all')
  const all = several.map((it) => ({ ...it, key: digest(code, it.compiled.key, it.versions, it.committed) }))
  const due = all.filter(({ key, article }) => cached[article.slug]?.key !== key)
  const described = due.length === 0 ? [] : await compareWithFormer(due, { content, cache, ...options })
  const fresh = new Map(due.map(({ article, key }, at) => [article.slug, { key, history: described[at] ?? null }]))
  const entries = all.map(({ article: { slug } }) => [slug, fresh.get(slug) ?? cached[slug]!] as const)
  if (due.length > 0) writeCached(path, Object.fromEntries(entries))
  return Object.fromEntries(entries.flatMap(([slug, entry]) => (entry.history ? [[slug, entry.history]] : [])))
}

type Entries = Record<string, { key: string; history: StoryHistory | null }>

interface DatedVersion extends StoryVersion {
  date: string | null
}

async function compareWithFormer(due: readonly Due[], { content, cache, ...options }: HistoryOptions) {
  const texts = await readBlobs(content, [...new Set(due.flatMap(({ versions }) => versions.map(({ blob }) => blob)))])
  const published = due.map(({ article, versions }) => publishedVersions(article.path, versions, texts))
  const former = published.map((versions, at) => (due[at]!.committed ? versions.slice(0, -1) : versions))
  const compiled = await compileStories(
    former.flat().map(({ article }) => article),
    { ...options, cacheFolder: join(cache, 'versions') },
  )
  const registry = createRegistry(options.context.sources)
  const idOf = (source: Source) => (source.name === null ? null : sourceId(registry, source))
  const nameOf = (source: Source) => registry.byId.get(idOf(source) ?? '')?.name ?? source.name
  const known = { sourceId: idOf, sourceName: nameOf }
  let next = 0
  return due.map(({ article: { slug }, compiled: present, committed }, at): StoryHistory | null => {
    const dated = former[at]!.map(({ date }): DatedVersion => versionOf(slug, compiled[next++]!.stored, date))
    dated.push(versionOf(slug, present, committed ? (published[at]!.at(-1)?.date ?? null) : null))
    const compare = (before: StoryVersion, after: StoryVersion) => compareVersions(before, after, known)
    const steps = dated.slice(1).map((version, i) => ({ date: version.date, changes: compare(dated[i]!, version) }))
    const changed = steps.filter(({ changes }) => changes.length > 0).reverse()
    const [first] = dated
    if (changed.length === 0 || !first?.date) return null
    return { since: first.date, changes: compare(first, dated.at(-1)!), steps: changed }
  })
}

function versionOf(slug: string, { text, sentences, annotations }: StoredStory, date: string | null): DatedVersion {
  return { slug, text, sentences, annotations, date }
}
