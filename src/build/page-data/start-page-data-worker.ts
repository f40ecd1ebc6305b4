import { MessageChannel } from 'node:worker_threads'
import { Tinypool } from 'tinypool'
import type { OnProgress, PageDataService } from '../../site/page-data-api.ts'
import { codeFile } from '../project.ts'
import { bundleWorker } from '../workers/bundle-worker.ts'

/** More than Astro makes pages at once, so that no call waits for another. */
const MAX_REQUESTS = 64

/**
 * Starts the page data service in a worker, so that stories are read and related while Astro is loaded and bundles the
 * pages, and data is written while it renders them. Only what a page shows comes over.
 */
export async function startPageDataWorker(): Promise<PageDataService> {
  const { href } = await bundleWorker(codeFile('build/page-data/page-data-worker'))
  const pool = new Tinypool({
    filename: href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: MAX_REQUESTS,
    // Between questions it has work of its own, for which waiting must not stop it.
    useAtomics: false,
  })
  return {
    open: (options, onProgress) => {
      const port = onProgress ? portTo(onProgress) : null
      return pool.run({ options, port }, { name: 'open', ...(port && { transferList: [port] }) })
    },
    paths: (kind) => pool.run(kind, { name: 'paths' }),
    show: (kind, params, ownComponents) => pool.run({ kind, params, ownComponents }, { name: 'show' }),
    writeData: (out) => pool.run(out, { name: 'writeData' }),
    readFile: (path) => pool.run(path, { name: 'readFile' }),
    saveCacheKeys: () => pool.run(undefined, { name: 'saveCacheKeys' }),
    close: () => pool.destroy(),
  }
}

/** A port by which the worker says how far it is; for that alone no process stays. */
function portTo(onProgress: OnProgress) {
  const { port1, port2 } = new MessageChannel()
  port1.on('message', onProgress)
  port1.unref()
  return port2
}
