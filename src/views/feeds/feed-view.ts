import { absolute } from '../../addresses/absolute.ts'
import { href } from '../../addresses/href.ts'
import type { SiteIndex } from '../types.ts'
import { type FeedItem, feedItem } from './feed-item.ts'

/** A feed of the site or of a page, whichever its format. */
export interface FeedView {
  title: string
  description: string
  language: string
  /** The page that the feed is of. */
  home: string
  publisher: string
  /** Address of the site's icon, a PNG of 192 pixels. */
  icon: string
  /** Address of the feed. */
  self: string
  /** Whoever tells subscribers at once of what is new (WebSub); null for nobody. */
  hub: string | null
  items: FeedItem[]
}

/** Stories in the feed of the whole site. */
const MAX_STORIES = 30

/**
 * View of a feed of the site: the latest stories, newest first, with absolute addresses.
 *
 * @param file name of the feed's file
 * @param render gives the compiled HTML of a story by slug
 */
export function feedView(siteIndex: SiteIndex, file: string, render: (slug: string) => string): FeedView {
  const latest = siteIndex.stories.slice(0, MAX_STORIES)
  return {
    ...feedFrame(siteIndex, '', file),
    title: siteIndex.site.title,
    description: siteIndex.site.description,
    items: latest.map((story) => feedItem(siteIndex, story, render(story.slug))),
  }
}

/** What is the same of all feeds of a page at `path`, a path of the site without base. */
export function feedFrame(siteIndex: SiteIndex, path: string, file: string) {
  const { base, site } = siteIndex
  const at = (of: string) => absolute(siteIndex, href(base, of))
  return {
    language: site.language,
    home: at(path),
    publisher: site.publisher.name,
    icon: at('icon-192.png'),
    self: at(path === '' ? file : `${path}/${file}`),
    hub: site.hub,
  }
}
