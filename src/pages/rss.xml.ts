import type { APIRoute } from 'astro'
import { generateRssFeed } from 'feedsmith'
import { show } from '../edition/ask.ts'

/** RSS 2.0 with full text in `content:encoded`. */
export const GET: APIRoute = async () => {
  const feed = await show('feed', {})
  const xml = generateRssFeed({
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
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
