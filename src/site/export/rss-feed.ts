import { generateRssFeed } from 'feedsmith'
import type { CorrectionsFeed } from '../../views/feeds/corrections-feed.ts'
import type { FeedView } from '../../views/feeds/feed-view.ts'

type Item = NonNullable<Parameters<typeof generateRssFeed>[0]['items']>[number]

/** The latest stories as RSS 2.0, with full text in `content:encoded`. */
export function rssFeed(feed: FeedView): string {
  const items = feed.items.map((item) => ({
    title: item.title,
    link: item.url,
    guid: { value: item.url, isPermaLink: true },
    pubDate: new Date(item.published),
    description: item.summary,
    categories: item.tags.map((name) => ({ name })),
    ...(item.author === null ? {} : { dc: { creators: [item.author] } }),
    content: { encoded: item.html },
  }))
  return channel(feed, feed.self['rss.xml'], items)
}

/** All corrections of all stories as RSS 2.0, each in full. */
export function correctionsRss(feed: CorrectionsFeed): string {
  const items = feed.items.map((item) => ({
    title: item.title,
    link: item.url,
    guid: { value: item.id, isPermaLink: false },
    pubDate: new Date(item.date),
    description: item.text,
    content: { encoded: item.html },
  }))
  return channel(feed, feed.self, items)
}

type Channel = Pick<FeedView, 'title' | 'description' | 'language' | 'home'>

function channel({ title, description, language, home }: Channel, self: string, items: Item[]): string {
  const atom = { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] }
  return generateRssFeed({ title, link: home, description, language, atom, items })
}
