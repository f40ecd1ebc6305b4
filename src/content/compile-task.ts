import { annotate } from '../engine/index.ts'
import { type LinkedStories, type StoryCompiler, type StoryContext, storyCompiler } from './compile-story.ts'
import {
  analysisKeyOf,
  type Fresh,
  readAnalyses,
  type StoredAnalysis,
  writeAnalyses,
  writePack,
} from './story-cache.ts'
import type { Article } from './types.ts'

/** What all batches of a build have in common. */
export interface CompileSetup {
  /** Digest of the context. */
  key: string
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
  /** The stories that it may link to. */
  stories: LinkedStories
}

export interface CompileBatch {
  setup: CompileSetup
  /** Number of the pack to write. */
  pack: number
  jobs: CompileJob[]
}

/*
 * Stories are compiled in two tasks, each the work of other threads: code that runs in one thread is
 * optimised once. What a task has made lies in the cache, where the next finds it.
 */

/** Analyses the stories of a batch into its pack, reusing an analysis when only the rest has changed. */
export function annotateBatch({ setup, pack, jobs }: CompileBatch): void {
  const { cacheFolder, engineVersion } = setup
  const { read } = compilerFor(setup)
  const formerPacks = new Map<number, Record<string, StoredAnalysis>>()
  const analyses = jobs.map(({ article, former, stories }): [string, StoredAnalysis] => {
    const { slug, frontmatter } = article
    const text = read(article, stories)
    const key = analysisKeyOf(text, frontmatter.published, engineVersion)
    const stored = former === null ? undefined : formerAnalyses(former)[slug]
    if (stored?.key === key) return [slug, stored]
    return [slug, { key, analysis: annotate(text, { date: frontmatter.published }) }]
  })
  writeAnalyses(cacheFolder, pack, Object.fromEntries(analyses))

  function formerAnalyses(number: number): Record<string, StoredAnalysis> {
    const analyses = formerPacks.get(number) ?? readAnalyses(cacheFolder, number)
    formerPacks.set(number, analyses)
    return analyses
  }
}

/**
 * Renders the stories of a batch whose analyses lie in its pack, and completes the pack.
 *
 * @throws When an analysis is not there.
 */
export function renderBatch({ setup, pack, jobs }: CompileBatch): void {
  const { render } = compilerFor(setup)
  const analyses = readAnalyses(setup.cacheFolder, pack)
  const fresh = jobs.map(({ article, key, stories }): Fresh => {
    const { slug } = article
    const analysis = analyses[slug]?.analysis
    if (!analysis) throw new Error(`Expected the analysis of \`${slug}\` in pack ${pack} of ${setup.cacheFolder}`)
    return { slug, key, analysis, compiled: render(article, stories, analysis) }
  })
  writePack(setup.cacheFolder, pack, fresh)
}

let last: { key: string; compiler: StoryCompiler } | undefined

/** The compiler of a context, kept from batch to batch. */
function compilerFor({ key, context }: CompileSetup): StoryCompiler {
  if (last?.key !== key) last = { key, compiler: storyCompiler(context) }
  return last.compiler
}
