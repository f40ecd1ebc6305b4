import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { PROJECT } from '../project.ts'

/** Removes a folder in a worker: a site of thousands of files takes a while to remove. */
export async function removeFolder(path: string): Promise<void> {
  if (!existsSync(path)) return
  const worker = new Worker(join(PROJECT, 'src/build/workers/remove-folder-worker.ts'), { workerData: path })
  await once(worker, 'exit')
}
