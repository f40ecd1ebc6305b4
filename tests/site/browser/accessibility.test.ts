import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openSite } from './open-site.ts'
import { AXE, violations } from './run-axe.ts'

const { out } = inject('sites').sample
const story = '/articles/gaza-operations-reported-halted/'
/** One page of each kind, and what of it opens by a control. */
const PAGES: Record<string, string[]> = {
  '/': ['[popovertarget="colours"]'],
  [story]: [
    '.note-ref[data-n="1"]',
    '.note-ref[data-n="4"]',
    '[popovertarget="who-says-so"]',
    '[popovertarget="mark-switches"]',
    '.story-parts details > summary',
  ],
  '/articles/reports-of-7-february/': ['.note-ref[data-n="2"]', '.story-parts details > summary'],
  '/sources/': [],
  '/mentions/': [],
  '/sources/liveuamap/': [],
  '/events/': [],
  '/events/gaza-ceasefire/': [],
  '/topics/': [],
  '/topics/gaza/': [],
  '/archive/': [],
  '/archive/2026/': [],
  '/archive/2026-02/': [],
  '/archive/2026-02-07/': [],
  '/about/': [],
  '/method/': [],
  '/corrections/': [],
  '/search/': [],
  '/404.html': [],
}
const site = openSite(out)

async function visit<Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await site.browser.newContext({ bypassCSP: true, ...options })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each([375, 1280])('no page breaks a rule of axe at %i px, whatever is open on it', (width) =>
    visit({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
      const broken: string[] = []
      let opened = 0
      for (const [path, controls] of Object.entries(PAGES)) {
        await page.goto(site.url + path)
        await page.addScriptTag({ content: AXE })
        broken.push(...(await violations(page)).map((it) => `${path} ${it}`))
        for (const control of controls) {
          await page.locator(control).first().click()
          // Notes in the margin find their places.
          await page.waitForTimeout(150)
          opened += await page.locator(':popover-open, details[open]').count()
          broken.push(...(await violations(page)).map((it) => `${path} ${control} ${it}`))
          await page.keyboard.press('Escape')
        }
      }
      expect(broken).toEqual([])
      expect(opened).toBeGreaterThan(5)
    }),
  )
})

/** Pixels by which a page is wider than its window, and what of it is cut off. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => setTimeout(done, 100))
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((it) => {
      const { overflowX, overflowY, display } = getComputedStyle(it)
      const isRead = it.innerText?.trim() && display !== 'inline' && it.clientHeight > 2 && it.clientWidth > 2
      const hides = (value: string) => value === 'hidden' || value === 'clip'
      return (
        isRead &&
        ((hides(overflowX) && it.scrollWidth > it.clientWidth + 1) ||
          (hides(overflowY) && it.scrollHeight > it.clientHeight + 1))
      )
    })
    return [...(over > 0 ? [`${over} px too wide`] : []), ...cut.map((it) => `cut: ${it.outerHTML.slice(0, 90)}`)]
  })
}

describe('a reader who needs larger letters', () => {
  it.each([
    ['letters of twice the size', 'html { font-size: 200% !important }', { width: 375, height: 812 }],
    ['letters of twice the size on a desk', 'html { font-size: 200% !important }', { width: 1280, height: 900 }],
    ['four times the page', '', { width: 320, height: 256 }],
    [
      'the spacing of WCAG 1.4.12',
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      { width: 320, height: 640 },
    ],
  ])('finds every page whole with %s', (_, content, viewport) =>
    visit({ viewport }, async (page) => {
      const wrong: string[] = []
      for (const path of Object.keys(PAGES)) {
        await page.goto(site.url + path)
        if (content !== '') await page.addStyleTag({ content })
        wrong.push(...(await misfits(page)).map((it) => `${path} ${it}`))
      }
      expect(wrong).toEqual([])
    }),
  )

  it('opens a note on a page four times as large, and reads all of it', () =>
    visit({ viewport: { width: 320, height: 256 } }, async (page) => {
      await page.goto(site.url + story)
      await page.locator('.note-ref[data-n="1"]').click()
      const note = page.locator('.note-group:popover-open')
      const box = (await note.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(320)
      // It scrolls with the page, below its sentence.
      const left = await note.evaluate((it) => {
        const { bottom } = it.getBoundingClientRect()
        return document.documentElement.scrollHeight - (bottom + scrollY)
      })
      expect(left).toBeGreaterThanOrEqual(0)
      expect(await note.evaluate((it) => getComputedStyle(it).position)).toBe('absolute')
    }))
})

describe('a reader of a language that is written from right to left', () => {
  /** The sample as a site in Arabic has it: its frame turned round. */
  const turned = async (page: Page) =>
    page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue()
      const response = await route.fetch()
      const html = await response.text()
      expect(html).toContain('<html lang="en" dir="ltr"')
      await route.fulfill({ response, body: html.replace('<html lang="en" dir="ltr"', '<html lang="ar" dir="rtl"') })
    })

  it.each([320, 1280])('finds every page whole at %i px', (width) =>
    visit({ viewport: { width, height: 900 } }, async (page) => {
      await turned(page)
      const wrong: string[] = []
      for (const path of Object.keys(PAGES)) {
        await page.goto(site.url + path)
        wrong.push(...(await misfits(page)).map((it) => `${path} ${it}`))
      }
      expect(wrong).toEqual([])
    }),
  )

  it('has the notes in the margin on the left of the text, and the tools on the left of the name', () =>
    visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await turned(page)
      await page.goto(site.url + story)
      await page.locator('.note-group.placed').first().waitFor()
      const text = (await page.locator('#story-text').boundingBox())!
      const notes = await page.locator('.note-group.placed').all()
      expect(notes.length).toBeGreaterThan(3)
      for (const note of notes) {
        const box = (await note.boundingBox())!
        expect(box.x + box.width).toBeLessThanOrEqual(text.x)
        expect(box.x).toBeGreaterThanOrEqual(0)
      }
      const [name, tools] = [
        await page.locator('.masthead-title a').boundingBox(),
        await page.locator('.tools').boundingBox(),
      ]
      expect(tools!.x).toBeLessThan(name!.x)
    }))
})

describe('a reader whose browser runs no scripts', () => {
  it('reads the same on every page', async () => {
    /** What scripts only add: sharing, the buttons that sort and copy. */
    const read = (page: Page) =>
      page.evaluate(() => {
        const main = document.querySelector('main')!
        for (const button of main.querySelectorAll('th button')) button.replaceWith(...button.childNodes)
        for (const it of main.querySelectorAll('script, .note-tools')) it.remove()
        return main.textContent!.replace(/\s+/g, '')
      })
    const pages = Object.keys(PAGES).filter((path) => path !== '/search/')
    const textOf = (javaScriptEnabled: boolean) =>
      visit({ javaScriptEnabled }, async (page) => {
        const texts: Record<string, string> = {}
        for (const path of pages) {
          await page.goto(site.url + path)
          texts[path] = await read(page)
        }
        return texts
      })
    const without = await textOf(false)
    const withScripts = await textOf(true)
    for (const path of pages) expect(without[path] === withScripts[path], path).toBe(true)
    for (const text of Object.values(without)) expect(text.length).toBeGreaterThan(30)
  })

  it('is told on the search page that it needs them, and where else to look', () =>
    visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}/search/`)
      expect(await page.locator('main noscript').first().innerText()).toMatch(/\w{4}/)
      expect(await page.locator('nav.sections a').count()).toBeGreaterThan(2)
    }))
})
