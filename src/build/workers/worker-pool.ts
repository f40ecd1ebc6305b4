import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { codeFile } from '../project.ts'
import { bundleWorker } from './bundle-worker.ts'
import type { CompileBatch } from './compile-batch.ts'

/** Threads that compile stories. */
export interface WorkerPool {
  /** How many batches they take at once: some to work on, the others so that no thread waits for more. */
  capacity: number
  /** Compiles a batch into its shard. Rejects when that failed. */
  compile(batch: CompileBatch): Promise<void>
  close(): Promise<void>
}

const MAX_THREADS = 8
/** How long a thread waits for more work before it ends, in milliseconds: longer than any pause of a build. */
const IDLE_MS = 60_000

/** Batches that a thread is given at once: whoever hands them over may be at work itself. */
const BATCHES_AHEAD = 3

/**
 * Opens threads, one less than run at once, since whoever gives them work takes part in it. One begins to load the
 * engine now, so that they may be opened before there is work; the others start with the work, since they would slow
 * down what finds it.
 */
export async function openWorkerPool(): Promise<WorkerPool> {
  const { href } = await bundleWorker(codeFile('build/workers/compile-worker'))
  const maxThreads = Math.max(1, Math.min(availableParallelism(), MAX_THREADS) - 1)
  const pool = new Tinypool({
    filename: href,
    minThreads: 1,
    maxThreads,
    concurrentTasksPerWorker: BATCHES_AHEAD,
    idleTimeout: IDLE_MS,
  })
  return {
    capacity: maxThreads * BATCHES_AHEAD,
    compile: (batch) => pool.run(batch, { name: 'compileShard' }),
    close: () => pool.destroy(),
  }
}
