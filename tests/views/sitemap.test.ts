import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { PALETTE } from '../../src/content/design/palette.ts'
import { newsSitemapXml } from '../../src/site/export/news-sitemap-xml.ts'
import { PAPER } from '../../src/views/site-view.ts'
import { lastChanged } from '../../src/views/sitemap/last-changed.ts'
import { newsSitemap } from '../../src/views/sitemap/news-sitemap.ts'
import { webManifest } from '../../src/views/web-manifest.ts'
import { emptySiteIndex, first, second, site, siteIndex, story } from './make-site-index.ts'

describe('the sitemap', () => {
  it('dates a story by its last correction, and the pages that list it alike', () => {
    const corrected = { ...first, corrections: [{ date: '2031-01-01T00:00:00Z', text: 'It was Ann.' }] }
    const index = siteIndex({ stories: [corrected, second] })
    const dates = lastChanged(index)
    expect(dates['/news/articles/first/']).toBe('2031-01-01T00:00:00Z')
    expect(dates['/news/articles/second/']).toBe('2026-02-09T00:00:00Z')
    expect(dates['/news/']).toBe('2031-01-01T00:00:00Z')
    expect(dates['/news/sources/newsdesk/']).toBe('2031-01-01T00:00:00Z')
  })

  it('is without dates before the first story', () => {
    expect(lastChanged(emptySiteIndex())).toEqual({})
  })
})

describe('the news sitemap', () => {
  const at = (slug: string, published: string) => story(slug, { published })

  it('has the stories of the two days up to the newest', () => {
    const stories = [
      at('new', '2026-03-05T12:00:00Z'),
      at('edge', '2026-03-03T12:00:00Z'),
      at('old', '2026-03-03T11:59:00Z'),
    ]
    expect(newsSitemap(siteIndex({ stories })).stories.map(({ url }) => url)).toEqual([
      'https://river.example/news/articles/new/',
      'https://river.example/news/articles/edge/',
    ])
  })

  it('names languages as search engines of news do', () => {
    const languages = ['en-GB', 'zh', 'zh-Hant-HK', 'sr-Latn'].map((language, index) => ({
      ...at(`s${index}`, '2026-03-05T12:00:00Z'),
      language,
    }))
    expect(newsSitemap(siteIndex({ stories: languages })).stories.map(({ language }) => language)).toEqual([
      'en',
      'zh-cn',
      'zh-tw',
      'sr',
    ])
  })

  it('can be read whatever a title holds, and without any story', () => {
    const hostile = 'A ]]> & <b> \u0001"x'
    const xml = newsSitemapXml(newsSitemap(siteIndex({ stories: [{ ...first, title: hostile }] })))
    const { urlset } = new XMLParser().parse(xml, true)
    expect(urlset.url['news:news']['news:title']).toBe('A ]]> & <b> "x')
    expect(() => new XMLParser().parse(newsSitemapXml(newsSitemap(emptySiteIndex())), true)).not.toThrow()
  })
})

describe('the web app manifest', () => {
  it('has the colour of the page that a newsroom gives, else ours', () => {
    const design = { colours: { paper: { light: '#ffeedd', dark: '#000000' } } }
    expect(webManifest(siteIndex({ site: { ...site, design } }))).toHaveProperty('theme_color', '#ffeedd')
    expect(webManifest(siteIndex())).toHaveProperty('theme_color', PALETTE.paper.light)
    expect(PAPER).toEqual(PALETTE.paper)
  })

  it('lies in the site under its base', () => {
    expect(webManifest(siteIndex())).toMatchObject({
      start_url: '/news/',
      scope: '/news/',
      icons: [{ src: '/news/favicon.svg' }, { src: '/news/icon-192.png' }, { src: '/news/icon-512.png' }],
    })
  })
})
