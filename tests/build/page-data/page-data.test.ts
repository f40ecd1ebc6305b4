import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createPageDataService } from '../../../src/build/page-data/page-data.ts'
import { startPageDataWorker } from '../../../src/build/page-data/start-page-data-worker.ts'
import type { PageDataService, Progress } from '../../../src/site/page-data-api.ts'
import { readPayload } from '../../../src/site/page-payload.ts'
import type { Kind, ParamsOf, ShownBy } from '../../../src/site/routes.ts'
import { makeHarbour } from '../make-harbour.ts'

let harbour: ReturnType<typeof makeHarbour>
beforeEach(() => {
  harbour = makeHarbour('/news/')
})

/** The keys of pages of a kind as a build sees them, in which all are shown that are not as before. */
async function keysOf(service: PageDataService, kind: Kind, former: Keys = {}): Promise<Keys> {
  const keys: Keys = {}
  for (const { params, cacheKey } of await service.paths(kind)) {
    const page = Object.values(params).join('/')
    keys[page] = cacheKey
    if (former[page] !== cacheKey) await service.show(kind, params)
  }
  return keys
}

type Keys = Record<string, string>

async function shown<K extends Kind>(service: PageDataService, kind: K, params: ParamsOf<K>): Promise<ShownBy<K>> {
  return readPayload(await service.show(kind, params))
}

describe('a page data service', () => {
  it('says at once what the store holds, and shows what the pages ask for', async () => {
    const service = createPageDataService()
    const { report, wrong, stories } = await service.open(harbour.options)
    expect({ report, wrong }).toEqual({ report: '', wrong: false })
    expect(stories.map(({ slug }) => slug)).toEqual(['bridge-reopens', 'bridge-shut'])
    const { site, view, parts } = await shown(service, 'story', { slug: 'bridge-shut' })
    expect(site.canonical).toBe('https://briefing.example/news/articles/bridge-shut/')
    expect(view.title).toBe('The bridge is shut')
    expect(parts.text).toMatch(/^<p>/)
    const front = (await shown(service, 'front', {})).parts
    expect(`${front.lead}${front.top}${front.days}`.match(/<article/g)).toHaveLength(2)
  })

  it('says how many stories are read and compiled, and how many pages are written', async () => {
    const service = createPageDataService()
    const said: Progress[] = []
    await service.open(harbour.options, (it) => said.push(it))
    await service.paths('story')
    await service.show('story', { slug: 'bridge-shut' })
    await service.show('front', {})
    expect(said).toEqual([
      { step: 'read', done: 1, total: 3 },
      { step: 'read', done: 2, total: 3 },
      { step: 'read', done: 3, total: 3 },
      { step: 'compile', done: 2, total: 2 },
      { step: 'relate', done: 0, total: 2 },
      { step: 'write', done: 1, total: 2 },
      { step: 'write', done: 2, total: 2 },
    ])
  })

  it('knows no page before it is opened', async () => {
    await expect(createPageDataService().paths('story')).rejects.toThrow('Expected the page data service to be opened')
  })

  it('goes without a picture that is not there, and says so as an error', async () => {
    appendFileSync(harbour.article('bridge-shut'), '\nA chart:\n\n![The chart](/news/chart.png)\n')
    const service = createPageDataService()
    const { wrong, missingPictures, warnings, findings, report } = await service.open(harbour.options)
    expect({ wrong, missingPictures, warnings }).toEqual({ wrong: false, missingPictures: 1, warnings: 0 })
    expect(findings).toMatchObject([{ page: 'articles/bridge-shut', severity: 'error' }])
    expect(report).toContain('picture-missing')
    const { text } = (await shown(service, 'story', { slug: 'bridge-shut' })).parts
    expect(text).toContain('A chart:')
    expect(text).not.toContain('<img')
  })

  it('tells what an editor should mend, and that the site would be wrong', async () => {
    writeFileSync(harbour.article('bridge-shut'), '---\ntitle: Bridge shut\n---\nThe bridge is shut.\n')
    const { report, wrong } = await createPageDataService().open(harbour.options)
    expect(wrong).toBe(true)
    expect(report).toMatch(/bridge-shut\.md[\s\S]*published/)
  })

  it('changes the key of a page with what it shows from build to build, and no other', async () => {
    const [first, second, third] = [createPageDataService(), createPageDataService(), createPageDataService()]
    await first.open(harbour.options)
    const [stories, sources] = [await keysOf(first, 'story'), await keysOf(first, 'source')]
    await first.saveCacheKeys()
    await second.open(harbour.options)
    expect(await keysOf(second, 'story', stories)).toEqual(stories)
    expect(await keysOf(second, 'source', sources)).toEqual(sources)
    await second.saveCacheKeys()
    appendFileSync(harbour.article('bridge-shut'), '\nGulls sat on the railing.\n')
    await third.open(harbour.options)
    const changed = await keysOf(third, 'story', stories)
    expect(changed['bridge-shut']).not.toBe(stories['bridge-shut'])
    expect(changed['bridge-reopens']).toBe(stories['bridge-reopens'])
    expect(await keysOf(third, 'source', sources)).toEqual(sources)
  })

  it('shows a page anew after a build that did not end', async () => {
    const [first, broken, next] = [createPageDataService(), createPageDataService(), createPageDataService()]
    await first.open(harbour.options)
    const stories = await keysOf(first, 'story')
    await first.saveCacheKeys()
    appendFileSync(harbour.article('bridge-shut'), '\nGulls sat on the railing.\n')
    await broken.open(harbour.options)
    await keysOf(broken, 'story', stories)
    await next.open(harbour.options)
    const keys = await keysOf(next, 'story', stories)
    expect(keys['bridge-shut']).not.toBe(stories['bridge-shut'])
    expect(keys['bridge-reopens']).toBe(stories['bridge-reopens'])
  })

  it('changes the digest of every story with anything that others may say of it', async () => {
    const service = createPageDataService()
    const before = await service.open(harbour.options)
    expect((await service.open(harbour.options)).stories).toEqual(before.stories)
    appendFileSync(join(harbour.options.content, 'site.yaml'), '\nnotice: A sample.\n')
    const after = await service.open(harbour.options)
    for (const [at, { digest }] of after.stories.entries()) expect(digest).not.toBe(before.stories[at]?.digest)
  })

  it('shows the briefing as last opened', async () => {
    const service = createPageDataService()
    await service.open(harbour.options)
    await service.paths('story')
    writeFileSync(
      harbour.article('bridge-shut'),
      readFileSync(harbour.article('bridge-shut'), 'utf8').replace('The bridge is shut', 'Shut'),
    )
    await service.open(harbour.options)
    expect((await shown(service, 'story', { slug: 'bridge-shut' })).view.title).toBe('Shut')
  })
})

describe('a page data service in a worker', () => {
  it('answers and writes as one in this thread does', async () => {
    const [here, there] = [createPageDataService(), await startPageDataWorker()]
    const said: Progress[] = []
    try {
      expect(await there.open(harbour.options, (it) => said.push(it))).toEqual(await here.open(harbour.options))
      await expect.poll(() => said.map(({ step }) => step)).toContain('relate')
      for (const kind of ['story', 'source', 'period', 'plain'] as const) {
        const paths = (await here.paths(kind)).map(({ params }) => params)
        expect((await there.paths(kind)).map(({ params }) => params)).toEqual(paths)
        for (const params of paths) expect(await there.show(kind, params)).toEqual(await here.show(kind, params))
      }
      expect(await there.show('rss', {})).toEqual(await here.show('rss', {}))
      await Promise.all([here.writeData(join(harbour.folder, 'here')), there.writeData(join(harbour.folder, 'there'))])
      const written = readdirSync(join(harbour.folder, 'here'), { recursive: true, encoding: 'utf8' }).sort()
      expect(written).toContain('articles/bridge-shut/annotations.jsonld')
      expect(readdirSync(join(harbour.folder, 'there'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(written)
      const data = (name: string) => readFileSync(join(harbour.folder, name, 'newsroom.json'), 'utf8')
      expect(data('there')).toBe(data('here'))
    } finally {
      await there.close()
    }
  })

  it('rejects with the errors of its requests', async () => {
    const service = await startPageDataWorker()
    try {
      await expect(service.show('story', { slug: 'tide' })).rejects.toThrow(
        'Expected the page data service to be opened',
      )
      await service.open(harbour.options)
      await expect(service.show('story', { slug: 'tide' })).rejects.toThrow('tide')
    } finally {
      await service.close()
    }
  })
})
