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

export interface CompiledStories {
  /** In the order of the articles. */
  stories: StoredStory[]
  /** Settles when all that was compiled lies in the cache. */
  stored: Promise<void>
}

/**
 * Compiles stories, those that have not changed since the last time from the cache, many at once in a
 * pool of threads. The cache is written meanwhile: what comes next needs the stories, not the files.
 */
export async function compileStories(
  articles: readonly Article[],
  context: CompileSetup['context'],
  cacheFolder: string,
): Promise<CompiledStories> {
  const cached = readStored(cacheFolder)
  const setup: CompileSetup = { context, cacheFolder, engineVersion: codeVersion('engine') }
  const shared = digest(codeVersion('pipeline'), context.sources, context.base)
  const jobs = articles.map((article) => {
    const former = cached.get(article.slug)?.pack ?? null
    return { article, key: keyOf(article, context, shared), former }
  })
  const due = jobs.filter(({ article, key }) => cached.get(article.slug)?.stored.key !== key)
  const batches = batchesOf(due, nextPack(cacheFolder))
  const { made, stored } = await (due.length < worthThreads ? inThisThread(batches, setup) : inPool(batches, setup))
  const fresh = new Map(made.flat().map((stored) => [stored.slug, stored]))
  const kept = jobs.filter(({ article }) => !fresh.has(article.slug)).map(({ former }) => former!)
  const current = new Set([...kept, ...batches.map(({ pack }) => pack)])
  const stories = jobs.map(({ article: { slug } }) => fresh.get(slug) ?? cached.get(slug)!.stored)
  const pruned = stored.then(() => prunePacks(cacheFolder, current))
  // Whoever waits for it hears of an error; until then it is nobody's.
  pruned.catch(() => undefined)
  return { stories, stored: pruned }
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

interface Made {
  made: StoredStory[][]
  stored: Promise<void>
}

/** The engine is loaded only when there is something to read. */
async function inThisThread(batches: readonly CompileBatch[], setup: CompileSetup): Promise<Made> {
  if (batches.length === 0) return { made: [], stored: Promise.resolve() }
  const { createCompileTask } = await import('./compile-task.ts')
  const { compile, store } = createCompileTask(setup)
  const made = batches.map(compile)
  store()
  return { made, stored: Promise.resolve() }
}

async function inPool(batches: readonly CompileBatch[], setup: CompileSetup): Promise<Made> {
  const threads = Math.max(1, Math.min(availableParallelism(), 8))
  const pool = new Tinypool({
    filename: new URL('./compile-worker.ts', import.meta.url).href,
    workerData: setup,
    minThreads: threads,
    maxThreads: threads,
  })
  try {
    const made: StoredStory[][] = await Promise.all(batches.map((batch) => pool.run(batch, { name: 'compile' })))
    return { made, stored: storeAll() }
  } catch (error) {
    await pool.destroy()
    throw error
  }

  /** Each thread stores what it has compiled; one that was asked twice leaves another to be asked again. */
  async function storeAll(): Promise<void> {
    try {
      for (let left = batches.length; left > 0; ) {
        const asked = Array.from({ length: threads }, () => pool.run(null, { name: 'store' }) as Promise<number>)
        for (const count of await Promise.all(asked)) left -= count
      }
    } finally {
      await pool.destroy()
    }
  }
}
