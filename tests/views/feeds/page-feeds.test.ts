import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { rssFeed } from '../../../src/site/export/feeds/rss-feed.ts'
import { pageFeeds } from '../../../src/views/feeds/page-feeds.ts'
import { first, second, site, siteIndex } from '../make-site-index.ts'

const index = siteIndex()
const [topic, event] = [index.newsroom.topics[0]!.topic.id, index.newsroom.events[0]!.event.id]

describe('the feed of a page', () => {
  it('of an event has its stories in full, the newest first', () => {
    const feed = pageFeeds(index, (slug) => `<p>Text of ${slug}.</p>`).event(event)
    const newestFirst = [first, second].toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published))
    expect(feed.items.map(({ title }) => title)).toEqual(newestFirst.map(({ title }) => title))
    expect(feed.items[0]?.html).toContain(`<p>Text of ${newestFirst[0]?.slug}.</p>`)
    expect(feed.self).toBe(`https://river.example/news/events/${event}/rss.xml`)
    expect(feed.home).toBe(`https://river.example/news/events/${event}/`)
  })

  it('of a source has what each story has from it, led to, with its chain', () => {
    const [item] = pageFeeds(index, () => '<p>The whole text.</p>').source('newsdesk').items
    expect(item?.html).toContain('The river rose.</a>')
    expect(item?.html).toContain('<em>(The Courier → Newsdesk')
    expect(item?.html).toContain('href="https://river.example/news/articles/first/#a-')
    expect(item?.html).not.toContain('The whole text.')
  })

  it('names the hub of the site', () => {
    const hub = 'https://hub.example/?a=1&b=2'
    const feeds = pageFeeds(siteIndex({ site: { ...site, hub } }), () => '')
    expect(rssFeed(feeds.topic(topic))).toContain('<atom:link href="https://hub.example/?a=1&amp;b=2" rel="hub"/>')
    expect(rssFeed(pageFeeds(index, () => '').topic(topic))).not.toContain('rel="hub"')
  })

  it('is well-formed whatever a text holds', () => {
    const hostile = 'A ]]> b & <c d="e"> \u0001\uFFFE \uD800 “ü” &amp; </item> <!-- '
    const story = { ...first, title: hostile, description: hostile, byline: hostile }
    const feeds = pageFeeds(siteIndex({ stories: [story, second], site: { ...site, title: hostile } }), () => hostile)
    for (const feed of [feeds.topic(topic), feeds.event(event), feeds.source('newsdesk')]) {
      const xml = rssFeed(feed)
      expect(() => new XMLParser().parse(xml, true)).not.toThrow()
      expect(xml.match(/<item>/g)?.length).toBe(feed.items.length)
      expect(feed.items.length).toBeGreaterThan(0)
    }
  })
})
