import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analysis } from '../engine/index.ts'
import type { CompiledStory } from './compile-story.ts'
import { digest } from './digest.ts'

/** What a build needs of a story before its page is made. */
export interface StoredStory
  extends Pick<CompiledStory, 'text' | 'annotations' | 'links' | 'messages'>,
    Pick<Analysis, 'sentences' | 'paragraphs' | 'names'> {
  /** Digest of all that the compiled story depends on. */
  key: string
  htmlDigest: string
}

interface StoredAnalysis {
  /** Digest of all that the analysis depends on. */
  key: string
  analysis: Analysis
}

/**
 * Keeps compiled stories as files of a folder, the newest of each slug: `<slug>.json`, read by every
 * build; beside it what only some need, `<slug>.html` by the page, `<slug>.analysis.json` by the
 * compiler when the text is the same but the rest is not.
 */
export function openStoryCache(folder: string) {
  mkdirSync(folder, { recursive: true })
  const path = (slug: string, ending: string) => join(folder, `${slug}.${ending}`)
  return { read, readAnalysis, write, htmlPath: (slug: string) => path(slug, 'html') }

  /** The stored story, whatever its key; nothing when there is none or it is torn. */
  function read(slug: string): StoredStory | undefined {
    return readJson(path(slug, 'json'))
  }

  function readAnalysis(slug: string): StoredAnalysis | undefined {
    return readJson(path(slug, 'analysis.json'))
  }

  /** Writes what the build reads last: it vouches for the rest. */
  function write(slug: string, key: string, analysisKey: string, compiled: CompiledStory): StoredStory {
    const { html, text, analysis, annotations, links, messages } = compiled
    const { sentences, paragraphs, names } = analysis
    const stored = { key, htmlDigest: digest(html), text, sentences, paragraphs, names, annotations, links, messages }
    writeFileSync(path(slug, 'html'), html)
    writeFileSync(path(slug, 'analysis.json'), JSON.stringify({ key: analysisKey, analysis }))
    writeFileSync(path(slug, 'json'), JSON.stringify(stored))
    return stored
  }
}

function readJson<Data>(path: string): Data | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Key of an analysis: the text, the date that it was read against, and the engine. */
export function analysisKeyOf(text: string, date: string, engineVersion: string): string {
  return digest(text, date, engineVersion)
}
