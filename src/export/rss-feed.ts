import { generateRssFeed } from 'feedsmith'
import type { FeedView } from '../views/feed-view.ts'

/** RSS 2.0 with full text in `content:encoded`. */
export function rssFeed(feed: FeedView): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: feed.language,
    atom: { links: [{ href: feed.self['rss.xml'], rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.url, isPermaLink: true },
      pubDate: new Date(item.published),
      description: item.summary,
      categories: item.tags.map((name) => ({ name })),
      ...(item.author === null ? {} : { dc: { creators: [item.author] } }),
      content: { encoded: item.html },
    })),
  })
}
