import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { complaintsOf, openSite } from './open-site.ts'

const { out } = inject('sites').sample

const site = openSite(out)

/** Visits the search, and sees that the policy of the page refuses nothing. */
async function search<Result>(query: string, use: (page: Page, loaded: string[]) => Promise<Result>): Promise<Result> {
  const context = await site.browser.newContext({ viewport: { width: 1000, height: 800 } })
  try {
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    await page.goto(`${site.url}/search/${query}`)
    const result = await use(page, loaded)
    expect(complaints).toEqual([])
    return result
  } finally {
    await context.close()
  }
}

const titles = (page: Page) => page.locator('.search-results h2 a').allTextContents()

describe('the search', () => {
  it('loads nothing before it is used', () =>
    search('', async (page, loaded) => {
      await page.waitForLoadState('networkidle')
      expect(loaded.filter((path) => path.includes('pagefind'))).toEqual([])
      await page.locator('input[name="q"]').focus()
      await page.waitForFunction(
        () => document.querySelector<HTMLSelectElement>('select[name="source"]')!.options.length > 1,
      )
      expect(loaded.filter((path) => path.includes('pagefind')).length).toBeGreaterThan(0)
    }))

  it('finds stories by a word and leads to the sentence', () =>
    search('', async (page) => {
      await page.locator('input[name="q"]').fill('Zeitoun')
      await page.locator('.search-results li').first().waitFor()
      const links = await page
        .locator('.search-results h2 a')
        .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href))
      expect(links.length).toBeGreaterThan(1)
      for (const link of links) expect(decodeURIComponent(link)).toMatch(/#:~:text=.*Zeitoun/i)
      expect(await page.locator('.search-results mark').first().textContent()).toMatch(/zeitoun/i)
      expect(await page.locator('.search-status').textContent()).toBe(`${links.length} stories`)
    }))

  it('is narrowed by source and kind of mark, and keeps that in its address', () =>
    search('', async (page) => {
      await page.locator('input[name="q"]').fill('Gaza')
      await page.locator('.search-results li').first().waitFor()
      const all = await titles(page)
      await page.locator('select[name="source"]').selectOption('Galey Tsahal')
      await page.waitForFunction(
        (before) => document.querySelectorAll('.search-results li').length < before,
        all.length,
      )
      const narrowed = await titles(page)
      expect(narrowed.length).toBeGreaterThan(0)
      expect(new URL(page.url()).searchParams.get('source')).toBe('Galey Tsahal')
      await page.reload()
      await page.locator('.search-results li').first().waitFor()
      expect(await titles(page)).toEqual(narrowed)
    }))

  it('is worked by keyboard alone', () =>
    search('?q=Gaza', async (page) => {
      await page.locator('.search-results li').first().waitFor()
      await page.locator('input[name="q"]').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      expect(await focused()).toBe((await titles(page))[1])
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    }))

  it('is done anew by Enter and by its button', () =>
    search('', async (page) => {
      for (const how of ['Enter', 'button']) {
        await page.locator('input[name="q"]').evaluate((it: HTMLInputElement) => {
          it.value = 'Gaza'
        })
        if (how === 'Enter') await page.locator('input[name="q"]').press('Enter')
        else await page.locator('search.search button').click()
        await page.locator('.search-results li').first().waitFor()
        expect(new URL(page.url()).searchParams.get('q')).toBe('Gaza')
        await page.goto(`${site.url}/search/`)
      }
    }))

  it('says when nothing is found', () =>
    search('?q=qwxyz', async (page) => {
      await page.waitForFunction(() => document.querySelector('.search-status')!.textContent === 'Nothing found.')
      expect(await titles(page)).toEqual([])
    }))

  it('says without scripts where else to look', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.url}/search/`)
    expect(await page.locator('search.search').isVisible()).toBe(false)
    expect(await page.locator('.listing').innerText()).toMatch(/archive/)
    await context.close()
  })
})
