import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeStories } from '../../bench/write-stories.ts'
import { compileStories } from '../../src/content/compile-stories.ts'
import { createCompileTask } from '../../src/content/compile-task.ts'
import { readContent } from '../../src/content/read-content.ts'
import { readStored } from '../../src/content/story-cache.ts'

const context = { sources: [], stories: {}, base: '/' }

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

describe('createCompileTask', () => {
  const jobs = () => articlesOf(1).map((article) => ({ article, key: 'key', former: null }))

  it('writes nothing before it is told to store, and tells of each batch once', () => {
    const { compile, store } = createCompileTask({ context, cacheFolder, engineVersion: '1' })
    const [story] = compile({ pack: 1, jobs: jobs() })
    expect(story?.text).toContain('.')
    expect(existsSync(cacheFolder)).toBe(false)
    expect([store(), store()]).toEqual([1, 0])
    expect(readStored(cacheFolder).get('story-0')).toEqual({ stored: story, pack: 1 })
  })

  it('stores by itself when it holds many batches, so that memory does not grow with the collection', () => {
    const { compile, store } = createCompileTask({ context, cacheFolder, engineVersion: '1' })
    for (let pack = 1; pack <= 40; pack += 1) compile({ pack, jobs: jobs() })
    const early = globSync('*.stories.json', { cwd: cacheFolder }).length
    expect(early).toBeGreaterThan(20)
    expect(early).toBeLessThan(40)
    expect(store()).toBe(40)
    expect(globSync('*.stories.json', { cwd: cacheFolder })).toHaveLength(40)
  })
})

describe('compileStories', () => {
  it('has all that its threads compiled in the cache when it says so, and compiles none of it again', async () => {
    const articles = articlesOf(50)
    const first = await compileStories(articles, context, cacheFolder)
    await first.stored
    expect(globSync('*.html', { cwd: cacheFolder })).toHaveLength(50)
    const packs = () => globSync('*.json', { cwd: cacheFolder }).sort()
    const before = packs()
    const second = await compileStories(articles, context, cacheFolder)
    await second.stored
    expect(second.stories).toEqual(first.stories)
    expect(packs()).toEqual(before)
  })
})
