import { type StoryContext, storyCompiler } from './compile-story.ts'
import { analysisKeyOf, openStoryCache, type StoredStory } from './story-cache.ts'
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
}

/** Makes the function that compiles one story and stores it, reusing its analysis when only the rest has changed. */
export function createCompileTask({ context, cacheFolder, engineVersion }: CompileSetup) {
  const compile = storyCompiler(context)
  const cache = openStoryCache(cacheFolder)
  return ({ article, key }: CompileJob): StoredStory => {
    const date = article.frontmatter.published
    const compiled = compile(article, (text) => {
      const former = cache.readAnalysis(article.slug)
      return former?.key === analysisKeyOf(text, date, engineVersion) ? former.analysis : undefined
    })
    return cache.write(article.slug, key, analysisKeyOf(compiled.text, date, engineVersion), compiled)
  }
}
