import { generateRssFeed } from 'feedsmith'
import type { CorrectionsFeed } from '../views/corrections-feed.ts'

/** All corrections of all stories as RSS 2.0, each in full. */
export function correctionsRss(feed: CorrectionsFeed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: feed.language,
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.id, isPermaLink: false },
      pubDate: new Date(item.date),
      description: item.text,
      content: { encoded: item.html },
    })),
  })
}
