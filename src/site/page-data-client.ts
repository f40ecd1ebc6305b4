import type { SiteView } from '../views/site-view.ts'
import type { Words } from '../views/words/types.ts'
import { wordsOf } from '../views/words/words-of.ts'
import type { PageDataService } from './page-data-api.ts'
import { readPayload } from './page-payload.ts'
import { processState } from './process-state.ts'
import type { Kind, ParamsOf, ShownBy } from './routes.ts'

/** Page data service of the process. @throws When the integration has not opened the content. */
export function pageDataService(): PageDataService {
  const { service } = processState()
  if (!service) throw new Error('Expected the integration onRecord() in astro.config, which gives pages what they show')
  return service
}

/** What `getStaticPaths` of a kind of page returns. */
export function pathsOf<K extends Kind>(kind: K): Promise<{ params: ParamsOf<K>; cacheKey: string }[]> {
  return pageDataService().paths(kind)
}

/** Page data: all that a page shows, as plain data and parts in HTML. */
export async function pageProps<K extends Kind>(kind: K, params: ParamsOf<K>): Promise<ShownBy<K>> {
  return readPayload(await pageDataService().show(kind, params, processState().ownComponents))
}

/** Words of the interface for a page: in the language of the site. */
export function wordsFor({ language }: Pick<SiteView, 'language'>): Words {
  return wordsOf(language)
}
