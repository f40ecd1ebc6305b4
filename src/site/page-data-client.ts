import type { PageDataService } from '../build/page-data.ts'
import { readPayload } from './page-payload.ts'
import type { Kind, ParamsOf, ShownBy } from './routes.ts'

/**
 * Astro bundles the pages apart from the content config that runs the loader, so the two meet in the process: the
 * loader leaves the page data service here, and every page calls it.
 */
const shared = globalThis as { [place]?: PageDataService }
const place = Symbol.for('on-record.page-data')

/** Sets the page data service that pages call; the last one set counts. */
export function sharePageData(service: PageDataService): void {
  shared[place] = service
}

/** The page data service that pages call. Throws when the loader has not run. */
export function sharedPageData(): PageDataService {
  const service = shared[place]
  if (!service) throw new Error('Expected the `articles` loader to have run before a page asks what to show')
  return service
}

/** The pages of a kind as `getStaticPaths` returns them: parameters and cache key. Throws when the loader has not run. */
export function pathsOf<K extends Kind>(kind: K): Promise<{ params: ParamsOf<K>; cacheKey: string }[]> {
  return sharedPageData().paths(kind)
}

/**
 * Data of one page: plain data, and `parts` in HTML, already escaped. Rejects when there is no such page or the loader
 * has not run.
 */
export async function pageProps<K extends Kind>(kind: K, params: ParamsOf<K>): Promise<ShownBy<K>> {
  return readPayload(await sharedPageData().show(kind, params))
}
