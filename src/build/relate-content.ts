import { resolve } from 'node:path'
import { surroundings } from '../content/compile/surroundings.ts'
import type { CompiledBriefing } from '../content/types.ts'
import { buildNewsroom } from '../newsroom/index.ts'
import type { CompileOptions } from '../site/page-data-api.ts'
import { buildHistories } from './build-histories.ts'
import { readRendered } from './cache/read-rendered.ts'
import type { CompiledContent } from './types.ts'
import type { WorkerPool } from './workers/worker-pool.ts'

/**
 * Second half of `compilePlainly`, made quick: relates the stories of a folder to each other, and to what they were
 * before.
 *
 * @param threads Threads to compile earlier versions in. Default: opened where there is enough to do.
 */
export async function relateContent(
  { articles, compiled, versions, rendered, plugins, ...content }: CompiledContent,
  { content: folder, cache, public: publicFolder }: Pick<CompileOptions, 'content' | 'cache' | 'public'>,
  threads?: WorkerPool,
): Promise<CompiledBriefing> {
  const { stories, sources, site, events, topics, files, unread, address } = content
  const roots = { content: resolve(folder), public: publicFolder ?? null }
  const around = surroundings({ articles, sources, site, unread }, address, roots)
  const publisher = site.publisher.name
  const newsroom = buildNewsroom({ stories, sources: around.context.sources, events, topics, publisher })
  const history = await buildHistories(
    { folder, articles, files, compiled, versions },
    { ...around, plugins, cache, threads },
  )
  const storyHtml = {
    digest: (slug: string) => rendered.get(slug)!.digest,
    read: (slug: string) => readRendered(rendered.get(slug)!),
  }
  return { ...content, storyHtml, newsroom, history }
}
