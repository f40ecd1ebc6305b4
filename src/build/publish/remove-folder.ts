import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { codeFile } from '../project.ts'

/** Removes a folder in a worker: a site of thousands of files takes a while to remove. */
export async function removeFolder(path: string): Promise<void> {
  if (!existsSync(path)) return
  const worker = new Worker(codeFile('build/workers/remove-folder-worker'), { workerData: path })
  await once(worker, 'exit')
}
