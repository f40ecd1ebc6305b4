import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { createDesk, type Desk } from '../../src/edition/desk.ts'
import { openDeskThread } from '../../src/edition/desk-thread.ts'
import type { Kind, ParamsOf, ShownBy } from '../../src/edition/routes.ts'

const fixture = fileURLToPath(new URL('../content/fixtures/harbour', import.meta.url))

let folder: string
const article = (name: string) => join(folder, 'content/articles', `${name}.md`)
const options = () => ({
  content: join(folder, 'content'),
  cache: join(folder, 'cache'),
  address: { origin: 'https://briefing.example', base: '/news/' },
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-'))
  cpSync(fixture, join(folder, 'content'), { recursive: true })
  return () => rmSync(folder, { recursive: true })
})

async function keysOf(desk: Desk, kind: Kind) {
  const paths = await desk.paths(kind)
  return Object.fromEntries(paths.map(({ params, cacheKey }) => [Object.values(params).join('/'), cacheKey]))
}

async function shown<K extends Kind>(desk: Desk, kind: K, params: ParamsOf<K>): Promise<ShownBy<K>> {
  return JSON.parse(await desk.show(kind, params))
}

describe('a desk', () => {
  it('says at once what the store holds, and shows what the pages ask for', async () => {
    const desk = createDesk()
    const { report, wrong, stories } = await desk.open(options())
    expect({ report, wrong }).toEqual({ report: '', wrong: false })
    expect(stories.map(({ slug }) => slug)).toEqual(['bridge-reopens', 'bridge-shut'])
    const { site, view } = await shown(desk, 'story', { slug: 'bridge-shut' })
    expect(site.canonical).toBe('https://briefing.example/news/articles/bridge-shut/')
    expect(view.title).toBe('The bridge is shut')
    expect(await desk.text('bridge-shut')).toMatch(/^<p>/)
    expect((await shown(desk, 'front', {})).view.days.flatMap((day) => day.stories)).toHaveLength(2)
  })

  it('knows no page before it is opened', async () => {
    await expect(createDesk().paths('story')).rejects.toThrow('Expected the `articles` loader to have run')
  })

  it('tells what an editor should mend, and that the site would be wrong', async () => {
    writeFileSync(article('bridge-shut'), '---\ntitle: Bridge shut\n---\nThe bridge is shut.\n')
    const { report, wrong } = await createDesk().open(options())
    expect(wrong).toBe(true)
    expect(report).toMatch(/bridge-shut\.md[\s\S]*published/)
  })

  it('changes the key of a page with what it shows, and no other', async () => {
    const desk = createDesk()
    await desk.open(options())
    const [stories, sources] = [await keysOf(desk, 'story'), await keysOf(desk, 'source')]
    appendFileSync(article('bridge-shut'), '\nGulls sat on the railing.\n')
    await desk.open(options())
    const changed = await keysOf(desk, 'story')
    expect(changed['bridge-shut']).not.toBe(stories['bridge-shut'])
    expect(changed['bridge-reopens']).toBe(stories['bridge-reopens'])
    expect(await keysOf(desk, 'source')).toEqual(sources)
  })

  it('changes the digest of every story with anything that others may say of it', async () => {
    const desk = createDesk()
    const before = await desk.open(options())
    expect((await desk.open(options())).stories).toEqual(before.stories)
    appendFileSync(join(folder, 'content/site.yaml'), '\nnotice: A sample.\n')
    const after = await desk.open(options())
    for (const [at, { digest }] of after.stories.entries()) expect(digest).not.toBe(before.stories[at]?.digest)
  })

  it('shows the briefing as last opened', async () => {
    const desk = createDesk()
    await desk.open(options())
    await desk.paths('story')
    writeFileSync(
      article('bridge-shut'),
      readFileSync(article('bridge-shut'), 'utf8').replace('The bridge is shut', 'Shut'),
    )
    await desk.open(options())
    expect((await shown(desk, 'story', { slug: 'bridge-shut' })).view.title).toBe('Shut')
  })
})

describe('a desk in a thread', () => {
  it('answers and writes as one in this thread does', async () => {
    const [here, there] = [createDesk(), openDeskThread()]
    try {
      expect(await there.open(options())).toEqual(await here.open(options()))
      for (const kind of ['story', 'source', 'period', 'plain'] as const) {
        const paths = await here.paths(kind)
        expect(await there.paths(kind)).toEqual(paths)
        for (const { params } of paths) expect(await there.show(kind, params)).toEqual(await here.show(kind, params))
      }
      expect(await there.show('feed', {})).toEqual(await here.show('feed', {}))
      expect(await there.text('bridge-shut')).toBe(await here.text('bridge-shut'))
      await Promise.all([here.writeData(join(folder, 'here')), there.writeData(join(folder, 'there'))])
      const written = readdirSync(join(folder, 'here'), { recursive: true, encoding: 'utf8' }).sort()
      expect(written).toContain('articles/bridge-shut/annotations.jsonld')
      expect(readdirSync(join(folder, 'there'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(written)
      const data = (name: string) => readFileSync(join(folder, name, 'newsroom.json'), 'utf8')
      expect(data('there')).toBe(data('here'))
    } finally {
      await there.close()
    }
  })

  it('hands over the errors of its questions', async () => {
    const desk = openDeskThread()
    try {
      await expect(desk.show('story', { slug: 'tide' })).rejects.toThrow('Expected the `articles` loader to have run')
      await desk.open(options())
      await expect(desk.show('story', { slug: 'tide' })).rejects.toThrow('tide')
      await expect(desk.text('tide')).rejects.toThrow('Expected the slug of a story, got: tide')
    } finally {
      await desk.close()
    }
  })
})
