import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'
import { attribute, readSite, type SitePage } from './read-site.ts'

function meta({ elements }: SitePage): Record<string, string> {
  const named = elements.filter((it) => it.tagName === 'meta')
  return Object.fromEntries(
    named.flatMap((it) => {
      const name = attribute(it, 'property') ?? attribute(it, 'name')
      return name === undefined ? [] : [[name, attribute(it, 'content') ?? '']]
    }),
  )
}

describe.each(['sample', 'harbour', 'german', 'imported'] as const)('a shared link to the %s site', (name) => {
  const { out, base } = inject('sites')[name]
  const pages = readSite(out)

  it('shows a picture that is there, as large as the page says, in words too', async () => {
    const drawn = new Set<string>()
    for (const page of pages) {
      const said = meta(page)
      expect(said['twitter:card'], page.file).toBe('summary_large_image')
      const image = new URL(said['og:image']!)
      expect(image.href.startsWith(`https://briefing.example${base}`), image.href).toBe(true)
      const file = join(out, decodeURIComponent(image.pathname.slice(base.length)))
      expect(existsSync(file), page.file).toBe(true)
      expect(said['og:image:alt'], page.file).toBeTruthy()
      if (!file.endsWith('card.png')) continue
      drawn.add(file)
      const { format, width, height } = await sharp(file).metadata()
      expect({ format, width, height }, page.file).toEqual({ format: 'png', width: 1200, height: 630 })
      expect([said['og:image:width'], said['og:image:height']], page.file).toEqual(['1200', '630'])
    }
    const stories = pages.filter(({ file }) => /^articles\/[^/]+\/index/.test(file))
    expect(drawn.size).toBeGreaterThanOrEqual(stories.length)
    const bytes = new Set([...drawn].map((file) => readFileSync(file).toString('base64')))
    expect(bytes.size, 'no two alike').toBe(drawn.size)
  })

  it('says of a story when it was published, and of any page what it is', () => {
    for (const page of pages) {
      const said = meta(page)
      const isStory = /^articles\/[^/]+\/index/.test(page.file)
      expect(said['og:type'], page.file).toBe(isStory ? 'article' : 'website')
      expect(said['og:title'], page.file).toBeTruthy()
      expect(said['og:description'], page.file).toBeTruthy()
      if (page.file !== '404.html' && !page.file.startsWith('search/'))
        expect(said['og:url'], page.file).toBe(
          `https://briefing.example${base}${page.file.replace(/index\.html$/, '')}`,
        )
      if (isStory) expect(Date.parse(said['article:published_time']!), page.file).not.toBeNaN()
    }
  })
})
