import type { APIRoute } from 'astro'
import { generateRssFeed } from 'feedsmith'
import { show } from '../edition/ask.ts'

/** All corrections of all stories as RSS 2.0, each in full. */
export const GET: APIRoute = async () => {
  const feed = await show('correctionsFeed', {})
  const xml = generateRssFeed({
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
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
