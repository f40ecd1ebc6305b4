import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { href } from '../../../src/addresses/href.ts'
import { excerpt } from '../../../src/views/format/excerpt.ts'
import { siteView } from '../../../src/views/site-view.ts'
import { english } from '../../../src/views/words/english.ts'
import { siteIndex } from '../make-site-index.ts'

describe('addresses', () => {
  it.each([
    ['/', '', '/'],
    ['/news/', '', '/news/'],
    ['/news', 'sources/idf', '/news/sources/idf/'],
    ['/', '/sources/idf/', '/sources/idf/'],
    ['/news/', 'rss.xml', '/news/rss.xml'],
  ])('%s + %s → %s', (base, path, address) => {
    expect(href(base, path)).toBe(address)
  })

  it('of the frame know the section that the page is in', () => {
    const view = siteView(siteIndex(), '/sources/newsdesk')
    expect(view.sections.filter(({ current }) => current).map(({ text }) => text)).toEqual(['Sources'])
    expect(view.canonical).toBe('https://river.example/news/sources/newsdesk/')
  })
})

describe('excerpts', () => {
  it('join the parts of a split stretch and cut after a word', () => {
    const text = '“We will,” she said, “go home.”'
    expect(
      excerpt(
        text,
        [
          { start: 0, end: 10 },
          { start: 21, end: 31 },
        ],
        60,
      ),
    ).toBe('“We will,” … “go home.”')
    expect(excerpt('one two three four', [{ start: 0, end: 18 }], 12)).toBe('one two…')
  })

  it('never exceed their length by more than the ellipsis', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 80 }), (text, longest) => {
        expect(excerpt(text, [{ start: 0, end: text.length }], longest).length).toBeLessThanOrEqual(longest + 1)
      }),
    )
  })
})

it.each([
  ['the Harbour Courier', 'Harbour Courier'],
  ['An undated report', 'undated report'],
  ['Thea Berg', 'Thea Berg'],
  ['A', 'A'],
])('%s is sorted as %s', (name, sorted) => {
  expect(english.sortedAs(name)).toBe(sorted)
})
