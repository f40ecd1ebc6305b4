import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { openSite } from './open-site.ts'
import { AXE, violations } from './run-axe.ts'

const sites = inject('sites')
const [sample, hebrew] = [openSite(sites.sample.out), openSite(sites.hebrew.out)]

async function visit<Result>(
  site: typeof sample,
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await site.browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 }, ...options })
  try {
    const page = await context.newPage()
    await page.goto(site.url + path)
    return await use(page)
  } finally {
    await context.close()
  }
}

const lineOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((it) => {
      const { textDecorationStyle, textDecorationLine } = getComputedStyle(it)
      return `${textDecorationLine} ${textDecorationStyle}`
    })

it('where the system chooses the colours, five kinds of line stay five, and drawings are drawn in those', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await visit(sample, '/method/', { forcedColors: 'active', colorScheme }, async (page) => {
      const kinds = ['claims', 'quotes', 'figures', 'unnamed', 'disputed']
      const lines = []
      for (const kind of kinds) lines.push(await lineOf(page, `.sample-${kind}`))
      expect(lines).toEqual(['dotted', 'solid', 'double', 'dashed', 'wavy'].map((style) => `underline ${style}`))
    })
    await visit(sample, '/events/gaza-ceasefire/', { forcedColors: 'active', colorScheme }, async (page) => {
      const [drawn, canvas] = await page
        .locator('.strip .chart-label')
        .first()
        .evaluate((label) => {
          const probe = document.body.appendChild(document.createElement('i'))
          probe.style.color = 'CanvasText'
          return [getComputedStyle(label).fill, getComputedStyle(probe).color]
        })
      expect(drawn).toBe(canvas)
    })
  }
})

it('where less motion is asked for, nothing moves by itself', () =>
  visit(sample, '/articles/gaza-operations-reported-halted/', { reducedMotion: 'reduce' }, async (page) => {
    await page.locator('.note-ref').first().click()
    const moving = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll('body *')].filter((it) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(it)
          return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth'
        }).length,
    )
    expect(moving).toBe(0)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  }))

it('what a search finds breaks no rule of axe either', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await visit(sample, '/search/?q=strike', { colorScheme }, async (page) => {
      await page.locator('.search-results h2 a').first().waitFor()
      await page.addScriptTag({ content: AXE })
      expect(await violations(page)).toEqual([])
    })
  }
})

it('a site in Hebrew is set from right to left, its words of stories whole, and breaks no rule of axe', async () => {
  const story = '/articles/bridge-reopens/'
  for (const path of ['/', story, '/events/bridge/', '/sources/', '/sources/coastwire/', '/archive/', '/method/']) {
    for (const width of [375, 1280]) {
      await visit(hebrew, path, { viewport: { width, height: 900 } }, async (page) => {
        await page.addScriptTag({ content: AXE })
        expect(await violations(page), `${path} ${width}`).toEqual([])
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(over, `${path} ${width}`).toBeLessThanOrEqual(0)
      })
    }
  }
  await visit(hebrew, story, {}, async (page) => {
    const title = (await page.locator('h1').boundingBox())!
    const head = (await page.locator('.story-head').boundingBox())!
    expect(title.x + title.width).toBeCloseTo(head.x + head.width, 0)
    // The full stop of an English sentence stands at its end, not at its beginning.
    const [first, last] = await page
      .locator('.note p')
      .first()
      .evaluate((it) => {
        const at = (node: Node, offset: number) => {
          const range = document.createRange()
          range.setStart(node, offset)
          range.setEnd(node, offset + 1)
          return range.getBoundingClientRect().left
        }
        const texts = document.createTreeWalker(it, NodeFilter.SHOW_TEXT)
        const nodes: Node[] = []
        for (let node = texts.nextNode(); node; node = texts.nextNode()) if (node.textContent!.trim()) nodes.push(node)
        return [at(nodes[0]!, 0), at(nodes.at(-1)!, nodes.at(-1)!.textContent!.trimEnd().length - 1)]
      })
    expect(last).toBeGreaterThan(first!)
    expect(await page.locator('.note-ref').first().getAttribute('aria-label')).toBe('הערה 1')
  })
  await visit(hebrew, '/sources/coastwire/', {}, async (page) => {
    const [origin, relay] = await page
      .locator('.chain bdi')
      .evaluateAll((all) => all.slice(0, 2).map((it) => it.getBoundingClientRect().left))
    expect(origin).toBeGreaterThan(relay!)
  })
})
