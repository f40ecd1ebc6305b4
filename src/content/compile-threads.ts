import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { CompileBatch } from './compile-task.ts'
import { threadCode } from './thread-code.ts'

/** Threads that compile stories. */
export interface CompileThreads {
  /** Compiles a batch into its pack. Rejects when that failed. */
  compile(batch: CompileBatch): Promise<void>
  close(): Promise<void>
}

const mostThreads = 8
/** How long a thread waits for more work before it ends, in milliseconds: longer than any pause of a build. */
const patience = 60_000

/**
 * Opens threads. One begins to load the engine at once, so that they may be opened before there is work; the others
 * start with the work, since they would slow down what finds it.
 */
export async function openCompileThreads(): Promise<CompileThreads> {
  const { href } = await threadCode(new URL('./compile-task.ts', import.meta.url))
  const pool = new Tinypool({
    filename: href,
    minThreads: 1,
    maxThreads: Math.min(availableParallelism(), mostThreads),
    idleTimeout: patience,
  })
  return {
    compile: (batch) => pool.run(batch, { name: 'compileBatch' }),
    close: () => pool.destroy(),
  }
}
