import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { CompileBatch, CompileJob, CompileSetup } from './compile-task.ts'
import { digest } from './digest.ts'
import { nextPack, prunePacks, readStored, type StoredStory } from './story-cache.ts'
import type { Article } from './types.ts'
import { codeVersion } from './version.ts'

/** Under this many stories, starting threads costs more than they save. */
const worthThreads = 24

/** Stories in a batch: enough that handing them over costs little, few enough that all threads end together. */
const batchSize = 16

/**
 * Compiles stories, those that have not changed since the last time from the cache, many at once in a
 * pool of threads.
 *
 * @returns The stored stories in the order of the articles, and how many were compiled.
 */
export async function compileStories(
  articles: readonly Article[],
  context: CompileSetup['context'],
  cacheFolder: string,
): Promise<{ stories: StoredStory[]; fresh: number }> {
  const cached = readStored(cacheFolder)
  const setup: CompileSetup = { context, cacheFolder, engineVersion: codeVersion('engine') }
  const shared = digest(codeVersion('pipeline'), context.sources, context.base)
  const jobs = articles.map((article) => {
    const former = cached.get(article.slug)?.pack ?? null
    return { article, key: keyOf(article, context, shared), former }
  })
  const due = jobs.filter(({ article, key }) => cached.get(article.slug)?.stored.key !== key)
  const batches = batchesOf(due, nextPack(cacheFolder))
  const made = due.length < worthThreads ? await inThisThread(batches, setup) : await inPool(batches, setup)
  const fresh = new Map(made.flat().map((stored) => [stored.slug, stored]))
  const kept = jobs.filter(({ article }) => !fresh.has(article.slug)).map(({ former }) => former!)
  prunePacks(cacheFolder, new Set([...kept, ...batches.map(({ pack }) => pack)]))
  const stories = jobs.map(({ article: { slug } }) => fresh.get(slug) ?? cached.get(slug)!.stored)
  return { stories, fresh: fresh.size }
}

function batchesOf(jobs: readonly CompileJob[], firstPack: number): CompileBatch[] {
  const count = Math.ceil(jobs.length / batchSize)
  return Array.from({ length: count }, (_, i) => ({
    pack: firstPack + i,
    jobs: jobs.slice(i * batchSize, (i + 1) * batchSize),
  }))
}

/** A story depends on the titles of others only where it links to them, or tries to. */
function keyOf({ frontmatter, body, path }: Article, { stories }: CompileSetup['context'], shared: string): string {
  const named = [...body.matchAll(/\[\[([^[\]|\n]+)/g)].map(([, slug]) => slug!.trim())
  const linked = named.map((slug) => stories[slug] ?? Object.keys(stories))
  return digest(shared, path, body, frontmatter.published, linked)
}

/** The engine is loaded only when there is something to read. */
async function inThisThread(batches: readonly CompileBatch[], setup: CompileSetup): Promise<StoredStory[][]> {
  if (batches.length === 0) return []
  const { createCompileTask } = await import('./compile-task.ts')
  return batches.map(createCompileTask(setup))
}

async function inPool(batches: readonly CompileBatch[], setup: CompileSetup): Promise<StoredStory[][]> {
  const threads = Math.max(1, Math.min(availableParallelism(), 8))
  const pool = new Tinypool({
    filename: new URL('./compile-worker.ts', import.meta.url).href,
    workerData: setup,
    minThreads: threads,
    maxThreads: threads,
  })
  try {
    return await Promise.all(batches.map((batch) => pool.run(batch) as Promise<StoredStory[]>))
  } finally {
    await pool.destroy()
  }
}
