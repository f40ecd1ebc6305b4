import { generateAtomFeed } from 'feedsmith'
import { dropForbidden } from '../../../content/schemas/xml-characters.ts'
import type { FeedView } from '../../../views/feeds/feed-view.ts'

/** Atom (RFC 4287) with full text. */
export function atomFeed(feed: FeedView): string {
  const feedXml = generateAtomFeed({
    id: feed.home,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: new Date(Math.max(0, ...feed.items.map((item) => Date.parse(item.updated)))),
    authors: [{ name: feed.publisher }],
    icon: feed.icon,
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      ...(feed.hub === null ? [] : [{ href: feed.hub, rel: 'hub' }]),
      { href: feed.home, rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.items.map((item) => ({
      id: item.url,
      title: { value: item.title },
      links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
      published: new Date(item.published),
      updated: new Date(item.updated),
      summary: { value: item.summary },
      ...(item.author === null ? {} : { authors: [{ name: item.author }] }),
      categories: item.tags.map((term) => ({ term })),
      content: { value: item.html, type: 'html' },
    })),
  })
  return dropForbidden(feedXml)
}
