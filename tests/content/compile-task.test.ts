import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeStories } from '../../bench/write-stories.ts'
import { compileStories } from '../../src/content/compile-stories.ts'
import { compileBatch } from '../../src/content/compile-task.ts'
import { readContent } from '../../src/content/read-content.ts'
import { htmlPath, readAnalyses, readSlice, readStored } from '../../src/content/story-cache.ts'

const context = { sources: [], base: '/' }

let folder: string
let cacheFolder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  cacheFolder = join(folder, 'stories')
  return () => rmSync(folder, { recursive: true })
})

function articlesOf(count: number) {
  writeStories(join(folder, 'content'), count)
  return readContent(join(folder, 'content')).articles
}

describe('a batch', () => {
  const batchOf = (pack: number, count: number, former: number | null = null) => ({
    setup: { key: 'context', context, cacheFolder, engineVersion: '1' },
    pack,
    jobs: articlesOf(count).map((article) => ({ article, key: 'key', former, stories: {} })),
  })

  it('keeps the HTML of each story apart, with characters of more than one byte', () => {
    const batch = batchOf(1, 3)
    compileBatch(batch)
    const pages = [...readStored(cacheFolder).values()].map(({ stored: { html } }) =>
      readSlice({ path: htmlPath(cacheFolder, 1), ...html }),
    )
    expect(pages).toHaveLength(3)
    for (const page of pages) expect(page).toMatch(/^<p>.*[“’].*<\/p>$/s)
  })

  it('takes an analysis of the same text by the same engine over, and no other', () => {
    const first = batchOf(1, 1)
    compileBatch(first)
    const [key] = Object.values(readAnalyses(cacheFolder, 1)).map((it) => it.key)
    compileBatch(batchOf(2, 1, 1))
    expect(readAnalyses(cacheFolder, 2)).toEqual(readAnalyses(cacheFolder, 1))
    const other = batchOf(3, 1, 2)
    compileBatch({ ...other, setup: { ...other.setup, engineVersion: '2' } })
    expect(readAnalyses(cacheFolder, 3)['story-0']?.key).not.toBe(key)
  })
})

describe('compileStories', () => {
  const options = () => ({ context, stories: {}, cacheFolder })
  const packs = () => globSync('*.json', { cwd: cacheFolder }).sort()

  it('compiles in threads what it compiles in one, and none of it again', async () => {
    const articles = articlesOf(50)
    const first = await compileStories(articles, options())
    expect(first.map(({ stored }) => stored.slug)).toEqual(articles.map(({ slug }) => slug))
    const before = packs()
    expect(before).toHaveLength(8)
    expect(await compileStories(articles, options())).toEqual(first)
    expect(packs()).toEqual(before)

    const alone = await compileStories(articles.slice(0, 10), { ...options(), cacheFolder: join(folder, 'alone') })
    const offsets = { start: expect.any(Number), end: expect.any(Number) }
    for (const [at, { stored }] of alone.entries()) {
      expect(first[at]?.stored).toEqual({ ...stored, html: { ...stored.html, ...offsets } })
    }
  })

  it('removes a pack once nothing in it is current, and not while its stories may still be shown', async () => {
    const articles = articlesOf(2)
    const changed = articles.map((article) => ({ ...article, body: `${article.body}\n\nMore, police said.\n` }))
    await compileStories(articles, options())
    await compileStories(changed, options())
    expect(packs()).toEqual(['1.analyses.json', '1.stories.json', '2.analyses.json', '2.stories.json'])
    await compileStories(changed, options())
    expect(packs()).toEqual(['2.analyses.json', '2.stories.json'])
  })

  it('hands on what goes wrong in a thread', async () => {
    writeFileSync(cacheFolder, 'no folder')
    await expect(compileStories(articlesOf(30), options())).rejects.toThrow('EEXIST')
  })
})
