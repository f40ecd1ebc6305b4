import { availableParallelism } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import type { CompileOptions } from '../compile-content.ts'
import type { Opened, PageDataService } from '../page-data.ts'
import { startPageDataWorker } from './start-page-data-worker.ts'

interface Prefetched {
  options: CompileOptions
  service: PageDataService
  opened: Promise<Opened>
}

/** The build command and the loader, which Astro runs, meet in the process. */
const shared = globalThis as { [place]?: Prefetched }
const place = Symbol.for('on-record.begun')

/**
 * Starts the page data service ahead of Astro, so that it works while Astro is loaded; `takePrefetched` takes it over.
 *
 * @returns The service; the caller closes it.
 */
export async function prefetchPageData(options: CompileOptions): Promise<PageDataService> {
  const service = await (availableParallelism() > 1 ? startPageDataWorker() : createHere())
  const opened = service.open(options)
  // Prevents an unhandled-rejection warning until the promise is awaited.
  opened.catch(() => undefined)
  shared[place] = { options, service, opened }
  return service
}

/** The service that was started with these options, for the first caller; otherwise a new one, in this thread. */
export async function takePrefetched(options: CompileOptions): Promise<Pick<Prefetched, 'service' | 'opened'>> {
  const prefetched = shared[place]
  delete shared[place]
  if (prefetched && isDeepStrictEqual(prefetched.options, options)) return prefetched
  // Two at once might write into one cache.
  await prefetched?.opened.catch(() => undefined)
  const service = await createHere()
  return { service, opened: service.open(options) }
}

/** A service in this thread. Its code, which is most of the project, is loaded only here. */
async function createHere(): Promise<PageDataService> {
  const { createPageDataService } = await import('../page-data.ts')
  return createPageDataService()
}
