import { href } from '../../addresses/href.ts'
import type { SiteIndex } from '../types.ts'

/** What a shared link to a page shows, beside its title and description. */
export interface HeadView {
  article: { published: string; modified: string | null; author: string | null; tags: string[] } | null
  /** With its full address. */
  image: { url: string; alt: string; size: { width: number; height: number } | null } | null
  /** The feed of the page alone. */
  feed: { title: string; href: string } | null
}

/** Head of a page that readers may follow by a feed of its own, beside it at `path`. */
export function followedHead(
  { base, words }: SiteIndex,
  path: string,
  title: string,
  image: HeadView['image'] = null,
): HeadView {
  return {
    article: null,
    image,
    feed: { title: words.frame.feedOf(title), href: href(base, `${path}/rss.xml`) },
  }
}
