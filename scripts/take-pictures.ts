import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from '../tests/site/browser/open-browser.ts'
import { serveFolder } from '../tests/site/browser/serve-folder.ts'

/*
 * Takes the pictures of the documents: `npm run docs:pictures`, when the look has changed. Those of docs/design.md show the
 * sample as `scripts/design-sample` makes it look.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const images = join(root, 'docs/images')
const designed = join(root, 'scripts/design-sample')
const story = '/articles/gaza-operations-reported-halted/'
const temporary = mkdtempSync(join(tmpdir(), 'on-record-'))
const browser = await openBrowser()
mkdirSync(images, { recursive: true })

await visit(await build(root, join(root, 'content')), 'light', async (page, url) => {
  await page.goto(url + story)
  await shoot(page, 'story', 800)
})

const content = join(temporary, 'content')
cpSync(join(root, 'content'), content, { recursive: true })
cpSync(join(designed, 'images'), join(content, 'images'), { recursive: true })
appendFileSync(join(content, 'site.yaml'), readFileSync(join(designed, 'site.yaml')))
const site = await build(designed, content)
for (const scheme of ['light', 'dark'] as const) {
  await visit(site, scheme, async (page, url) => {
    await page.goto(url)
    await shoot(page, `design-${scheme}`, 640)
  })
}
await visit(site, 'light', async (page, url) => {
  await page.goto(url + story)
  await shoot(page, 'design-story-head', 520)
  await page.goto(`${url}/tips/`)
  await shoot(page, 'design-page', 400)
})
await browser.close()
rmSync(temporary, { recursive: true })

/** Builds a project with a content folder, and gives the folder of its site. */
async function build(project: string, from: string): Promise<string> {
  const out = mkdtempSync(join(temporary, 'site-'))
  const { status } = spawnSync(process.execPath, [join(root, 'src/cli/on-record.js'), 'build', '--quiet'], {
    cwd: project,
    env: { ...process.env, SITE_CONTENT: from, SITE_OUT: out, SITE_URL: 'https://briefing.example' },
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${project} was not built`)
  return out
}

async function visit(folder: string, colorScheme: 'light' | 'dark', use: (page: Page, url: string) => Promise<void>) {
  const server = await serveFolder(folder)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme })
  await use(page, server.url)
  await page.close()
  server.close()
}

async function shoot(page: Page, name: string, height: number) {
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height } })
  // A page has few colours, and the package carries the documents.
  await sharp(picture)
    .png({ palette: true, colours: 64 })
    .toFile(join(images, `${name}.png`))
}
