import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeStories } from '../../bench/write-stories.ts'
import { readSettings } from '../../src/content/settings.ts'
import { readPublished, runCommand } from './run-command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
let env: Record<string, string>
let cache: string

function build(): Map<string, string> {
  expect(runCommand('build', env)).toMatchObject({ status: 0, stderr: '' })
  return readPublished(join(folder, 'dist'))
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  env = { SITE_CONTENT: join(folder, 'content'), SITE_OUT: join(folder, 'dist'), SITE_URL: 'https://example.org/news' }
  cache = readSettings(root, env).cache
  writeStories(join(folder, 'content'), 60)
})
afterAll(() => {
  for (const made of [folder, cache]) rmSync(made, { recursive: true, force: true })
})

it('what threads make of many new stories is what one thread makes of stories that it has already', () => {
  const inThreads = build()
  // Without what Astro keeps, every page is rendered anew, and without new stories by the main thread alone.
  for (const kept of ['dist', 'incremental-build.json']) rmSync(join(cache, kept), { recursive: true })
  const inOne = build()
  expect([...inOne.keys()]).toEqual([...inThreads.keys()])
  for (const [file, content] of inOne) expect(inThreads.get(file), file).toBe(content)
  expect(inOne.size).toBeGreaterThan(200)
})
