import { type StoryContext, storyCompiler } from './compile-story.ts'
import {
  analysisKeyOf,
  type Fresh,
  readAnalyses,
  type StoredAnalysis,
  type StoredStory,
  storedOf,
  writePack,
} from './story-cache.ts'
import type { Article } from './types.ts'

export interface CompileSetup {
  context: StoryContext
  cacheFolder: string
  engineVersion: string
}

export interface CompileJob {
  article: Article
  /** Digest of all that the compiled story depends on. */
  key: string
  /** The pack that holds the story as it was, if there is one. */
  former: number | null
}

export interface CompileBatch {
  /** Number of the pack to write. */
  pack: number
  jobs: CompileJob[]
}

/** Batches that a thread holds at most before it stores them, so that memory does not grow with the collection. */
const mostHeld = 32

/** What a thread does for a build. */
export interface CompileTask {
  /** Compiles a batch of stories, reusing an analysis when only the rest has changed. */
  compile(batch: CompileBatch): StoredStory[]
  /** Stores what was compiled; returns how many batches, told once each. Apart, since a build waits for the first only. */
  store(): number
}

export function createCompileTask({ context, cacheFolder, engineVersion }: CompileSetup): CompileTask {
  const compileStory = storyCompiler(context)
  const held: { pack: number; fresh: Fresh[] }[] = []
  let untold = 0
  return { compile, store }

  function store(): number {
    writeHeld()
    const told = untold
    untold = 0
    return told
  }

  function writeHeld(): void {
    for (const { pack, fresh } of held.splice(0)) {
      writePack(cacheFolder, pack, fresh)
      untold += 1
    }
  }

  function compile({ pack, jobs }: CompileBatch): StoredStory[] {
    const formerPacks = new Map<number, Record<string, StoredAnalysis>>()
    const fresh = jobs.map(({ article, key, former }) => {
      const { slug, frontmatter } = article
      const keyOf = (text: string) => analysisKeyOf(text, frontmatter.published, engineVersion)
      const compiled = compileStory(article, (text) => {
        const stored = former === null ? undefined : formerAnalyses(former)[slug]
        return stored?.key === keyOf(text) ? stored.analysis : undefined
      })
      return { slug, key, analysisKey: keyOf(compiled.text), compiled }
    })
    held.push({ pack, fresh })
    if (held.length > mostHeld) writeHeld()
    return fresh.map(storedOf)

    function formerAnalyses(number: number): Record<string, StoredAnalysis> {
      const analyses = formerPacks.get(number) ?? readAnalyses(cacheFolder, number)
      formerPacks.set(number, analyses)
      return analyses
    }
  }
}
