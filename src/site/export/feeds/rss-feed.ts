import { generateRssFeed } from 'feedsmith'
import { escape as escapeHtml } from 'html-escaper'
import { dropForbidden } from '../../../content/schemas/xml-characters.ts'
import type { CorrectionsFeed } from '../../../views/feeds/corrections-feed.ts'
import type { FeedView } from '../../../views/feeds/feed-view.ts'

type Item = NonNullable<Parameters<typeof generateRssFeed>[0]['items']>[number]

/** The latest stories as RSS 2.0, with full text in `content:encoded`. */
export function rssFeed(feed: FeedView): string {
  const items = feed.items.map((item) => ({
    title: rssText(item.title),
    link: item.url,
    guid: { value: item.url, isPermaLink: true },
    pubDate: new Date(item.published),
    description: rssText(item.summary),
    categories: item.tags.map((name) => ({ name: rssText(name) })),
    ...(item.author === null ? {} : { dc: { creators: [rssText(item.author)] } }),
    ...(item.image === null
      ? {}
      : { media: { contents: [{ url: item.image.url, type: item.image.type, medium: 'image' }] } }),
    content: { encoded: item.html },
  }))
  return channel(feed, items)
}

/** All corrections of all stories as RSS 2.0, each in full. */
export function correctionsRss(feed: CorrectionsFeed): string {
  const items = feed.items.map((item) => ({
    title: rssText(item.title),
    link: item.url,
    guid: { value: item.id, isPermaLink: false },
    pubDate: new Date(item.date),
    description: rssText(item.text),
    content: { encoded: item.html },
  }))
  return channel(feed, items)
}

type Channel = Pick<FeedView, 'title' | 'description' | 'language' | 'home' | 'self' | 'hub' | 'icon'>

function channel({ title, description, language, home, self, hub, icon }: Channel, items: Item[]): string {
  const links = [
    { href: self, rel: 'self', type: 'application/rss+xml' },
    ...(hub === null ? [] : [{ href: hub, rel: 'hub' }]),
  ]
  const texts = { title: rssText(title), description: rssText(description) }
  const image = { url: icon, title: texts.title, link: home }
  const dates = items.map(({ pubDate }) => Number(pubDate))
  const built = dates.length === 0 ? {} : { lastBuildDate: new Date(Math.max(...dates)) }
  return dropForbidden(generateRssFeed({ ...texts, link: home, language, ...built, image, atom: { links }, items }))
}

/** Readers of RSS 2.0 take every text for HTML. Quotation marks mean nothing in it, and some readers show what is escaped. */
function rssText(text: string): string {
  return escapeHtml(text).replaceAll('&#39;', "'").replaceAll('&quot;', '"')
}
