import {
  analysisOptions,
  type LinkedStories,
  type StoryContext,
  storyCompiler,
} from '../../content/compile/compile-story.ts'
import type { Article } from '../../content/types.ts'
import { annotate } from '../../engine/index.ts'
import {
  analysisKeyOf,
  type Fresh,
  readAnalyses,
  type StoredAnalysis,
  type StoredStory,
  writeShard,
} from '../cache/story-cache.ts'
import { loadPlugins } from '../load-plugins.ts'

/** What all batches of a build have in common. */
export interface CompileSetup {
  /** Digest of the context. */
  key: string
  context: StoryContext
  /** Address of the project's own remark plugins; null for none. */
  plugins: string | null
  cacheFolder: string
  engineVersion: string
}

/** A story to compile. */
export interface CompileJob {
  article: Article
  /** Digest of all that the compiled story depends on. */
  key: string
  /** The shard that holds the story as it was, if there is one. */
  former: number | null
  /** The stories that it may link to. */
  stories: LinkedStories
}

/** Stories to compile into one shard. */
export interface CompileBatch {
  setup: CompileSetup
  /** Number of the shard to write. */
  shard: number
  jobs: CompileJob[]
}

/**
 * Makes the function that compiles batches, one after the other. Batches of one context share its compiler.
 *
 * @returns Function that compiles the stories of a batch into its shard, reusing an analysis when only the rest has
 *   changed; it returns what is in the shard.
 */
export function batchCompiler(): (batch: CompileBatch) => Promise<StoredStory[]> {
  let last: { key: string; compiler: ReturnType<typeof storyCompiler> } | undefined
  return async (batch) => {
    const { key, context, plugins } = batch.setup
    if (last?.key !== key) last = { key, compiler: storyCompiler(context, await loadPlugins(plugins)) }
    return compileBatch(batch, last.compiler)
  }
}

function compileBatch(
  { setup, shard, jobs }: CompileBatch,
  compileStory: ReturnType<typeof storyCompiler>,
): StoredStory[] {
  const { cacheFolder, engineVersion } = setup
  const formerShards = new Map<number, Record<string, StoredAnalysis>>()
  const fresh = jobs.map(({ article, key, former, stories }): Fresh => {
    const { slug, frontmatter } = article
    const options = analysisOptions(frontmatter.published, frontmatter.language, setup.context.publisher)
    const keyOf = (text: string) => analysisKeyOf(text, options, engineVersion)
    const compiled = compileStory(article, stories, (text) => {
      const stored = former === null ? undefined : formerAnalyses(former)[slug]
      return stored?.key === keyOf(text) ? stored.analysis : annotate(text, options)
    })
    return { slug, key, analysisKey: keyOf(compiled.text), compiled }
  })
  return writeShard(cacheFolder, shard, fresh)

  function formerAnalyses(number: number): Record<string, StoredAnalysis> {
    const analyses = formerShards.get(number) ?? readAnalyses(cacheFolder, number)
    formerShards.set(number, analyses)
    return analyses
  }
}
