import type { APIRoute } from 'astro'
import { generateJsonFeed } from 'feedsmith'
import { show } from '../edition/ask.ts'

/** JSON Feed 1.1 with full text. */
export const GET: APIRoute = async () => {
  const feed = await show('feed', {})
  const json = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self['feed.json'],
    description: feed.description,
    language: feed.language,
    items: feed.items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: new Date(item.published),
      date_modified: new Date(item.updated),
      tags: item.tags,
      language: item.language,
      ...(item.author === null ? {} : { authors: [{ name: item.author }] }),
    })),
  })
  return new Response(`${JSON.stringify(json, null, 2)}\n`, {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
