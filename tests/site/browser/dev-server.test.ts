import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

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
  for (let i = 0; i < 150; i += 1) {
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
