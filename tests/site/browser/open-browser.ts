import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Unpacks the browser that npm brought, once, before many workers want it: the first would write the file that the second
 * starts.
 */
export const unpackBrowser = (): Promise<string> => sparticuz.executablePath()

/** Starts a real browser: the one that `CHROME_PATH` names, an installed one, or the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  const named = [process.env.CHROME_PATH, ...installed].find((path) => path && existsSync(path))
  return chromium.launch({ executablePath: named ?? (await unpackBrowser()), args })
}
