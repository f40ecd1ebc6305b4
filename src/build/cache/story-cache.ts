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
  /** Where its HTML lies in that of the pack, in bytes, and the digest of it. */
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

/** A stored story and the number of the pack that holds it. */
export interface PackedStory {
  stored: StoredStory
  pack: number
}

/*
 * Stories lie in packs of many, since on most disks a file costs more than what is in it:
 * `<pack>.analyses.json`, read when a text is the same but the rest is not; `<pack>.html`, from which each
 * page reads its part; `<pack>.stories.json`, read by every build. A story that changes goes into a new
 * pack; a pack that holds nothing current is removed.
 */

/** Reads all packs; of a slug in several the newest counts, and a torn or damaged pack holds nothing. */
export function readStored(folder: string): Map<string, PackedStory> {
  const stories = new Map<string, PackedStory>()
  for (const pack of packsOf(folder)) {
    for (const stored of readPack(folder, pack)) stories.set(stored.slug, { stored, pack })
  }
  return stories
}

/** The stories of a pack; none when it is torn or damaged. */
export function readPack(folder: string, pack: number): StoredStory[] {
  const found = readCached<Pack>(packPath(folder, pack, 'stories.json'))
  return found && found.html === digestOfFile(htmlPath(folder, pack)) ? found.stories : []
}

interface Pack {
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

/** The number of the next pack of a folder. */
export function nextPack(folder: string): number {
  return (packsOf(folder).at(-1) ?? 0) + 1
}

/** The analyses of a pack by slug. */
export function readAnalyses(folder: string, pack: number): Record<string, StoredAnalysis> {
  return readCached(packPath(folder, pack, 'analyses.json')) ?? {}
}

/** Writes a pack; returns what reading it gives. What every build reads is written last: it vouches for the rest. */
export function writePack(folder: string, pack: number, stories: readonly Fresh[]): StoredStory[] {
  mkdirSync(folder, { recursive: true })
  const analyses = stories.map(({ slug, analysisKey, compiled: { analysis } }): [string, StoredAnalysis] => [
    slug,
    { key: analysisKey, analysis },
  ])
  writeFileSync(packPath(folder, pack, 'analyses.json'), sealed(Object.fromEntries(analyses)))
  const pages = stories.map(({ compiled }) => Buffer.from(compiled.html))
  const html = Buffer.concat(pages)
  writeFileSync(htmlPath(folder, pack), html)
  let end = 0
  const stored = stories.map((fresh, at): StoredStory => {
    const start = end
    end += pages[at]!.length
    return storedOf(fresh, { start, end, digest: digest(fresh.compiled.html) })
  })
  writeFileSync(packPath(folder, pack, 'stories.json'), sealed({ html: digest(html), stories: stored } satisfies Pack))
  return stored
}

function storedOf({ slug, key, compiled }: Fresh, html: StoredStory['html']): StoredStory {
  const { messages, assets, lookups } = compiled
  return { slug, key, html, ...toCompiledText(compiled), messages, assets, lookups }
}

/** Removes the packs whose number is not among those to keep. */
export function prunePacks(folder: string, current: ReadonlySet<number>): void {
  for (const pack of packsOf(folder)) {
    if (current.has(pack)) continue
    for (const part of PARTS) rmSync(packPath(folder, pack, part), { force: true })
  }
}

/** Path of the HTML of a pack. */
export function htmlPath(folder: string, pack: number): string {
  return packPath(folder, pack, 'html')
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

/** What vouches for a pack is removed first. */
const PARTS = ['stories.json', 'html', 'analyses.json'] as const

function packPath(folder: string, pack: number, part: (typeof PARTS)[number]): string {
  return join(folder, `${pack}.${part}`)
}

function packsOf(folder: string): number[] {
  const numbers = globSync('*.stories.json', { cwd: folder }).map((name) => Number.parseInt(name, 10))
  return numbers.sort((a, b) => a - b)
}
