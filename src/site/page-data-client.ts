import type { PageDataService } from '../build/page-data.ts'
import { readPayload } from './page-payload.ts'
import type { Kind, ParamsOf, ShownBy } from './routes.ts'

/**
 * Astro bundles the pages apart from the content config that runs the loader, so the two meet in the process: the
 * loader leaves the desk here, and every page asks it.
 */
const shared = globalThis as { [place]?: PageDataService }
const place = Symbol.for('on-record.desk')

/** Leaves the desk for the pages. */
export function sharePageData(service: PageDataService): void {
  shared[place] = service
}

/** The desk that pages ask. Throws when the loader has not run. */
export function sharedPageData(): PageDataService {
  const service = shared[place]
  if (!service) throw new Error('Expected the `articles` loader to have run before a page asks what to show')
  return service
}

/** What `getStaticPaths` of a kind of page returns. */
export function pathsOf<K extends Kind>(kind: K): Promise<{ params: ParamsOf<K>; cacheKey: string }[]> {
  return sharedPageData().paths(kind)
}

/** All that a page shows: plain data, and parts in HTML. */
export async function pageProps<K extends Kind>(kind: K, params: ParamsOf<K>): Promise<ShownBy<K>> {
  return readPayload(await sharedPageData().show(kind, params))
}
