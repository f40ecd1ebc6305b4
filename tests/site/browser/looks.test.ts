import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveFolder } from './serve-folder.ts'
import { LOOKS, openPinnedBrowser, takeLook } from './take-look.ts'

const folder = fileURLToPath(new URL('looks', import.meta.url))
const faults = fileURLToPath(new URL('../../../node_modules/.cache/on-record-tests/looks', import.meta.url))

/** Share of the pixels that may differ: a word here and there may, a line that has moved may not. */
const MAX_DIFFERENT = 0.01
/** How different in colour two pixels may be, 0 to 1: letters are drawn a little otherwise on another machine. */
const MAX_DISTANCE = 0.25

let browser: Browser
let site: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  site = await serveFolder(inject('sites').sample.out)
  browser = await openPinnedBrowser()
})
afterAll(async () => {
  await browser?.close()
  site?.close()
})

const pixelsOf = async (png: Buffer) => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

describe('the sample looks as it did', () => {
  it.each(LOOKS)('$name', async (look) => {
    const png = await takeLook(browser, site.url, look)
    const [now, then] = await Promise.all([pixelsOf(png), pixelsOf(readFileSync(join(folder, `${look.name}.png`)))])
    expect([now.width, now.height]).toEqual([then.width, then.height])
    const { width, height } = now
    const diff = Buffer.alloc(now.data.length)
    const different =
      pixelmatch(now.data, then.data, diff, width, height, { threshold: MAX_DISTANCE }) / (width * height)
    if (different > MAX_DIFFERENT) {
      mkdirSync(faults, { recursive: true })
      writeFileSync(join(faults, `${look.name}-now.png`), png)
      await sharp(diff, { raw: { width, height, channels: 4 } }).toFile(join(faults, `${look.name}-diff.png`))
    }
    expect(
      different,
      `see node_modules/.cache/on-record-tests/looks/${look.name}-*.png; if it is meant so, run: npm run looks`,
    ).toBeLessThanOrEqual(MAX_DIFFERENT)
  })

  it('in pictures that keep the repository small, each of them compared', () => {
    const files = readdirSync(folder)
    expect(files.sort()).toEqual(LOOKS.map(({ name }) => `${name}.png`).sort())
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
    expect(bytes).toBeLessThan(3_000_000)
  })
})
