import { Worker } from 'node:worker_threads'
import type { OnProgress, PageDataService, Progress } from '../../site/page-data-api.ts'
import { codeFile } from '../project.ts'
import { bundleWorker } from '../workers/bundle-worker.ts'

/** A call of the service in the worker. */
export interface WorkerRequest {
  id: number
  name: keyof PageDataService
  parameters: unknown[]
  /** Whether to send how far the build is, too. */
  withProgress: boolean
}

/** What came of the request with the id, or, without one, how far the build is. */
export interface WorkerResponse {
  id?: number
  result?: unknown
  error?: unknown
  progress?: Progress
}

/**
 * Starts the page data service in a worker, so that stories are read and related while Astro is loaded and bundles the
 * pages, and data is written while it renders them. Only what a page shows comes over. The worker is none of the pool,
 * which asks for the memory of the process after each task: that takes longer than most pages do.
 */
export async function startPageDataWorker(): Promise<PageDataService> {
  const worker = new Worker(await bundleWorker(codeFile('build/page-data/page-data-worker')))
  const pending = new Map<number, PromiseWithResolvers<unknown>>()
  let [count, ended]: [number, unknown] = [0, undefined]
  let listener: OnProgress | undefined
  const end = (reason: unknown): void => {
    ended ??= reason
    for (const { reject } of pending.values()) reject(ended)
    pending.clear()
  }
  worker.on('message', ({ id, result, error, progress }: WorkerResponse) => {
    if (progress) return listener?.(progress)
    const call = pending.get(id!)
    pending.delete(id!)
    if (error === undefined) call?.resolve(result)
    else call?.reject(error)
  })
  worker.on('error', end)
  worker.on('exit', () => end(new Error('Expected the page data worker to be at work until it is closed')))

  function send<Result>(name: WorkerRequest['name'], ...parameters: unknown[]): Promise<Result> {
    const call = Promise.withResolvers<unknown>()
    if (ended === undefined) {
      const id = ++count
      pending.set(id, call)
      const withProgress = name === 'open' && listener !== undefined
      worker.postMessage({ id, name, parameters, withProgress } satisfies WorkerRequest)
    } else call.reject(ended)
    return call.promise as Promise<Result>
  }
  return {
    open: (options, onProgress) => {
      listener = onProgress
      return send('open', options)
    },
    paths: (kind) => send('paths', kind),
    show: (kind, params, ownComponents) => send('show', kind, params, ownComponents),
    writeData: (out) => send('writeData', out),
    readFile: (path) => send('readFile', path),
    saveCacheKeys: () => send('saveCacheKeys'),
    close: async () => void (await worker.terminate()),
  }
}
