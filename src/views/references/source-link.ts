import { sourceHref } from '../../addresses/page-href.ts'
import type { Link, SiteIndex } from '../types.ts'

/** A source by id and name, linked where it has a dossier. */
export function sourceLink(siteIndex: SiteIndex, source: { id: string; name: string }): Link {
  return {
    text: source.name,
    href: siteIndex.dossierOf.has(source.id) ? sourceHref(siteIndex, source.id) : null,
  }
}
