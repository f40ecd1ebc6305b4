import { describe, expect, it } from 'vitest'
import { feedView } from '../../../src/views/feeds/feed-view.ts'
import { emptySiteIndex, first, siteIndex } from '../make-site-index.ts'

const html =
  '<p><span id="a-c1" data-annotation="c1" data-kind="claim">The river rose</span>, see <a href="/news/articles/second/">there</a> and <a href="#a-c1">here</a>.<button type="button" class="note-ref" data-n="1" popovertarget="notes-1"></button></p>'

describe('the feed', () => {
  it('carries the full text with full addresses, and no control that a feed reader cannot work', () => {
    const [item] = feedView(siteIndex({ stories: [first] }), () => html).items
    expect(item?.html).toContain(
      '<p><span>The river rose</span>, see <a href="https://river.example/news/articles/second/">there</a>',
    )
    expect(item?.html).toContain('<a href="https://river.example/news/articles/first/#a-c1">here</a>.<sup>[1]</sup>')
    expect(item?.html).not.toMatch(/<button|popover| id=/)
  })

  it('carries who said it', () => {
    const [item] = feedView(siteIndex({ stories: [first] }), () => html).items
    expect(item?.html).toMatch(/^<p><em>1 claim and 1 quotation, 1 origin through 1 relay<\/em><\/p>/)
    expect(item?.html).toContain('<li>Claim: The river rose (The Courier → Newsdesk → this page)</li>')
  })

  it('escapes what stories say', () => {
    const text = '<b>River</b> rose.'
    const claim = { ...first.annotations[0]!, spans: [{ start: 0, end: 12 }] }
    const [item] = feedView(siteIndex({ stories: [{ ...first, text, annotations: [claim] }] }), () => '').items
    expect(item?.html).toContain('Claim: &lt;b&gt;River&lt;/b')
  })

  it('is empty before the first story', () => {
    expect(feedView(emptySiteIndex(), () => '').items).toEqual([])
  })
})
