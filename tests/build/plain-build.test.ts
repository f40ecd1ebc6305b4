import { appendFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeIcons } from '../../src/build/assets/site-icons.ts'
import { writeAssets } from '../../src/build/assets/write-assets.ts'
import { writeCards } from '../../src/build/assets/write-cards.ts'
import { createPageDataService } from '../../src/build/page-data/page-data.ts'
import { compilePlainly } from '../../src/content/compile-plainly.ts'
import type { PageDataService } from '../../src/site/page-data-api.ts'
import type { Part } from '../../src/site/parts/part.ts'
import type { Route } from '../../src/site/route-forms.ts'
import { type Kind, routes } from '../../src/site/routes.ts'
import { writeData } from '../../src/site/write-json.ts'
import { writeSearch } from '../../src/site/write-search.ts'
import { buildSiteIndex } from '../../src/views/build-site-index.ts'
import { writePicture } from '../content/files/make-pictures.ts'
import { makeFolder } from '../make-folder.ts'
import { makeHarbour } from './make-harbour.ts'
import { makeRepository } from './make-repository.ts'

type AnyRoute = Route<object, { parts?: Record<string, Part> }>
/** Pages by kind and parameters, and files beside them by path. */
type Site = Record<string, unknown>

const kinds = Object.keys(routes) as Kind[]
const address = { origin: 'https://briefing.example', base: '/news/' }

/** All that a site shows, by the plain path. */
async function plainSite(content: string): Promise<Site> {
  const briefing = await compilePlainly(content, address, { public: join(content, 'public') })
  const siteIndex = buildSiteIndex(briefing, address)
  const site: Site = {}
  for (const kind of kinds) {
    const route = routes[kind] as unknown as AnyRoute
    for (const params of route.paths(siteIndex)) {
      const { parts = {}, ...data } = route.show(siteIndex, params)
      const written = Object.entries(parts).map(([name, part]) => [name, part.write()])
      site[pageName(kind, params)] = { data: JSON.stringify(data), parts: Object.fromEntries(written) }
    }
  }
  const out = makeFolder()
  await writeData(out, siteIndex, async () => undefined)
  await writeSearch(out, siteIndex)
  await writeAssets(out, briefing.assets, makeFolder())
  await writeIcons(out, join(content, 'public'))
  await writeCards(out, siteIndex, join(content, '../cards'))
  return { ...site, ...filesOf(out) }
}

/** All that a site shows, by the way of a build that finds what others have left in the cache. */
async function builtSite(content: string, cache: string): Promise<Site> {
  const service: PageDataService = createPageDataService()
  await service.open({ content, cache, address, public: join(content, 'public') })
  const site: Site = {}
  for (const kind of kinds) {
    for (const { params } of await service.paths(kind)) {
      site[pageName(kind, params)] = await service.show(kind, params as never)
    }
  }
  const out = makeFolder()
  await service.writeData(out)
  await service.saveCacheKeys()
  return { ...site, ...filesOf(out) }
}

function pageName(kind: string, params: object): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined)
  return [kind, ...given.map((entry) => entry.join('='))].join(' ')
}

function filesOf(folder: string): Site {
  const files = globSync('**/*.*', { cwd: folder })
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]))
}

/** What an editor does to a folder between two builds. */
const EDITS: [string, (content: string) => void | Promise<void>][] = [
  ['cold', () => undefined],
  ['warm', () => undefined],
  ['a picture changed', (content) => writePicture(join(content, 'images/quay.png'), 700, 300, '#aa0000')],
  [
    'a picture of the same name beside the story',
    (content) => writePicture(join(content, 'articles/quay.png'), 90, 60),
  ],
  ['a file linked to changed', (content) => writeFileSync(join(content, 'articles/list.csv'), 'a,b,c')],
  [
    'one story changed',
    (content) => appendFileSync(anyArticle(content), '\nThe harbour opened again, the harbour master said.\n'),
  ],
  ['one story deleted', (content) => rmSync(anyArticle(content))],
  [
    'the registry changed',
    (content) =>
      writeFileSync(
        join(content, 'sources/harbour-master.md'),
        '---\nname: The harbour master\nkind: official\naliases: [harbour master]\n---\nOf the town.\n',
      ),
  ],
]

/** A story with pictures and links of every kind. */
async function addPictures(content: string): Promise<void> {
  await writePicture(join(content, 'images/quay.png'), 640, 480)
  writeFileSync(join(content, 'articles/list.csv'), 'a,b')
  const words =
    'Ferries will sail, [the port said](ferry-plan.md). See [the list](list.csv).\n\n![Cranes](quay.png "A quay.")'
  const front = 'title: The list\npublished: 2026-03-06\nimage: { src: quay.png, alt: Cranes }'
  writeFileSync(join(content, 'articles/port-list.md'), `---\n${front}\n---\n${words}\n`)
}

const anyArticle = (content: string): string =>
  join(content, 'articles', globSync('*.md', { cwd: join(content, 'articles') }).sort()[0]!)

/** Builds after each edit, from what the builds before have cached. */
async function expectSame(content: string, cache: string): Promise<void> {
  for (const [state, edit] of EDITS) {
    await edit(content)
    const plain = await plainSite(content)
    expect(Object.keys(plain).length, state).toBeGreaterThan(20)
    expect(await builtSite(content, cache), state).toEqual(plain)
  }
}

describe('a build gives what the plain path gives, byte for byte, cold, warm and after edits', () => {
  it('the harbour', async () => {
    const { folder, options } = makeHarbour('/news/')
    await addPictures(options.content)
    await expectSame(options.content, join(folder, 'cache'))
  }, 180_000)

  it('the sample, with a history', async () => {
    const { folder, commit } = makeRepository()
    const content = join(folder, 'content')
    cpSync(join(import.meta.dirname, '../../content'), content, { recursive: true })
    const article = anyArticle(content)
    writeFileSync(article, readFileSync(article, 'utf8').replace('history: false\n', ''))
    commit('2026-03-01T08:00:00Z', {})
    appendFileSync(article, '\n“Twelve people were hurt,” said Ann Lee, the mayor.\n')
    commit('2026-03-02T08:00:00Z', {})
    expect(Object.keys((await compilePlainly(content, address)).history)).toHaveLength(1)
    await expectSame(content, join(folder, 'cache'))
  }, 180_000)
})
