import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analysis } from '../engine/index.ts'
import type { CompiledStory } from './compile-story.ts'
import { digest } from './digest.ts'

/** What a build needs of a story before its page is made. */
export interface StoredStory
  extends Pick<CompiledStory, 'text' | 'annotations' | 'links' | 'messages'>,
    Pick<Analysis, 'sentences' | 'paragraphs' | 'names'> {
  slug: string
  /** Digest of all that the compiled story depends on. */
  key: string
  htmlDigest: string
  /** How many words the text has. */
  words: number
}

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

/** Stored stories by slug, each with the number of the pack that holds it. */
export type StoredStories = ReadonlyMap<string, { stored: StoredStory; pack: number }>

/*
 * Stories lie in packs of many, since on most disks a file costs more than what is in it:
 * `<pack>.stories.json`, read by every build, and `<pack>.analyses.json`, read when a text is the same
 * but the rest is not. The HTML of each lies by itself in `<slug>.html`, for its page to read. A story
 * that changes goes into a new pack; a pack that holds nothing current is removed.
 */

/** Reads all packs; of a slug in several the newest counts, and a torn pack holds nothing. */
export function readStored(folder: string): StoredStories {
  const stories = new Map<string, { stored: StoredStory; pack: number }>()
  for (const pack of packsOf(folder)) {
    for (const stored of readJson<StoredStory[]>(packPath(folder, pack, 'stories')) ?? []) {
      stories.set(stored.slug, { stored, pack })
    }
  }
  return stories
}

/** The number of the next pack of a folder. */
export function nextPack(folder: string): number {
  return (packsOf(folder).at(-1) ?? 0) + 1
}

/** The analyses of a pack by slug. */
export function readAnalyses(folder: string, pack: number): Record<string, StoredAnalysis> {
  return readJson(packPath(folder, pack, 'analyses')) ?? {}
}

/** What a build needs of a fresh story, as it will lie in the cache. */
export function storedOf({ slug, key, compiled }: Fresh): StoredStory {
  const { html, text, analysis, annotations, links, messages } = compiled
  const { sentences, paragraphs, names } = analysis
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  const found = { text, words, sentences, paragraphs, names, annotations, links, messages }
  return { slug, key, htmlDigest: digest(html), ...found }
}

/** Writes a pack. What every build reads is written last: it vouches for the rest. */
export function writePack(folder: string, pack: number, stories: readonly Fresh[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { slug, compiled } of stories) writeFileSync(htmlPath(folder, slug), compiled.html)
  const analyses = stories.map(({ slug, analysisKey, compiled: { analysis } }) => [
    slug,
    { key: analysisKey, analysis },
  ])
  writeFileSync(packPath(folder, pack, 'analyses'), JSON.stringify(Object.fromEntries(analyses)))
  writeFileSync(packPath(folder, pack, 'stories'), JSON.stringify(stories.map(storedOf)))
}

/** Removes the packs that hold no current story. */
export function prunePacks(folder: string, current: ReadonlySet<number>): void {
  for (const pack of packsOf(folder)) {
    if (current.has(pack)) continue
    for (const kind of ['stories', 'analyses'] as const) rmSync(packPath(folder, pack, kind), { force: true })
  }
}

export function htmlPath(folder: string, slug: string): string {
  return join(folder, `${slug}.html`)
}

/** Key of an analysis: the text, the date that it was read against, and the engine. */
export function analysisKeyOf(text: string, date: string, engineVersion: string): string {
  return digest(text, date, engineVersion)
}

function packPath(folder: string, pack: number, kind: 'stories' | 'analyses'): string {
  return join(folder, `${pack}.${kind}.json`)
}

function packsOf(folder: string): number[] {
  const numbers = globSync('*.stories.json', { cwd: folder }).map((name) => Number.parseInt(name, 10))
  return numbers.sort((a, b) => a - b)
}

function readJson<Data>(path: string): Data | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
