import { type StoryContext, storyCompiler } from './compile-story.ts'
import { analysisKeyOf, readAnalyses, type StoredAnalysis, type StoredStory, writePack } from './story-cache.ts'
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

/** Makes the function that compiles a batch of stories and stores it, reusing an analysis when only the rest has changed. */
export function createCompileTask({ context, cacheFolder, engineVersion }: CompileSetup) {
  const compile = storyCompiler(context)

  return ({ pack, jobs }: CompileBatch): StoredStory[] => {
    const formerPacks = new Map<number, Record<string, StoredAnalysis>>()
    const fresh = jobs.map(({ article, key, former }) => {
      const { slug, frontmatter } = article
      const keyOf = (text: string) => analysisKeyOf(text, frontmatter.published, engineVersion)
      const compiled = compile(article, (text) => {
        const stored = former === null ? undefined : formerAnalyses(former)[slug]
        return stored?.key === keyOf(text) ? stored.analysis : undefined
      })
      return { slug, key, analysisKey: keyOf(compiled.text), compiled }
    })
    return writePack(cacheFolder, pack, fresh)

    function formerAnalyses(number: number): Record<string, StoredAnalysis> {
      const held = formerPacks.get(number) ?? readAnalyses(cacheFolder, number)
      formerPacks.set(number, held)
      return held
    }
  }
}
