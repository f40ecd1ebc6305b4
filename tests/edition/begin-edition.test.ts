import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, it } from 'vitest'
import { beginEdition, takeBegun } from '../../src/edition/begin-edition.ts'

const fixture = fileURLToPath(new URL('../content/fixtures/harbour', import.meta.url))

let folder: string
const options = (drafts = false) => ({
  content: join(folder, 'content'),
  cache: join(folder, 'cache'),
  address: { origin: 'https://briefing.example', base: '/' },
  drafts,
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  cpSync(fixture, join(folder, 'content'), { recursive: true })
  return () => rmSync(folder, { recursive: true })
})

it('what was begun is taken once', async () => {
  const desk = await beginEdition(options())
  try {
    const first = await takeBegun(options())
    expect(first.desk).toBe(desk)
    expect((await first.opened).stories).toHaveLength(2)
    const second = await takeBegun(options())
    expect(second.desk).not.toBe(desk)
    expect((await second.opened).stories).toEqual((await first.opened).stories)
  } finally {
    await desk.close()
  }
})

it('what was begun for other content is left', async () => {
  const desk = await beginEdition(options())
  try {
    const { desk: other, opened } = await takeBegun(options(true))
    expect(other).not.toBe(desk)
    expect((await opened).stories).toHaveLength(3)
  } finally {
    await desk.close()
  }
})
