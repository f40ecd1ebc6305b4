import type { CompiledBriefing, CompiledContent } from '../content/types.ts'
import { buildNewsroom } from '../newsroom/index.ts'
import { buildHistories } from './build-histories.ts'
import { type CompileOptions, surroundings } from './compile-content.ts'
import type { WorkerPool } from './workers/worker-pool.ts'

/**
 * Relates the stories of a compiled folder to each other (the newsroom) and to their earlier versions (the histories).
 * Throws nothing for what an editor wrote.
 *
 * @param threads Threads to compile earlier versions in. Default: opened where there is enough to do.
 */
export async function relateContent(
  compiled: CompiledContent,
  { content: folder, cache }: Pick<CompileOptions, 'content' | 'cache'>,
  threads?: WorkerPool,
): Promise<CompiledBriefing> {
  const { articles, packed, versions, ...content } = compiled
  const { stories, events, topics, files } = content
  const around = surroundings(compiled)
  const newsroom = buildNewsroom({ stories, sources: around.context.sources, events, topics })
  const fileOf = new Map(files.map((file) => [file.path, file]))
  const present = articles.map((article, at) => ({
    article,
    file: String(fileOf.get(article.path)),
    compiled: packed[at]!.stored,
  }))
  const history = await buildHistories(present, versions, { content: folder, cache, ...around, threads })
  return { ...content, newsroom, history }
}
