import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { imageSize } from 'image-size'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writePicture } from '../../content/files/make-pictures.ts'
import { openBrowser } from '../browser/open-browser.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

let folder: string
let server: ChildProcess
let url: string
let output = ''
const article = (name: string) => join(folder, 'articles', `${name}.md`)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  cpSync(join(root, 'tests/build/fixtures/harbour'), folder, { recursive: true })
  server = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '4390', '--host', '127.0.0.1'],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        SITE_CONTENT: folder,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
    },
  )
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => (output += data))
  url = await until(async () => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0])
})
afterAll(() => {
  server?.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Asks until there is an answer; half a minute is more than any save should take. */
async function until<Answer>(waitFor: () => Promise<Answer | undefined>): Promise<Answer> {
  for (let i = 0; i < 150; i++) {
    const answer = await waitFor().catch(() => undefined)
    if (answer) return answer
    await wait(200)
  }
  throw new Error(`No answer in 30 s; the server said:\n${output}`)
}

const shows = (path: string, words: string) =>
  until(async () => (await (await fetch(`${url}/articles/${path}/`)).text()).includes(words) || undefined)

it('shows a saved story without a restart, drafts too', async () => {
  expect(await shows('bridge-shut', 'At least')).toBe(true)
  expect(await shows('ferry-plan', 'Nobody has said so yet')).toBe(true)
  writeFileSync(
    article('bridge-shut'),
    readFileSync(article('bridge-shut'), 'utf8').replace('turned back', 'turned round'),
  )
  expect(await shows('bridge-shut', 'turned round')).toBe(true)
})

it('shows a new story', async () => {
  writeFileSync(article('tide'), '---\ntitle: The tide\npublished: 2026-03-05\n---\nIt rose, Coastwire reported.\n')
  expect(await shows('tide', 'It rose')).toBe(true)
})

it('says what is wrong with a story and goes on with the rest', async () => {
  writeFileSync(article('tide'), '---\ntitle: The tide\n---\nIt rose.\n')
  await until(async () => output.includes('Missing `published`') || undefined)
  expect(await shows('bridge-shut', 'turned round')).toBe(true)
})

it('serves what a build writes beside the pages: data, pictures and documents', async () => {
  await writePicture(join(folder, 'articles/quay.jpg'), 900, 600)
  writeFileSync(join(folder, 'articles/list.csv'), 'a,b')
  const words = 'It is empty.\n\n![Cranes](quay.jpg)\n\n[The list](list.csv).'
  writeFileSync(article('quay'), `---\ntitle: The quay\npublished: 2026-03-05\n---\n${words}\n`)
  await shows('quay', 'It is empty')
  const page = await (await fetch(`${url}/articles/quay/`)).text()
  const picture = await fetch(url + / src="([^"]*_images[^"]*)"/.exec(page)![1])
  expect(picture.headers.get('content-type')).toBe('image/jpeg')
  expect(imageSize(new Uint8Array(await picture.arrayBuffer()))).toMatchObject({ width: 900, height: 600 })
  expect(await (await fetch(url + /href="([^"]*list\.csv)"/.exec(page)![1])).text()).toBe('a,b')
  expect(await (await fetch(`${url}/articles/quay/story.json`)).json()).toMatchObject({ title: 'The quay' })
  expect(await (await fetch(`${url}/newsroom.json`)).json()).toMatchObject({ version: 1 })
})

it('says on the page that a story is a draft, or scheduled', async () => {
  expect(await shows('ferry-plan', 'Draft: no build publishes it')).toBe(true)
  writeFileSync(article('later'), '---\ntitle: Later\npublished: 2031-01-01\n---\nPolice said it.\n')
  expect(await shows('later', 'Scheduled: a build after its time publishes it')).toBe(true)
})

it('shows in the browser what to fix on the page and elsewhere, and why a story is not there', async () => {
  writeFileSync(article('tide'), '---\ntitle: The tide\n---\nIt rose.\n')
  writeFileSync(article('quay'), '---\ntitle: The quay\npublished: 2026-03-05\n---\nA ![](quay.jpg) <b.\n')
  expect(await shows('tide', 'Missing `published`')).toBe(true)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${url}/articles/quay/`)
    const box = page.locator('#preview-findings')
    await box.locator('summary').click({ timeout: 20_000 })
    expect(await box.innerText()).toContain('Unexpected image without a description')
    expect(await box.innerText()).toContain('Missing `published`')
    await page.goto(`${url}/articles/tide/`)
    expect(await page.locator('h1').innerText()).toBe('This story cannot be shown')
    writeFileSync(article('tide'), '---\ntitle: The tide\npublished: 2026-03-05\n---\nIt rose.\n')
    await page.locator('h1', { hasText: 'The tide' }).waitFor({ timeout: 20_000 })
  } finally {
    await browser.close()
  }
}, 60_000)
