import { setImmediate } from 'node:timers/promises'
import type { LinkedStories, StoryContext } from '../../content/compile/compile-story.ts'
import { holdLookups } from '../../content/files/read-addresses.ts'
import { decodePath } from '../../content/schemas/old-address.ts'
import type { Article } from '../../content/types.ts'
import { codeVersion } from '../cache/code-version.ts'
import { digest } from '../cache/digest.ts'
import {
  nextShard,
  pruneShards,
  readShard,
  readStored,
  type ShardedStory,
  type StoredStory,
} from '../cache/story-cache.ts'
import { isOn } from '../switches.ts'
import type { BundledPlugins } from '../types.ts'
import type { CompileBatch, CompileJob, CompileSetup } from './compile-batch.ts'
import { openWorkerPool, type WorkerPool } from './worker-pool.ts'

/** Under this many stories, starting threads costs more than they save. */
const MIN_STORIES_FOR_THREADS = 24

/** Stories in a batch: enough that handing them over costs little, few enough that all threads end together. */
const BATCH_SIZE = 16

/** What compiling the stories of a folder needs to know. */
export interface CompileStoriesOptions {
  context: StoryContext
  /** All stories that may be linked to. */
  stories: LinkedStories
  /** The project's own remark plugins. Default: none. */
  plugins?: BundledPlugins | null
  /** Path of the folder in which compiled stories are kept. */
  cacheFolder: string
  /** Threads that are open already. Default: opened where there is enough to do. */
  threads?: WorkerPool | undefined
  /** Is told how many of the stories that have changed are compiled. Default: nobody is. */
  onCompiled?: (done: number, total: number) => void
}

/**
 * Compiles stories, those that have not changed since the last time from the cache.
 *
 * @returns The stories in the order of the articles.
 */
export async function compileStories(
  articles: readonly Article[],
  { context, stories, plugins = null, cacheFolder, threads, onCompiled }: CompileStoriesOptions,
): Promise<ShardedStory[]> {
  const cached = readStored(cacheFolder)
  // Not at the end: until then the dev server shows what the shards of the last time hold.
  pruneShards(cacheFolder, new Set(articles.flatMap(({ slug }) => cached.get(slug)?.shard ?? [])))
  const key = digest(context, plugins?.digest ?? null)
  const setup = { key, context, plugins: plugins?.href ?? null, cacheFolder, engineVersion: codeVersion('engine') }
  const shared = digest(codeVersion('all'), setup.key)
  const due = articles.flatMap((article): CompileJob[] => {
    const { slug, path, body, frontmatter } = article
    const linked = linkedFrom(body, stories)
    const key = digest(
      shared,
      path,
      body,
      frontmatter.published,
      frontmatter.language,
      frontmatter.image,
      frontmatter.via,
      linked,
    )
    const former = cached.get(slug)
    const holds = former?.stored.key === key && holdLookups(context.roots, path, former.stored.lookups)
    return holds ? [] : [{ article, key, former: former?.shard ?? null, stories: linked }]
  })
  const batches = batchesOf(due, setup)
  let compiled = 0
  const done: Done = ({ shard, jobs }, made = readShard(cacheFolder, shard)) => {
    for (const stored of made) cached.set(stored.slug, { stored, shard })
    compiled += jobs.length
    onCompiled?.(compiled, due.length)
  }
  if (due.length > 0) {
    await (isOn('worker-pool') && (threads || due.length >= MIN_STORIES_FOR_THREADS)
      ? inThreads(batches, done, threads)
      : inThisThread(batches, done))
  }
  return articles.map(({ slug }) => cached.get(slug)!)
}

function batchesOf(jobs: readonly CompileJob[], setup: CompileSetup): CompileBatch[] {
  const firstShard = nextShard(setup.cacheFolder)
  const count = Math.ceil(jobs.length / BATCH_SIZE)
  return Array.from({ length: count }, (_, i) => ({
    setup,
    shard: firstShard + i,
    jobs: jobs.slice(i * BATCH_SIZE, (i + 1) * BATCH_SIZE),
  }))
}

/**
 * A story depends on others only where it links to them, or tries to: then all may be what was meant. Any word that is
 * a slug is taken for a link, since an address may be spelt in many ways.
 */
function linkedFrom(body: string, stories: LinkedStories): LinkedStories {
  const isKnown = (slug: string) => Object.hasOwn(stories, slug)
  const named = LINKS.flatMap((pattern) => [...body.matchAll(pattern)].map(([, slug]) => slugIn(slug!)))
  if (HIDDEN_ADDRESS.test(body) || !named.every(isKnown)) return stories
  const words = Array.from(new Set(body.split(/[\s/()<>"'?#]+/)), (word) =>
    PLAIN.test(word) ? word : slugIn(word.replace(/\.md$/i, '')),
  )
  const slugs = new Set([...named, ...words].filter(isKnown))
  return Object.fromEntries([...slugs].map((slug) => [slug, stories[slug]!]))
}

/** A word that says what it says: without an escape, an ending, or a letter that may be written in two ways. */
const PLAIN = /^[\w-]*$/

const slugIn = (name: string) => decodePath(name).trim().normalize('NFC')

/** `[[slug]]`, `articles/slug`, `../slug/` and `slug.md`. */
const LINKS = [
  /\[\[([^[\]|\n]+)/g,
  /articles\/([^\s/()<>"'?#]+?)(?=\.md\b|[\s/()<>"'?#]|$)/g,
  /\.\.\/([^\s/.()<>"'?#]+)\/?(?=[\s)"'>?#])/g,
  /(?<![^\s/()<>"'?#=[\]])([^\s/()<>"'?#=[\]]+)\.md\b/gi,
]

/** An address of this site with an escape or a character reference in it, in which a name may be spelt in any way. */
const HIDDEN_ADDRESS = /(?:\]\(|\]:|href\s*=)[\s<"']*(?!https?:|\/\/)[^\s)"'>]{0,2000}[&\\]/i

/** Takes what a batch came to, from its shard where no stories are given. */
type Done = (batch: CompileBatch, stories?: StoredStory[]) => void

/** The engine is loaded only here, when there is something to read. */
async function inThisThread(batches: Iterable<CompileBatch>, done: Done): Promise<void> {
  const { batchCompiler } = await import('./compile-batch.ts')
  const compileBatch = batchCompiler()
  for (const batch of batches) {
    done(batch, await compileBatch(batch))
    // Threads have a turn to say what they have done.
    await setImmediate()
  }
}

/** In threads that are open, or in others while it takes; in this one too where there is more than they take at once. */
async function inThreads(batches: readonly CompileBatch[], done: Done, open?: WorkerPool): Promise<void> {
  const threads = open ?? (await openWorkerPool())
  const left = batches.values()
  const inOneThread = async () => {
    for (const batch of left) {
      await threads.compile(batch)
      done(batch)
    }
  }
  try {
    const lanes = Array.from({ length: threads.capacity }, inOneThread)
    if (batches.length > threads.capacity) lanes.push(inThisThread(left, done))
    await Promise.all(lanes)
  } finally {
    if (!open) await threads.close()
  }
}
