import { href } from '../../addresses/href.ts'
import type { Link, SiteIndex } from '../types.ts'

/** Links between the pages of a long list. */
export interface Pager {
  /** `Page 2 of 7`; null when there is only one. */
  position: string | null
  newer: Link | null
  older: Link | null
}

/** The pager of `path` (`topics/diplomacy`), whose first page has no number. */
export function pager(siteIndex: Pick<SiteIndex, 'base' | 'words'>, path: string, page: number, pages: number): Pager {
  const at = (number: number) => href(siteIndex.base, number === 1 ? path : `${path}/${number}`)
  return {
    position: pages === 1 ? null : siteIndex.words.frame.page(page, pages),
    newer: page > 1 ? { text: siteIndex.words.frame.newer, href: at(page - 1) } : null,
    older: page < pages ? { text: siteIndex.words.frame.older, href: at(page + 1) } : null,
  }
}
