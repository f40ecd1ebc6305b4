import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BrowserContextOptions, errors, type Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openSite } from './open-site.ts'
import { attribute, readSite } from './read-site.ts'

const { out } = inject('sites').sample
const slugs = globSync('articles/*/index.html', { cwd: out }).map((file) => file.split('/')[1]!)
const stories = slugs.map((slug) => `/articles/${slug}/`)
const halted = '/articles/gaza-operations-reported-halted/'
const phone = { viewport: { width: 375, height: 812 }, hasTouch: true }

const site = openSite(out)

async function visit<Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length

describe('a story', () => {
  it('begins on the first screen of a phone', () =>
    visit(phone, async (page) => {
      const late: string[] = []
      for (const path of stories) {
        await page.goto(site.url + path)
        const top = await page.evaluate(
          () => document.querySelector('#story-text')!.getBoundingClientRect().top + scrollY,
        )
        if (top > 560) late.push(`${path} at ${top} px`)
      }
      expect(late).toEqual([])
    }))

  it('is longer than what stands around it', () =>
    visit({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, async (page) => {
      const long: string[] = []
      for (const path of stories) {
        await page.goto(site.url + path)
        const counts = await page.evaluate(() => {
          const textOf = (selector: string) =>
            [...document.querySelectorAll<HTMLElement>(selector)].map((it) => it.innerText).join(' ')
          // What is drawn as it comes into sight counts as if it were in sight.
          for (const { style } of document.querySelectorAll<HTMLElement>('.note-group, .story-text > p'))
            style.contentVisibility = 'visible'
          return { story: textOf('#story-text'), all: textOf('article.story'), own: textOf('h1, .standfirst') }
        })
        const story = wordsOf(counts.story)
        const apparatus = wordsOf(counts.all) - story - wordsOf(counts.own)
        if (apparatus > story) long.push(`${path}: ${apparatus} words around ${story}`)
      }
      expect(long).toEqual([])
    }))

  it('prints on three pages with its notes, the key to its marks, and its address', () =>
    visit({}, async (page) => {
      await page.goto(site.url + halted)
      const pdf = await page.pdf({ format: 'A4', printBackground: true })
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length
      expect(pages).toBeGreaterThan(0)
      expect(pages).toBeLessThanOrEqual(3)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.key').isVisible()).toBe(true)
      // Nothing opens on paper.
      expect(await page.locator('.key').innerText()).not.toContain('open')
      const address = await page.evaluate(() => getComputedStyle(document.querySelector('.story')!, '::after').content)
      expect(address).toContain(`https://briefing.example${halted}`)
    }))

  it('holds a line of 55 to 75 characters on every screen that has room for it', async () => {
    for (const width of [768, 1280, 1920, 3840]) {
      await visit({ viewport: { width, height: 1000 } }, async (page) => {
        await page.goto(site.url + halted)
        const characters = await page.evaluate(() => {
          const paragraph = document.querySelector('#story-text p')!
          const range = document.createRange()
          range.selectNodeContents(paragraph)
          const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 12))).size
          return paragraph.textContent!.length / lines
        })
        expect(characters, `at ${width} px`).toBeGreaterThan(50)
        expect(characters, `at ${width} px`).toBeLessThan(78)
      })
    }
  })
})

it('no page is longer than 20,000 px on a phone', () =>
  visit(phone, async (page) => {
    const long: string[] = []
    for (const { file } of readSite(out)) {
      await page.goto(`${site.url}/${file.replace(/index\.html$/, '')}`)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      if (height > 20_000) long.push(`${file}: ${height} px`)
    }
    expect(long).toEqual([])
  }))

it('nothing moves while a page loads', async () => {
  for (const width of [375, 1280]) {
    for (const path of [
      '/',
      halted,
      '/articles/toll-of-eighteen-and-twelve/',
      '/sources/',
      '/mentions/',
      '/events/gaza-ceasefire/',
    ]) {
      await visit({ viewport: { width, height: 812 } }, async (page) => {
        await page.addInitScript(() => {
          const total = { shift: 0 }
          Object.assign(window, { total })
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) total.shift += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(site.url + path)
        await page.waitForTimeout(600)
        const shift = await page.evaluate(() => (window as unknown as { total: { shift: number } }).total.shift)
        expect(shift, `${path} at ${width} px`).toBeLessThan(0.001)
      })
    }
  }
})

describe('what a story costs', () => {
  const size = (files: string[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file))).length, 0)

  it('is at most 25 kB of HTML and style for its readers', () => {
    const styles = globSync('_astro/*.css', { cwd: out })
    for (const slug of slugs) expect(size([`articles/${slug}/index.html`, ...styles]), slug).toBeLessThanOrEqual(25_000)
  })

  it('is at most 90 kB (of 1,024 bytes) of fonts, the italic included where words are emphasised', async () => {
    let italic = 0
    for (const path of ['/', ...stories]) {
      await visit(phone, async (page) => {
        const bodies: Promise<Buffer>[] = []
        page.on('response', (response) => {
          if (response.url().endsWith('.woff2')) bodies.push(response.body())
        })
        await page.goto(site.url + path, { waitUntil: 'networkidle' })
        const bytes = (await Promise.all(bodies)).reduce((sum, { length }) => sum + length, 0)
        italic += await page.locator('#story-text :is(em, i)').count()
        expect(bytes, path).toBeGreaterThan(0)
        expect(bytes, path).toBeLessThanOrEqual(90 * 1024)
      })
    }
    expect(italic).toBeGreaterThan(0)
  })

  it('is at most 6 kB of script, as it is sent', () => {
    for (const { file, elements } of readSite(out)) {
      const scripts = elements.filter((it) => it.tagName === 'script').flatMap((it) => attribute(it, 'src') ?? [])
      const bytes = scripts.reduce((sum, src) => sum + gzipSync(readFileSync(join(out, src.slice(1)))).length, 0)
      expect(bytes, file).toBeLessThanOrEqual(6_000)
    }
  })
})

describe('a note', () => {
  it('never covers its own sentence, wherever it stands on the screen', async () => {
    for (const height of [812, 667]) {
      await visit({ ...phone, viewport: { width: 375, height } }, async (page) => {
        await page.goto(site.url + halted)
        const controls = await page.locator('.note-ref').all()
        const covered: string[] = []
        for (const [index, control] of controls.entries()) {
          for (const part of [0.2, 0.5, 0.8]) {
            await control.evaluate(
              (it, at) =>
                scrollTo({ top: it.getBoundingClientRect().top + scrollY - innerHeight * at, behavior: 'instant' }),
              part,
            )
            await control.tap()
            const seen = await control.evaluate(async (it) => {
              await new Promise((done) => setTimeout(done, 60))
              const note = document.getElementById(it.getAttribute('popovertarget')!)!
              const box = note.getBoundingClientRect()
              const ids = [...note.querySelectorAll('[id^="note-"]')].map(({ id }) => id.slice(5))
              const marks = ids
                .flatMap((id) => [...document.querySelectorAll(`[data-annotation="${id}"]`)])
                .filter((mark) => {
                  // A note of several sentences is opened at one of them.
                  const own = [...document.querySelectorAll(`[popovertarget="${note.id}"].note-ref`)]
                  const next = own.find((control) => mark.compareDocumentPosition(control) & 4)
                  return next === it
                })
              const over = [it, ...marks]
                .flatMap((mark) => [...mark.getClientRects()])
                .filter(
                  ({ top, bottom, left, right }) =>
                    bottom > box.top + 1 && top < box.bottom - 1 && right > box.left && left < box.right,
                )
              return {
                open: note.matches(':popover-open'),
                over: over.length,
                focus: document.activeElement === it || document.activeElement === document.body,
              }
            })
            if (!seen.open || seen.over > 0) covered.push(`${index + 1} at ${part}: ${JSON.stringify(seen)}`)
            await page.keyboard.press('Escape')
          }
        }
        expect(controls.length).toBeGreaterThan(5)
        expect(covered, `${height} px`).toEqual([])
      })
    }
  })

  it('stands in the margin beside its line on a wide screen, and over no other', async () => {
    for (const width of [1200, 1280, 1920]) {
      await visit({ viewport: { width, height: 900 } }, async (page) => {
        await page.goto(`${site.url}/articles/reports-of-7-february/`)
        await page.waitForSelector('.in-margin', { state: 'attached' })
        const boxes = await page.locator('.note-group.placed').evaluateAll((all) =>
          all.map((it) => {
            const { top, bottom, left, right } = it.getBoundingClientRect()
            const control = document.querySelector(`[popovertarget="${it.id}"]`)!.getBoundingClientRect()
            return { id: it.id, top, bottom, left, right, drift: Math.round(top - control.top) }
          }),
        )
        const text = await page.locator('#story-text').boundingBox()
        expect(boxes.length).toBeGreaterThan(5)
        for (const [index, box] of boxes.entries()) {
          expect(box.left, `${box.id} at ${width} px`).toBeGreaterThanOrEqual(text!.x + text!.width)
          expect(box.right, `${box.id} at ${width} px`).toBeLessThanOrEqual(width)
          expect(box.drift, `${box.id} at ${width} px`).toBeLessThanOrEqual(150)
          if (index > 0) expect(box.top, `${box.id} at ${width} px`).toBeGreaterThanOrEqual(boxes[index - 1]!.bottom)
        }
      })
    }
  })

  it('stands beside its line below a picture too, however late that comes', () =>
    visit({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.route('**/*.svg', async (route) => {
        await new Promise((done) => setTimeout(done, 700))
        await route.continue()
      })
      await page.goto(`${site.url}/articles/reports-of-7-february/`)
      await page.waitForTimeout(900)
      const drifts = await page.locator('.note-group.placed').evaluateAll((all) =>
        all.map((it) => {
          const control = document.querySelector(`[popovertarget="${it.id}"]`)!
          return Math.round(it.getBoundingClientRect().top - control.getBoundingClientRect().top)
        }),
      )
      expect(drifts.length).toBeGreaterThan(5)
      for (const drift of drifts) {
        expect(drift).toBeGreaterThanOrEqual(-8)
        expect(drift).toBeLessThanOrEqual(150)
      }
    }))

  it('shows while a pointer rests on its words, and opens with a tap on them', async () => {
    await visit({ viewport: { width: 1000, height: 900 } }, async (page) => {
      await page.goto(site.url + halted)
      const mark = page.locator('#story-text [data-annotation]').first()
      await mark.hover()
      await page.waitForSelector('.note-group:popover-open')
      await page.mouse.move(2, 2)
      await page.waitForSelector('.note-group:popover-open', { state: 'detached' }).catch((error) => {
        if (!(error instanceof errors.TimeoutError)) throw error
      })
      expect(await page.locator('.note-group:popover-open').count()).toBe(0)
    })
    await visit(phone, async (page) => {
      await page.goto(site.url + halted)
      await page.locator('#story-text [data-annotation]').first().tap()
      expect(await page.locator('.note-group:popover-open').count()).toBe(1)
    })
  })

  it('of several sentences opens at the one it is opened from, leads back there, and is taken along with its words', () =>
    visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(`${site.url}/articles/beit-lahia-and-rafah/`)
      const controls = page.locator('.note-ref[data-n="1"]')
      expect(await controls.count()).toBeGreaterThan(2)
      const note = page.locator('#notes-1')
      const distance = async (nth: number) => {
        const [control, box] = [await controls.nth(nth).boundingBox(), await note.boundingBox()]
        return Math.abs(box!.y - control!.y)
      }
      const backs = new Set<string | null>()
      for (const nth of [0, 2, 1]) {
        await controls.nth(nth).click()
        expect(await note.evaluate((it) => it.matches(':popover-open'))).toBe(true)
        expect(await distance(nth), `place ${nth + 1}`).toBeLessThan(80)
        backs.add(await note.locator('.note-back').getAttribute('href'))
      }
      expect(backs.size).toBe(3)
      const words = await page.locator(`${[...backs].at(-1)}`).textContent()
      await note.locator('.note-tools button').nth(1).click()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied.split('\n')[0]).toContain(words!)
      expect(copied.split('\n')[0]!.length).toBeLessThan(200)
      await controls.nth(1).click()
      expect(await note.evaluate((it) => it.matches(':popover-open'))).toBe(false)
    }))

  it('leads to the next and the one before by arrow keys', () =>
    visit({}, async (page) => {
      await page.goto(site.url + halted)
      const controls = page.locator('.note-ref')
      await controls.first().click()
      await page.keyboard.press('ArrowRight')
      expect(await page.locator('.note-group:popover-open').getAttribute('id')).toBe('notes-2')
      await page.keyboard.press('ArrowLeft')
      expect(await page.locator('.note-group:popover-open').getAttribute('id')).toBe('notes-1')
    }))

  it('is taken along with its source and its address', () =>
    visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(site.url + halted)
      await page.locator('.note-ref').first().click()
      const tools = page.locator('.note-group:popover-open .note-tools button')
      await tools.nth(1).click()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      const words = await page.locator('#story-text [data-annotation]').first().textContent()
      expect(copied).toContain(words!)
      expect(copied).toContain((await page.locator('.note-group .note-who').first().textContent())!)
      expect(copied).toMatch(/#a-\S+$/)
    }))

  it('is right where popovers and anchors are missing', () =>
    visit({ ...phone, javaScriptEnabled: true }, async (page) => {
      await page.addInitScript(() => {
        // biome-ignore lint/suspicious/noExplicitAny: takes away what an older browser has not.
        const prototype = HTMLElement.prototype as any
        delete prototype.popover
        delete prototype.showPopover
        delete prototype.hidePopover
        delete prototype.togglePopover
      })
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(site.url + halted)
      await page.evaluate(() => {
        for (const it of document.querySelectorAll('[popover]')) it.removeAttribute('popover')
      })
      for (const group of await page.locator('.note-group').all()) expect(await group.isVisible()).toBe(true)
      expect(await page.locator('#who-says-so').isVisible()).toBe(true)
      expect(complaints).toEqual([])
    }))
})

it('colours that were chosen are there on the next page', () =>
  visit({ colorScheme: 'light' }, async (page) => {
    await page.goto(site.url + halted)
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.locator('[popovertarget="colours"]').click()
    await page.locator('#theme-dark').check()
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.addInitScript(() =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.atFirstFrame = document.documentElement.dataset.theme ?? 'none'
      }),
    )
    await page.goto(site.url)
    expect(await paper()).toBe(dark)
    expect(await page.locator('html').getAttribute('data-at-first-frame')).toBe('dark')
  }))
