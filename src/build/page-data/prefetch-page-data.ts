import { availableParallelism } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import type { CompileOptions, OnProgress, Opened, PageDataService } from '../../site/page-data-api.ts'
import { processState } from '../../site/process-state.ts'
import { isOn } from '../switches.ts'
import { startPageDataWorker } from './start-page-data-worker.ts'

/**
 * Prefetch of the page data: starts a service that compiles while Astro is loaded; the loader takes it.
 *
 * @returns The service, to be closed by the caller.
 */
export async function prefetchPageData(options: CompileOptions, onProgress?: OnProgress): Promise<PageDataService> {
  const service = await (availableParallelism() > 1 && isOn('page-data-worker') ? startPageDataWorker() : createHere())
  const opened = service.open(options, onProgress)
  // Prevents an unhandled-rejection warning until the loader awaits it.
  opened.catch(() => undefined)
  processState().prefetched = { options, service, opened }
  return service
}

/** The service that was prefetched with these options, the first time; otherwise another, in this thread. */
export async function takePrefetched(
  options: CompileOptions,
): Promise<{ service: PageDataService; opened: Promise<Opened> }> {
  const state = processState()
  const { prefetched } = state
  delete state.prefetched
  if (prefetched && isDeepStrictEqual(prefetched.options, options)) return prefetched
  // Two at once might write into one cache.
  await prefetched?.opened.catch(() => undefined)
  const service = await createHere()
  return { service, opened: service.open(options) }
}

/** A service in this thread. Its code, which is most of the project, is loaded only here. */
async function createHere(): Promise<PageDataService> {
  const { createPageDataService } = await import('./page-data.ts')
  return createPageDataService()
}
