/** What the files beside the pages share: a source, a chain, a passage, a story and a ledger row as data. */
import type { Stance } from '../../engine/index.ts'
import { isVague } from '../../engine/index.ts'
import type { KnownSource, LedgerRow, Passage, SourceChain } from '../../newsroom/index.ts'
import type { Exports } from './open-exports.ts'

/** A source by id and name: `url` is its page, `data` its dossier; null where it has none. */
export function sourceData({ id, name, kind, registered }: KnownSource, { addresses, hasDossier }: Exports) {
  const pages = hasDossier.has(id) ? addresses.source(id) : { url: null, data: null }
  return { id, name, kind, registered: registered !== null, ...pages }
}

/** A chain: origin first, the relay nearest the reader last; `origin` is null when it names none. Null for no known chain. */
function chainData(chain: SourceChain | null | undefined) {
  return chain ? { origin: chain.origin, links: chain.links.map(({ id, name, kind }) => ({ id, name, kind })) } : null
}

/** A passage: the whole sentence, and the address of its words. */
export function passageData(
  passage: Passage & { kind?: string; chain?: SourceChain | null; stance?: Stance | null },
  exports: Exports,
) {
  const { slug, annotation, text, kind, chain, stance } = passage
  const { addresses } = exports
  return {
    story: slug,
    annotation,
    url: annotation === null ? addresses.story(slug).url : addresses.words(slug, annotation),
    text,
    ...(kind && { kind }),
    ...(chain !== undefined && { chain: chainData(chain) }),
    ...(stance && { stance }),
  }
}

/** A story by name: its page, its data, when it was published. */
export function storyEntry(slug: string, { storyOf, addresses }: Exports) {
  const { title = slug, published = null, updated = null } = storyOf.get(slug) ?? {}
  return { slug, title, published, updated, ...addresses.story(slug) }
}

/** A figure of a ledger: bounds are both included, null where there is none. */
export function rowData({ slug, annotation, chain, supersededBy, ...row }: LedgerRow, exports: Exports) {
  return {
    story: slug,
    annotation,
    url: exports.addresses.words(slug, annotation),
    ...row,
    max: isVague(row.text) ? null : row.max,
    supersededBy: supersededBy && {
      story: supersededBy.slug,
      annotation: supersededBy.annotation,
      url: exports.addresses.words(supersededBy.slug, supersededBy.annotation),
    },
    chain: chainData(chain),
  }
}
