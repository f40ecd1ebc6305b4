import { href } from '../addresses/href.ts'
import type { Edition, Link } from '../types.ts'

/** A source by id and name, linked where it has a dossier. */
export function sourceLink(edition: Edition, source: { id: string; name: string }): Link {
  return {
    text: source.name,
    href: edition.dossierOf.has(source.id) ? href(edition.base, `sources/${source.id}`) : null,
  }
}
