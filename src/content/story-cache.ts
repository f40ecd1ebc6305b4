import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledStory } from './compile-story.ts'
import { digest } from './digest.ts'

/** What is kept of a story between builds; its HTML lies beside it, for the page alone to read. */
export interface StoredStory extends Omit<CompiledStory, 'html'> {
  /** Digest of all that the compiled story depends on. */
  key: string
  /** Digest of all that the analysis depends on. */
  analysisKey: string
  htmlDigest: string
}

/** Keeps compiled stories as files of a folder: `<slug>.json`, `<slug>.html`. The newest of each slug only. */
export function openStoryCache(folder: string) {
  mkdirSync(folder, { recursive: true })
  const dataPath = (slug: string) => join(folder, `${slug}.json`)
  const htmlPath = (slug: string) => join(folder, `${slug}.html`)
  return { read, write, htmlPath }

  /** The stored story, whatever its keys; nothing when there is none or it is torn. */
  function read(slug: string): StoredStory | undefined {
    try {
      return JSON.parse(readFileSync(dataPath(slug), 'utf8'))
    } catch {
      return undefined
    }
  }

  /** Writes the HTML first: data that can be read vouches for it. */
  function write(slug: string, key: string, analysisKey: string, { html, ...rest }: CompiledStory): StoredStory {
    const stored = { key, analysisKey, htmlDigest: digest(html), ...rest }
    writeFileSync(htmlPath(slug), html)
    writeFileSync(dataPath(slug), JSON.stringify(stored))
    return stored
  }
}

/** Key of an analysis: the text, the date that it was read against, and the engine. */
export function analysisKeyOf(text: string, date: string, engineVersion: string): string {
  return digest(text, date, engineVersion)
}
