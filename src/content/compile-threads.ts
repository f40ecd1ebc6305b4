import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { CompileBatch } from './compile-task.ts'

/** Threads that compile stories, half of them annotating, half rendering. */
export interface CompileThreads {
  /** Compiles a batch into its pack. Rejects with the error of the story that could not be compiled. */
  compile(batch: CompileBatch): Promise<void>
  close(): Promise<void>
}

const mostThreads = 8

/** Starts threads, which load the engine at once, so that they may be opened before there is work. */
export function openThreads(): CompileThreads {
  const threads = Math.max(2, Math.min(availableParallelism(), mostThreads))
  const annotators = poolOf(Math.ceil(threads / 2))
  const renderers = poolOf(Math.floor(threads / 2))
  return {
    async compile(batch) {
      await annotators.run(batch, { name: 'annotateBatch' })
      await renderers.run(batch, { name: 'renderBatch' })
    },
    async close() {
      await Promise.all([annotators.destroy(), renderers.destroy()])
    },
  }
}

function poolOf(threads: number): Tinypool {
  const filename = new URL('./compile-task.ts', import.meta.url).href
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads })
}
