import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { readRendered, shareBriefing } from '../../src/content/briefing.ts'
import { compileBriefing } from '../../src/content/compile-briefing.ts'
import type { Rendered } from '../../src/content/types.ts'

let folder: string
let rendered: Record<string, Rendered>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  cpSync(fileURLToPath(new URL('fixtures/harbour', import.meta.url)), join(folder, 'content'), { recursive: true })
  const briefing = await compileBriefing({
    content: join(folder, 'content'),
    cache: join(folder, 'cache'),
    address: { origin: 'https://briefing.example', base: '/' },
  })
  shareBriefing(briefing)
  rendered = briefing.rendered
  return () => rmSync(folder, { recursive: true })
})

describe('readRendered', () => {
  it('gives each story its own HTML', async () => {
    expect((await readRendered('bridge-shut')).html).toMatch(/^<p>/)
    expect((await readRendered('bridge-reopens')).html).toContain('said Ann Lee')
    expect((await readRendered('bridge-shut')).html).not.toContain('said Ann Lee')
  })

  it('refuses what another build has put in its place, or taken away', async () => {
    const { path } = rendered['bridge-shut']!
    writeFileSync(path, `<p>${readFileSync(path, 'utf8')}`)
    await expect(readRendered('bridge-shut')).rejects.toThrow('Expected `bridge-shut` in ')
    rmSync(path)
    await expect(readRendered('bridge-shut')).rejects.toThrow('Build again.')
  })

  it('knows no other slug', async () => {
    await expect(readRendered('tide')).rejects.toThrow('Expected the slug of a story, got: tide')
  })
})
