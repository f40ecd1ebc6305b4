import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { beforeEach, describe, expect, it } from 'vitest'
import { openFrontmatterCache } from '../../../src/build/cache/frontmatter-cache.ts'
import { readCached, writeCached } from '../../../src/build/cache/json-cache.ts'
import { readFrontmatter } from '../../../src/content/read/frontmatter.ts'
import { frontmatterSchema } from '../../../src/content/schemas/frontmatter-schemas.ts'
import { makeFolder } from '../../make-folder.ts'

let path: string
beforeEach(() => {
  path = join(makeFolder(), 'cache/frontmatter.json')
})

const full = `---
title: "The bridge: open"
published: 2026-03-01
topics: [bridge]
corrections:
  - { date: 2026-03-02, text: It was shut. }
---

It is open.
`

function read(...texts: string[]) {
  const known = openFrontmatterCache(path)
  const read = texts.map((text) => {
    const file = new VFile({ path: 'a.md', value: text })
    return { parts: readFrontmatter(file, frontmatterSchema, known), messages: file.messages.map(String) }
  })
  known.save()
  return read
}

describe('known frontmatter', () => {
  it('is what reading it anew would give, and comes with the body as it now is', () => {
    const [first] = read(full)
    const moved = full.replace('It is open.', 'It is wide open.')
    const [again] = read(moved)
    expect(again?.parts?.data).toEqual(readFrontmatter(new VFile(full), frontmatterSchema)?.data)
    expect(again?.parts?.body).toBe(first?.parts?.body.replace('open', 'wide open'))
  })

  it('is used: what the file says of it is believed', () => {
    read(full)
    const cached = JSON.stringify(readCached(path)).replace('The bridge: open', 'As kept')
    writeCached(path, JSON.parse(cached))
    expect(read(full)[0]?.parts?.data.title).toBe('As kept')
  })

  it('is never one with a mistake, which is told every time', () => {
    const wrong = full.replace('published: 2026-03-01\n', '')
    const [first] = read(wrong)
    expect(first?.messages).toHaveLength(1)
    expect(read(wrong)[0]).toEqual(first)
  })

  it('is forgotten with the story, and when what was kept cannot be read', () => {
    read(full, full.replace('open"', 'shut"'))
    read(full)
    expect(Object.keys(readCached<object>(path)!)).toHaveLength(1)
    writeFileSync(path, '{"torn')
    expect(read(full)[0]?.parts?.data.title).toBe('The bridge: open')
    expect(Object.keys(readCached<object>(path)!)).toHaveLength(1)
  })

  it('writes nothing where there is none', () => {
    read()
    expect(existsSync(path)).toBe(false)
  })
})
