import { describe, expect, it } from 'vitest'
import { feedView } from '../../../src/views/feeds/feed-view.ts'
import { emptySiteIndex, first, siteIndex } from '../make-site-index.ts'

const html =
  '<p><span id="a-c1" data-annotation="c1" data-kind="claim">The river rose</span>, see <a href="/news/articles/second/">there</a> and <a href="#a-c1">here</a>.<button type="button" class="note-ref" data-n="1" popovertarget="notes-1"></button></p>'

describe('the feed', () => {
  it('carries the full text with full addresses, and no control that a feed reader cannot work', () => {
    const [item] = feedView(siteIndex({ stories: [first] }), 'rss.xml', () => html).items
    expect(item?.html).toContain(
      '<p><span>The river rose</span>, see <a href="https://river.example/news/articles/second/">there</a>',
    )
    expect(item?.html).toContain('<a href="https://river.example/news/articles/first/#a-c1">here</a>.<sup>[1]</sup>')
    expect(item?.html).not.toMatch(/<button|popover| id=/)
  })

  it('makes every address full, and drops what is none of the web', () => {
    const text =
      '<p><img src="/news/a.png" alt=""><img src="b.png?x=1&amp;y=2" alt=""><a href="javascript:alert(1)">x</a><a href="mailto:a@b.example">m</a></p>'
    const [item] = feedView(siteIndex({ stories: [first] }), 'rss.xml', () => text).items
    expect(item?.html).toContain('<img src="https://river.example/news/a.png" alt="">')
    expect(item?.html).toContain('<img src="https://river.example/news/articles/first/b.png?x=1&amp;y=2" alt="">')
    expect(item?.html).toContain('<a>x</a><a href="mailto:a@b.example">m</a>')
  })

  it('carries who said it', () => {
    const [item] = feedView(siteIndex({ stories: [first] }), 'rss.xml', () => html).items
    expect(item?.html).toMatch(
      /^<p><em>Source: The Courier; 1 of 2 statements from unnamed people; 1 of the 2 through Newsdesk<\/em><\/p>/,
    )
    expect(item?.html).toContain(
      '<li>The Courier, through Newsdesk. Accounts differ. The mayor: “The river did not rise”.</li>',
    )
  })

  it('escapes what stories say', () => {
    const text = '<b>River</b> rose, they said.'
    const claim = { ...first.annotations[0]!, spans: [{ start: 0, end: 12 }] }
    const other = { ...first.annotations[1]!, sentence: 0, spans: [{ start: 13, end: 17 }] }
    const [item] = feedView(
      siteIndex({ stories: [{ ...first, text, annotations: [claim, other] }] }),
      'rss.xml',
      () => '',
    ).items
    expect(item?.html).toContain('On “&lt;b&gt;River&lt;/b&gt;”:')
  })

  it('is empty before the first story', () => {
    expect(feedView(emptySiteIndex(), 'rss.xml', () => '').items).toEqual([])
  })
})
