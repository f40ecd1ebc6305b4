import {
  closeSync,
  existsSync,
  globSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { CompiledStory } from '../../content/compile/compile-story.ts'
import { type CompiledText, toCompiledText } from '../../content/compile/to-story.ts'
import type { Analysis, AnnotateOptions } from '../../engine/index.ts'
import { digest } from './digest.ts'
import { readCached, sealed } from './json-cache.ts'

/** What a build needs of a story before its page is made. */
export interface StoredStory extends CompiledText, Pick<CompiledStory, 'messages' | 'assets' | 'lookups'> {
  slug: string
  /** Digest of all that the compiled story depends on. */
  key: string
  /** Where its HTML lies in that of the shard, in bytes, and the digest of it. */
  html: { start: number; end: number; digest: string }
}

/** The analysis of a text, used again for as long as nothing that it depends on changes. */
export interface StoredAnalysis {
  /** Digest of all that the analysis depends on. */
  key: string
  analysis: Analysis
}

/** A compiled story on its way into the cache. */
export interface Fresh {
  slug: string
  key: string
  analysisKey: string
  compiled: CompiledStory
}

/** A stored story and the number of the shard that holds it. */
export interface ShardedStory {
  stored: StoredStory
  shard: number
}

/*
 * Stories lie in shards of many, since on most disks a file costs more than what is in it:
 * `<shard>.analyses.json`, read when a text is the same but the rest is not; `<shard>.html`, from which each
 * page reads its part; `<shard>.stories.json`, read by every build. A story that changes goes into a new
 * shard; a shard that holds nothing current is removed.
 */

/** Reads all shards; of a slug in several the newest counts, and a torn or damaged shard holds nothing. */
export function readStored(folder: string): Map<string, ShardedStory> {
  const stories = new Map<string, ShardedStory>()
  for (const shard of shardsOf(folder)) {
    for (const stored of readShard(folder, shard)) stories.set(stored.slug, { stored, shard })
  }
  return stories
}

/** The stories of a shard; none when it is torn or damaged. */
export function readShard(folder: string, shard: number): StoredStory[] {
  const found = readCached<Shard>(shardPath(folder, shard, 'stories.json'))
  return found && found.html === digestOfFile(htmlPath(folder, shard)) ? found.stories : []
}

interface Shard {
  /** Digest of the HTML of all of them. */
  html: string
  stories: StoredStory[]
}

function digestOfFile(path: string): string | null {
  try {
    return digest(readFileSync(path))
  } catch {
    return null
  }
}

/** The number of the next shard of a folder. */
export function nextShard(folder: string): number {
  return (shardsOf(folder).at(-1) ?? 0) + 1
}

/** The analyses of a shard by slug. */
export function readAnalyses(folder: string, shard: number): Record<string, StoredAnalysis> {
  return readCached(shardPath(folder, shard, 'analyses.json')) ?? {}
}

/** Writes a shard; returns what reading it gives. What every build reads is written last: it vouches for the rest. */
export function writeShard(folder: string, shard: number, stories: readonly Fresh[]): StoredStory[] {
  mkdirSync(folder, { recursive: true })
  const analyses = stories.map(({ slug, analysisKey, compiled: { analysis } }): [string, StoredAnalysis] => [
    slug,
    { key: analysisKey, analysis },
  ])
  writeFileSync(shardPath(folder, shard, 'analyses.json'), sealed(Object.fromEntries(analyses)))
  const pages = stories.map(({ compiled }) => Buffer.from(compiled.html))
  const html = Buffer.concat(pages)
  writeFileSync(htmlPath(folder, shard), html)
  let end = 0
  const stored = stories.map((fresh, at): StoredStory => {
    const start = end
    end += pages[at]!.length
    return storedOf(fresh, { start, end, digest: digest(fresh.compiled.html) })
  })
  writeFileSync(
    shardPath(folder, shard, 'stories.json'),
    sealed({ html: digest(html), stories: stored } satisfies Shard),
  )
  return stored
}

function storedOf({ slug, key, compiled }: Fresh, html: StoredStory['html']): StoredStory {
  const { messages, assets, lookups } = compiled
  return { slug, key, html, ...toCompiledText(compiled), messages, assets, lookups }
}

/** Removes the shards whose number is not among those to keep. */
export function pruneShards(folder: string, current: ReadonlySet<number>): void {
  for (const shard of shardsOf(folder)) {
    if (current.has(shard)) continue
    for (const part of PARTS) rmSync(shardPath(folder, shard, part), { force: true })
  }
}

/** Path of the HTML of a shard. */
export function htmlPath(folder: string, shard: number): string {
  return shardPath(folder, shard, 'html')
}

/** A part of a file of UTF-8, its offsets in bytes, half-open; null when there is no such file. */
export function readSlice({ path, start, end }: { path: string; start: number; end: number }): string | null {
  if (!existsSync(path)) return null
  const bytes = Buffer.allocUnsafe(end - start)
  const file = openSync(path, 'r')
  try {
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, start))
  } finally {
    closeSync(file)
  }
}

/** Key of an analysis: the text, the date and language that it was read in, and the engine. */
export function analysisKeyOf(text: string, options: AnnotateOptions, engineVersion: string): string {
  return digest(text, JSON.stringify(options), engineVersion)
}

/** What vouches for a shard is removed first. */
const PARTS = ['stories.json', 'html', 'analyses.json'] as const

function shardPath(folder: string, shard: number, part: (typeof PARTS)[number]): string {
  return join(folder, `${shard}.${part}`)
}

function shardsOf(folder: string): number[] {
  const numbers = globSync('*.stories.json', { cwd: folder }).map((name) => Number.parseInt(name, 10))
  return numbers.sort((a, b) => a - b)
}
