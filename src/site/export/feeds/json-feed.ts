import { generateJsonFeed } from 'feedsmith'
import type { FeedView } from '../../../views/feeds/feed-view.ts'

/** JSON Feed 1.1 with full text. */
export function jsonFeed(feed: FeedView): string {
  const json = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    ...(feed.hub === null ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    description: feed.description,
    icon: feed.icon,
    language: feed.language,
    items: feed.items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: new Date(item.published),
      date_modified: new Date(item.updated),
      ...(item.image === null ? {} : { image: item.image.url }),
      tags: item.tags,
      language: item.language,
      ...(item.author === null ? {} : { authors: [{ name: item.author }] }),
    })),
  })
  return `${JSON.stringify(json, null, 2)}\n`
}
