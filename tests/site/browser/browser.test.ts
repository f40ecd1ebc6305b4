import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { complaintsOf, openSite } from './open-site.ts'
import { readSite } from './read-site.ts'

const { out } = inject('sites').sample
const story = '/articles/gaza-operations-reported-halted/'

const site = openSite(out)

async function visit<Result>(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  try {
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    await page.goto(site.url + path)
    const result = await use(page)
    expect(complaints).toEqual([])
    return result
  } finally {
    await context.close()
  }
}

describe('the page on the method', () => {
  it('shows every kind of mark at work, each with its note', () =>
    visit('/method/', {}, async (page) => {
      const text = page.locator('.marks-shown .story-text')
      for (const kind of ['claim', 'quote', 'figure'])
        expect(await text.locator(`[data-kind="${kind}"]`).count(), kind).toBeGreaterThan(0)
      expect(await text.locator('[data-unnamed]').count()).toBeGreaterThan(0)
      expect(await text.locator('[data-status="disputed"]').count()).toBe(1)
      await text.locator('.note-ref').nth(3).click()
      expect(await page.locator('.note-group:popover-open').innerText()).toContain('through Coastwire')
      expect(await page.locator('.measured li').allInnerTexts()).toEqual([
        expect.stringMatching(/^Of 100 statements that the program marked, \d\d were right/),
        expect.stringMatching(/it marked \d\d rightly/),
      ])
    }))
})

describe('a reader with a keyboard and no scripts', () => {
  it('tabs to the control of a sentence, opens its note, reads the source, and closes it', () =>
    visit(story, { javaScriptEnabled: false }, async (page) => {
      const control = page.locator('.note-ref').first()
      const opened = page.locator(`#${await control.getAttribute('popovertarget')}`)
      expect(await isPopoverOpen(opened)).toBe(false)
      for (let i = 0; i < 60 && !(await control.evaluate((it) => it === document.activeElement)); i++)
        await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await isPopoverOpen(opened)).toBe(true)
      const sentence = page.locator('#story-text [data-annotation]').first()
      const note = page.locator(`#note-${await sentence.getAttribute('data-annotation')}`)
      expect(await note.isVisible()).toBe(true)
      expect((await note.textContent())?.length).toBeGreaterThan(20)
      await page.keyboard.press('Escape')
      expect(await isPopoverOpen(opened)).toBe(false)
    }))

  it('switches one layer off and on, and all of them', () =>
    visit(story, { javaScriptEnabled: false }, async (page) => {
      const claim = page
        .locator('#story-text [data-kind="claim"]:not([data-unnamed]):not([data-status]):not([data-disputed])')
        .first()
      const line = () => claim.evaluate((it) => getComputedStyle(it).textDecorationLine)
      expect(await line()).toBe('underline')
      await page.locator('[popovertarget="mark-switches"]').click()
      await page.locator('#layer-claims').uncheck()
      expect(await line()).toBe('none')
      await page.locator('#layer-claims').check()
      expect(await line()).toBe('underline')
      await page.locator('#layer-all').uncheck()
      expect(await line()).toBe('none')
    }))

  it('sees who the story rests on, drawn and in words', () =>
    visit(story, { javaScriptEnabled: false }, async (page) => {
      const panel = page.locator('#who-says-so')
      expect(await panel.isVisible()).toBe(false)
      await page.locator('[popovertarget="who-says-so"]').click()
      expect(await panel.locator('svg.chains').getAttribute('aria-label')).toMatch(/through/)
      expect(await panel.locator('.origins a').count()).toBeGreaterThan(1)
    }))

  it('reads the page in the colours that were chosen on it', () =>
    visit(story, { javaScriptEnabled: false, colorScheme: 'light' }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await paper()
      await page.locator('[popovertarget="colours"]').click()
      await page.locator('#theme-dark').check()
      expect(await paper()).not.toBe(light)
    }))

  it('finds every note in the list at the end without opening any, and the way back', () =>
    visit(story, { javaScriptEnabled: false }, async (page) => {
      const groups = page.locator('.note-group')
      expect(await groups.count()).toBeGreaterThan(5)
      for (const group of await groups.all()) expect(await group.isVisible()).toBe(true)
      await groups.nth(2).locator('.note-back').click()
      expect(new URL(page.url()).hash).toMatch(/^#a-/)
      expect(await page.locator(':target').isVisible()).toBe(true)
    }))
})

describe('a reader with scripts', () => {
  it('finds the switches as they were left', () =>
    visit(story, {}, async (page) => {
      await page.locator('[popovertarget="mark-switches"]').click()
      await page.locator('#layer-quotes').uncheck()
      await page.reload()
      expect(await page.locator('#layer-quotes').isChecked()).toBe(false)
      expect(await page.locator('#layer-claims').isChecked()).toBe(true)
    }))
})

it('finds a source by the beginning of a name, accents and case aside, and loads the list only then', () =>
  visit('/sources/', {}, async (page) => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    const field = page.locator('.find-source input')
    expect(loaded).toEqual([])
    await field.fill('LÍVE')
    await page.locator('.found-sources a').first().waitFor()
    expect(loaded).toEqual(['/newsroom.json'])
    expect(await page.locator('.found-sources a').allTextContents()).toEqual(['Liveuamap'])
    await field.fill('nobody of that name')
    expect(await page.locator('.found-sources').innerText()).toBe('Nothing found.')
    await field.fill('liveua')
    await page.locator('.found-sources a').click()
    expect(new URL(page.url()).pathname).toBe('/sources/liveuamap/')
  }))

describe('a reader of figures', () => {
  const story = '/articles/reports-of-7-february/'
  const column = (page: Page) => page.locator('table[data-sortable] tbody td.number').allTextContents()

  it('sorts the table by size with scripts, up, down and back', () =>
    visit(story, {}, async (page) => {
      await page.locator('details:has(table[data-sortable]) > summary').click()
      const asPrinted = await column(page)
      const sizes = async () =>
        (
          await page
            .locator('table[data-sortable] tbody td.number')
            .evaluateAll((cells) => cells.map((it) => it.dataset.sort))
        )
          .filter(Boolean)
          .map(Number)
      const head = page.locator('table[data-sortable] th').first()
      await head.locator('button').click()
      expect(await head.getAttribute('aria-sort')).toBe('ascending')
      expect(await sizes()).toEqual((await sizes()).toSorted((a, b) => a - b))
      await head.locator('button').click()
      expect(await sizes()).toEqual((await sizes()).toSorted((a, b) => b - a))
      await head.locator('button').click()
      expect(await column(page)).toEqual(asPrinted)
    }))

  it('reads the same table without scripts, with no button that does nothing', () =>
    visit(story, { javaScriptEnabled: false }, async (page) => {
      expect((await column(page)).length).toBeGreaterThan(2)
      expect(await page.locator('table[data-sortable] button').count()).toBe(0)
    }))
})

it('no page scrolls sideways at 320 px', async () => {
  const pages = readSite(out).map(({ file }) => `/${file.replace(/index\.html$/, '')}`)
  await visit('/', { viewport: { width: 320, height: 640 } }, async (page) => {
    const wide: string[] = []
    for (const path of pages) {
      await page.goto(site.url + path)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (over > 0) wide.push(`${path} by ${over} px`)
    }
    expect(wide).toEqual([])
  })
})

it('a printed story carries its notes', () =>
  visit(story, {}, async (page) => {
    await page.emulateMedia({ media: 'print' })
    for (const group of await page.locator('.note-group').all()) expect(await group.isVisible()).toBe(true)
    for (const layers of await page.locator('.layers').all()) expect(await layers.isVisible()).toBe(false)
    expect(await page.locator('.key').isVisible()).toBe(true)
  }))

function isPopoverOpen(locator: ReturnType<Page['locator']>): Promise<boolean> {
  return locator.evaluate((it) => it.matches(':popover-open'))
}
