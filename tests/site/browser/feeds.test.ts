import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { parseRssFeed } from 'feedsmith'
import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'
import { attribute, readSite } from './read-site.ts'

const origin = 'https://briefing.example'

describe.each(['sample', 'harbour', 'german'] as const)('feeds of the pages of the %s site', (name) => {
  const { out, base } = inject('sites')[name]
  const fileOf = (url: string) => decodeURIComponent(new URL(url, origin).pathname.slice(base.length))

  it('are led to from each topic, event and source, and can be read', () => {
    const followed = readSite(out).filter(({ file }) => /^(?:topics|events|sources)\/[^/]+\/index\.html$/.test(file))
    expect(followed.length).toBeGreaterThan(1)
    for (const { file, elements } of followed) {
      const own = `${file.replace('index.html', '')}rss.xml`
      const feeds = elements
        .filter((it) => it.tagName === 'link' && attribute(it, 'rel') === 'alternate')
        .map((it) => fileOf(attribute(it, 'href')!))
      expect(feeds, file).toContain(own)
      expect(existsSync(join(out, own)), own).toBe(true)
      const xml = readFileSync(join(out, own), 'utf8')
      expect(() => new XMLParser().parse(xml, true), own).not.toThrow()
      for (const { link } of parseRssFeed(xml).items ?? []) {
        expect(existsSync(join(out, fileOf(link!), 'index.html')), link).toBe(true)
      }
    }
  })
})

describe.each(['sample', 'harbour'] as const)('what search engines and phones take of the %s site', (name) => {
  const { out, base } = inject('sites')[name]
  const read = (file: string) => readFileSync(join(out, file), 'utf8')

  it('a sitemap with the day of each story, without pages that are not to be shown', () => {
    const { urlset } = new XMLParser().parse(read('sitemap-0.xml'), true)
    const entries: { loc: string; lastmod?: string }[] = urlset.url
    const stories = entries.filter(({ loc }) => loc.includes('/articles/'))
    expect(stories.length).toBeGreaterThan(1)
    for (const { loc, lastmod } of stories) expect(lastmod, loc).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(entries.filter(({ loc }) => /\/(?:search|404)/.test(loc))).toEqual([])
    expect(entries.find(({ loc }) => loc === `${origin}${base}`)?.lastmod).toBeDefined()
  })

  it('a news sitemap that the index of sitemaps leads to', () => {
    expect(read('sitemap-index.xml')).toContain(`<loc>${origin}${base}news-sitemap.xml</loc>`)
    expect(new XMLParser().parse(read('news-sitemap.xml'), true).urlset.url).toBeDefined()
  })

  it('icons of the sizes that the manifest and the pages name', async () => {
    const { icons } = JSON.parse(read('site.webmanifest'))
    const named: [string, number][] = [
      [`${base}apple-touch-icon.png`, 180],
      ...icons
        .filter(({ type }: { type: string }) => type === 'image/png')
        .map(({ src, sizes }: { src: string; sizes: string }) => [src, Number.parseInt(sizes, 10)]),
    ]
    expect(named).toHaveLength(3)
    for (const [src, size] of named) {
      const { width, height, format } = await sharp(join(out, src.slice(base.length))).metadata()
      expect([width, height, format], src).toEqual([size, size, 'png'])
    }
    const front = readSite(out).find(({ file }) => file === 'index.html')!
    const links = front.elements.filter((it) => it.tagName === 'link').map((it) => attribute(it, 'href'))
    expect(links).toEqual(expect.arrayContaining([`${base}apple-touch-icon.png`, `${base}site.webmanifest`]))
  })
})
