import type { Desk } from '../build/page-data.ts'
import { readHanded } from './page-payload.ts'
import type { Kind, ParamsOf, ShownBy } from './routes.ts'

/**
 * Astro bundles the pages apart from the content config that runs the loader, so the two meet in the process: the
 * loader leaves the desk here, and every page asks it.
 */
const shared = globalThis as { [place]?: Desk }
const place = Symbol.for('on-record.desk')

/** Leaves the desk for the pages. */
export function shareDesk(desk: Desk): void {
  shared[place] = desk
}

/** The desk that pages ask. Throws when the loader has not run. */
export function sharedDesk(): Desk {
  const desk = shared[place]
  if (!desk) throw new Error('Expected the `articles` loader to have run before a page asks what to show')
  return desk
}

/** What `getStaticPaths` of a kind of page returns. */
export function pathsOf<K extends Kind>(kind: K): Promise<{ params: ParamsOf<K>; cacheKey: string }[]> {
  return sharedDesk().paths(kind)
}

/** All that a page shows: plain data, and parts in HTML. */
export async function show<K extends Kind>(kind: K, params: ParamsOf<K>): Promise<ShownBy<K>> {
  return readHanded(await sharedDesk().show(kind, params))
}
