import { describe, expect, it } from 'vitest'
import { atomFeed } from '../../../src/site/export/feeds/atom-feed.ts'
import { correctionsRss, rssFeed } from '../../../src/site/export/feeds/rss-feed.ts'

const item = {
  url: 'https://x.example/articles/a/',
  title: 'Fire & <b>flood</b>: "Ann\'s" day',
  summary: 'D <img src=x onerror=alert(2)> text',
  author: 'Ann <i>Lee',
  published: '2026-03-02T08:00:00Z',
  updated: '2026-03-02T08:00:00Z',
  tags: ['a & b'],
  language: 'en',
  image: null,
  html: '<p>The bridge\u000b is ]]> shut.\uFFFE</p>',
}
const feed = {
  title: 'T',
  description: 'D\u0001',
  language: 'en',
  home: 'https://x.example/',
  publisher: 'P',
  self: 'https://x.example/rss.xml',
  icon: 'https://x.example/icon-192.png',
  hub: 'https://hub.example/?a=1&b=2',
  items: [item],
}

describe('feeds in XML', () => {
  it('show text as text to readers who take it for HTML', () => {
    const xml = rssFeed(feed)
    expect(xml).toContain('Fire &amp; &lt;b&gt;flood&lt;/b&gt;: "Ann\'s" day')
    expect(xml).toContain('D &lt;img src=x onerror=alert(2)&gt; text')
    expect(xml).toContain('Ann &lt;i&gt;Lee')
    expect(xml).not.toMatch(/<img|<b>|<i>/)
  })

  it('hold no character that ends them for a reader', () => {
    for (const xml of [rssFeed(feed), atomFeed(feed)]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      expect(xml).toContain('The bridge  is')
    }
  })

  it('escape corrections once', () => {
    const { url, title } = item
    const text = 'An earlier version gave <9> & more.'
    const one = { url, id: url, title, date: '2026-03-02T08:00:00Z', text, html: '<p>x</p>' }
    const xml = correctionsRss({ ...feed, self: 'https://x.example/corrections.xml', items: [one] })
    expect(xml).toContain('An earlier version gave &lt;9&gt; &amp; more.')
  })
})
