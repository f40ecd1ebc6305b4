import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '../tests/site/browser/open-browser.ts'
import { serveFolder } from '../tests/site/browser/serve-folder.ts'

/*
 * Takes the pictures of the documents from the sample: `npm run docs:pictures`, when the look has changed.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'on-record-'))

const { status } = spawnSync(process.execPath, [join(root, 'src/cli/on-record.js'), 'build', '--quiet'], {
  cwd: root,
  env: { ...process.env, SITE_OUT: join(out, 'site'), SITE_URL: 'https://briefing.example' },
  stdio: 'inherit',
})
if (status !== 0) throw new Error('The sample was not built')
const server = await serveFolder(join(out, 'site'))
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
await page.goto(`${server.url}/articles/gaza-operations-reported-halted/`)
await page.evaluate(() => document.fonts.ready)
mkdirSync(join(root, 'docs/images'), { recursive: true })
await page.screenshot({ path: join(root, 'docs/images/story.png') })
await browser.close()
server.close()
rmSync(out, { recursive: true })
