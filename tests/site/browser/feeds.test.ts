import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, inject, it } from 'vitest'
import { attribute, readSite } from './read-site.ts'

const origin = 'https://briefing.example'

describe.each(['sample', 'harbour', 'german'] as const)('feeds of the pages of the %s site', (name) => {
  const { out, base } = inject('sites')[name]
  const fileOf = (url: string) => decodeURIComponent(new URL(url, origin).pathname.slice(base.length))

  it('are led to from each topic, event and source, and can be read', () => {
    const followed = readSite(out).filter(({ file }) => /^(?:topics|events|sources)\/[^/]+\/index\.html$/.test(file))
    expect(followed.length).toBeGreaterThan(2)
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
