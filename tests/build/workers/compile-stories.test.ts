import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { compileStories } from '../../../src/build/workers/compile-stories.ts'
import { makeFolder } from '../../make-folder.ts'
import { inventArticles } from '../invent-articles.ts'

let folder: string
let cacheFolder: string

beforeEach(() => {
  folder = makeFolder()
  cacheFolder = join(folder, 'stories')
})

describe('compileStories', () => {
  const options = () => ({
    context: {
      sources: [],
      base: '/',
      roots: { content: '/none', public: null },
      imageHosts: [],
      publisher: 'The Harbour Post',
    },
    stories: {},
    cacheFolder,
  })
  const shards = () => globSync('*.json', { cwd: cacheFolder }).sort()

  it('compiles in threads what it compiles in one, and none of it again', async () => {
    const articles = inventArticles(folder, 120)
    const first = await compileStories(articles, options())
    expect(first.map(({ stored }) => stored.slug)).toEqual(articles.map(({ slug }) => slug))
    const before = shards()
    expect(before).toHaveLength(16)
    expect(await compileStories(articles, options())).toEqual(first)
    expect(shards()).toEqual(before)

    const alone = await compileStories(articles.slice(0, 10), { ...options(), cacheFolder: join(folder, 'alone') })
    const offsets = { start: expect.any(Number), end: expect.any(Number) }
    for (const [at, { stored }] of alone.entries()) {
      expect(first[at]?.stored).toEqual({ ...stored, html: { ...stored.html, ...offsets } })
    }
  })

  it('looks up an address that cannot be decoded in threads as it does in one', async () => {
    const articles = inventArticles(folder, 120).map((article) => ({
      ...article,
      body: `${article.body}\n\nThe [sale](/100%-off/) is on.\n`,
    }))
    const inThreads = await compileStories(articles, options())
    const alone = await compileStories(articles.slice(0, 1), { ...options(), cacheFolder: join(folder, 'alone') })
    expect(inThreads).toHaveLength(120)
    expect(inThreads[0]?.stored.lookups).toContainEqual(['/100%-off/', null])
    expect(inThreads[0]?.stored.lookups).toEqual(alone[0]?.stored.lookups)
  })

  it('removes a shard once nothing in it is current, and not while its stories may still be shown', async () => {
    const articles = inventArticles(folder, 2)
    const changed = articles.map((article) => ({ ...article, body: `${article.body}\n\nMore, police said.\n` }))
    await compileStories(articles, options())
    await compileStories(changed, options())
    expect(shards()).toEqual(['1.analyses.json', '1.stories.json', '2.analyses.json', '2.stories.json'])
    await compileStories(changed, options())
    expect(shards()).toEqual(['2.analyses.json', '2.stories.json'])
  })

  it('takes no longer for one word of 900,000 letters than a save should', async () => {
    const [article] = inventArticles(folder, 1)
    const began = performance.now()
    await compileStories(
      ['a'.repeat(900_000), 'a.'.repeat(200_000), '](a'.repeat(2000)].map((body, at) => ({
        ...article!,
        slug: `long-${at}`,
        body,
      })),
      options(),
    )
    // Where each letter is looked at from each before it, the first alone takes ten minutes.
    expect(performance.now() - began).toBeLessThan(30_000)
  })

  it('hands on what goes wrong in a thread', async () => {
    writeFileSync(cacheFolder, 'no folder')
    await expect(compileStories(inventArticles(folder, 30), options())).rejects.toThrow('EEXIST')
  })
})
