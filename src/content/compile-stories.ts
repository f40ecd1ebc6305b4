import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { CompileJob, CompileSetup } from './compile-task.ts'
import { digest } from './digest.ts'
import { openStoryCache, type StoredStory } from './story-cache.ts'
import type { Article } from './types.ts'
import { codeVersion } from './version.ts'

/** Under this many stories, starting threads costs more than they save. */
const worthThreads = 24

/**
 * Compiles stories, those that have not changed since the last time from the cache, many at once in a
 * pool of threads.
 *
 * @returns The stored stories in the order of the articles.
 */
export async function compileStories(
  articles: readonly Article[],
  context: CompileSetup['context'],
  cacheFolder: string,
): Promise<StoredStory[]> {
  const cache = openStoryCache(cacheFolder)
  const setup: CompileSetup = { context, cacheFolder, engineVersion: codeVersion('engine') }
  const shared = digest(codeVersion('pipeline'), context.sources, context.threshold)
  const jobs = articles.map((article) => ({ article, key: keyOf(article, context, shared) }))
  const kept = jobs.map(({ article, key }) => {
    const stored = cache.read(article.slug)
    return stored?.key === key ? stored : undefined
  })
  const due = jobs.filter((_, i) => !kept[i])
  const made = due.length < worthThreads ? await inThisThread(due, setup) : await inPool(due, setup)
  const bySlug = new Map(due.map(({ article }, i) => [article.slug, made[i]!]))
  return jobs.map(({ article }, i) => kept[i] ?? bySlug.get(article.slug)!)
}

/** A story depends on the titles of others only where it links to them, or tries to. */
function keyOf({ frontmatter, body, path }: Article, { stories }: CompileSetup['context'], shared: string): string {
  const named = [...body.matchAll(/\[\[([^[\]|\n]+)/g)].map(([, slug]) => slug!.trim())
  const linked = named.map((slug) => stories[slug] ?? Object.keys(stories))
  return digest(shared, path, body, frontmatter.published, linked)
}

/** The engine is loaded only when there is something to read. */
async function inThisThread(jobs: readonly CompileJob[], setup: CompileSetup): Promise<StoredStory[]> {
  if (jobs.length === 0) return []
  const { createCompileTask } = await import('./compile-task.ts')
  return jobs.map(createCompileTask(setup))
}

async function inPool(jobs: readonly CompileJob[], setup: CompileSetup): Promise<StoredStory[]> {
  const threads = Math.max(1, Math.min(availableParallelism(), 8))
  const pool = new Tinypool({
    filename: new URL('./compile-worker.ts', import.meta.url).href,
    workerData: setup,
    minThreads: threads,
    maxThreads: threads,
  })
  try {
    return await Promise.all(jobs.map((job) => pool.run(job) as Promise<StoredStory>))
  } finally {
    await pool.destroy()
  }
}
