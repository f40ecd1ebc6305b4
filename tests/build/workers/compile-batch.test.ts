import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { htmlPath, readAnalyses, readSlice, readStored } from '../../../src/build/cache/story-cache.ts'
import { batchCompiler } from '../../../src/build/workers/compile-batch.ts'
import { makeFolder } from '../../make-folder.ts'
import { inventArticles } from '../invent-articles.ts'

let folder: string
let cacheFolder: string

beforeEach(() => {
  folder = makeFolder()
  cacheFolder = join(folder, 'stories')
})

describe('batchCompiler', () => {
  const compileBatch = batchCompiler()
  const batchOf = (shard: number, count: number, former: number | null = null) => ({
    setup: {
      key: 'context',
      context: {
        sources: [],
        base: '/',
        roots: { content: '/none', public: null },
        imageHosts: [],
        publisher: 'The Harbour Post',
      },
      plugins: null,
      cacheFolder,
      engineVersion: '1',
    },
    shard,
    jobs: inventArticles(folder, count).map((article) => ({ article, key: 'key', former, stories: {} })),
  })

  it('keeps the HTML of each story apart, with characters of more than one byte', async () => {
    const batch = batchOf(1, 3)
    await compileBatch(batch)
    const pages = [...readStored(cacheFolder).values()].map(({ stored: { html } }) =>
      readSlice({ path: htmlPath(cacheFolder, 1), ...html }),
    )
    expect(pages).toHaveLength(3)
    for (const page of pages) expect(page).toMatch(/^<p>.*[“’].*<\/p>$/s)
  })

  it('takes an analysis of the same text by the same engine over, and no other', async () => {
    const first = batchOf(1, 1)
    await compileBatch(first)
    const [key] = Object.values(readAnalyses(cacheFolder, 1)).map((it) => it.key)
    await compileBatch(batchOf(2, 1, 1))
    expect(readAnalyses(cacheFolder, 2)).toEqual(readAnalyses(cacheFolder, 1))
    const other = batchOf(3, 1, 2)
    await compileBatch({ ...other, setup: { ...other.setup, engineVersion: '2' } })
    expect(readAnalyses(cacheFolder, 3)['story-0']?.key).not.toBe(key)
  })
})
