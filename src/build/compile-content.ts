import { join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { surroundings } from '../content/compile/surroundings.ts'
import { newestFirst, toStory } from '../content/compile/to-story.ts'
import { distinctAssets } from '../content/files/distinct-assets.ts'
import { readHistory } from '../content/history/read-history.ts'
import { reportMessages } from '../content/messages/report-messages.ts'
import { checkReferences } from '../content/read/check-references.ts'
import { readContent } from '../content/read/read-content.ts'
import type { CompileOptions, OnProgress } from '../site/page-data-api.ts'
import { htmlPath } from './cache/story-cache.ts'
import { loadPlugins } from './load-plugins.ts'
import { bundlePlugins } from './remark-plugins.ts'
import type { CompiledContent } from './types.ts'
import { compileStories } from './workers/compile-stories.ts'
import type { WorkerPool } from './workers/worker-pool.ts'

/**
 * First half of `compilePlainly`, made quick: reads a content folder and compiles the stories that have changed, in
 * threads where there are many. What an editor should mend is in the messages of `files`; nothing is thrown for it.
 *
 * @param threads Threads to compile stories in. Default: opened where there is enough to do.
 * @param onProgress Is told how many stories were read and compiled. Default: nobody is.
 */
export async function compileContent(
  { content: folder, cache, address, public: publicFolder, drafts = false, plugins = [] }: CompileOptions,
  threads?: WorkerPool,
  onProgress?: OnProgress,
): Promise<CompiledContent> {
  const versions = readHistory(folder)
  const bundled = await bundlePlugins(plugins, cache)
  const { articles: all, ...content } = readContent(folder, {
    base: address.base,
    drafts,
    plugins: await loadPlugins(bundled?.href ?? null),
    ...(publicFolder !== undefined && { public: publicFolder }),
    ...(onProgress && { onRead: (done, total) => onProgress({ step: 'read', done, total }) }),
  })
  const articles = all.filter(({ frontmatter }) => drafts || !frontmatter.draft)
  const { site, sources, files, unread } = content
  checkReferences(articles, content)

  const cacheFolder = storyCache(cache)
  const sharded = await compileStories(articles, {
    ...surroundings({ articles, sources, site, unread }, address, {
      content: resolve(folder),
      public: publicFolder ?? null,
    }),
    plugins: bundled,
    cacheFolder,
    threads,
    ...(onProgress && { onCompiled: (done, total) => onProgress({ step: 'compile', done, total }) }),
  })
  const compiled = sharded.map(({ stored }) => stored)
  const fileOf = new Map(files.map((file) => [file.path, file]))
  for (const [at, { messages }] of compiled.entries()) {
    reportMessages(fileOf.get(articles[at]!.path) ?? new VFile(), messages)
  }
  const stories = articles.map((article, at) => toStory(article, compiled[at]!, site)).sort(newestFirst)
  const rendered = new Map(
    sharded.map(({ stored: { slug, html }, shard }) => [slug, { path: htmlPath(cacheFolder, shard), ...html }]),
  )
  const assets = distinctAssets([...content.assets, ...compiled.flatMap(({ assets }) => assets)])
  return {
    ...content,
    assets,
    articles,
    address,
    compiled,
    stories,
    rendered,
    versions: await versions,
    plugins: bundled,
  }
}

/** Path of the folder in which compiled stories are kept. */
export const storyCache = (cache: string): string => join(cache, 'stories')
