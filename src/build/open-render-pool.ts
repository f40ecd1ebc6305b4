import { availableParallelism } from 'node:os'
import { serialize } from 'node:v8'
import { Tinypool } from 'tinypool'
import type { CompiledBriefing } from '../content/types.ts'
import type { RenderedPage, RenderJob, RenderSetup } from './render-worker.ts'

/** Stories whose data a thread writes at a time, few enough that pages need not wait long between. */
const batchSize = 20

/** Jobs given to each thread at once, so that it need not wait for the next. */
const ahead = 2

/** Threads beside the main one that render pages, and write the data of all stories meanwhile. */
export interface RenderPool {
  /** Whether a thread would take up a page soon; otherwise the main thread renders it sooner. */
  hasRoom(): boolean
  render(job: RenderJob): Promise<Response>
  /** Waits until the data is written and ends the threads. */
  close(): Promise<void>
}

/**
 * Starts a thread for each core but one, and waits until they are ready. Each holds the whole briefing: a page may show
 * something of any part of it.
 */
export async function openRenderPool(
  briefing: CompiledBriefing,
  place: Omit<RenderSetup, 'briefing'>,
): Promise<RenderPool> {
  const threads = Math.min(Math.max(1, availableParallelism() - 1), 8)
  const pool = new Tinypool({
    filename: new URL('./render-worker.ts', import.meta.url).href,
    workerData: { ...place, briefing: pack(briefing) } satisfies RenderSetup,
    minThreads: threads,
    maxThreads: threads,
  })
  let jobs = 0
  const run = async (task: unknown, name: 'render' | 'writeStoryData') => {
    jobs += 1
    try {
      return await pool.run(task, { name })
    } finally {
      jobs -= 1
    }
  }
  const slugs = briefing.stories.map(({ slug }) => slug)
  await run(slugs.splice(0, 1), 'writeStoryData')
  const written = writeStoryData()
  written.catch(() => undefined)
  return {
    hasRoom: () => jobs < threads * ahead,
    async render(job) {
      const { status, headers, body }: RenderedPage = await run(job, 'render')
      return new Response(body, { status, headers })
    },
    async close() {
      try {
        await written
      } finally {
        await pool.destroy()
      }
    },
  }

  async function writeStoryData(): Promise<void> {
    while (slugs.length > 0) await run(slugs.splice(0, batchSize), 'writeStoryData')
  }
}

/** Written once, into memory that all threads read. Messages of files are told by now. */
function pack(briefing: CompiledBriefing): Uint8Array {
  const bytes = serialize({ ...briefing, files: [] } satisfies CompiledBriefing)
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}
