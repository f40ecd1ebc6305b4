import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { serveFolder } from './serve-folder.ts'

interface OpenSite {
  /** Address of the front page, without the last slash. */
  readonly url: string
  readonly browser: Browser
}

/** A built site, served, and a browser to visit it with: there for the tests of a file, and closed after them. */
export function openSite(out: string): OpenSite {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serveFolder>>
  beforeAll(async () => {
    site = await serveFolder(out)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })
  return {
    get url() {
      return site.url
    },
    get browser() {
      return browser
    },
  }
}

/** What a page complains of from now on, in its console or by an error that nothing catches. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}
