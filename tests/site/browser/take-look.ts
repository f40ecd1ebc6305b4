import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import sharp from 'sharp'

/** How a page of each kind looks, on each screen, in both themes. */
const PAGES = {
  front: '/',
  story: '/articles/gaza-operations-reported-halted/',
  event: '/events/gaza-ceasefire/',
  source: '/sources/liveuamap/',
  sources: '/sources/',
  day: '/archive/2026-02-07/',
  method: '/method/',
  search: '/search/',
}
const WIDTHS = [375, 768, 1280, 1920]
const THEMES = ['light', 'dark'] as const

export interface Look {
  name: string
  path: string
  width: number
  colorScheme: (typeof THEMES)[number]
}

export const LOOKS: Look[] = Object.entries(PAGES).flatMap(([kind, path]) =>
  WIDTHS.flatMap((width) =>
    THEMES.map((colorScheme) => ({ name: `${kind}-${width}-${colorScheme}`, path, width, colorScheme })),
  ),
)

/** Pixels from the top that are looked at, and by how much they are made smaller to be kept. */
const HEIGHT = 1400
const SCALE = 0.5

/** The browser that the lock names, since another draws letters in another way. */
export async function openPinnedBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text']
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args })
}

/** A page as it looks, half as large; without pictures, in which letters are of the machine's own fonts. */
export async function takeLook(browser: Browser, url: string, { path, width, colorScheme }: Look): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme, bypassCSP: true })
  await page.goto(url + path)
  await page.addStyleTag({ content: 'img { visibility: hidden !important } * { caret-color: transparent !important }' })
  await page.evaluate(() => document.fonts.ready)
  // Notes in the margin find their places.
  await page.waitForTimeout(300)
  const shot = await page.screenshot({ animations: 'disabled' })
  await page.close()
  return sharp(shot)
    .resize(Math.round(width * SCALE), Math.round(HEIGHT * SCALE), { kernel: 'cubic' })
    .png({ palette: true, colours: 16, dither: 0, effort: 10 })
    .toBuffer()
}
