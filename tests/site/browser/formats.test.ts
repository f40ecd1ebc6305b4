import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import jsonld from 'jsonld'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { ANNOTATION_CONTEXT } from './annotation-context.ts'
import ninjsSchema from './ninjs-schema.json' with { type: 'json' }
import { attribute, readSite, textContent } from './read-site.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
const isNinjs = ajv.compile(ninjsSchema)
const root = fileURLToPath(new URL('../../..', import.meta.url))

const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'

interface Expanded {
  [key: string]: unknown
  '@id'?: string
  '@type'?: string[]
}
const nodes = (node: Expanded, property: string) => (node[property] ?? []) as Expanded[]

/** Nothing is fetched: the one context that our annotations name is the restated one. */
async function contextLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Unexpected context ${url}`)
  return { documentUrl: url, document: ANNOTATION_CONTEXT }
}

describe.each(['sample', 'harbour', 'german', 'imported'] as const)('every story of the %s site', (name) => {
  const { out } = inject('sites')[name]
  const slugs = globSync('articles/*/story.json', { cwd: out }).map((file) => file.split(/[/\\]/)[1]!)
  const read = (slug: string, file: string) => JSON.parse(readFileSync(join(out, 'articles', slug, file), 'utf8'))

  it('is a news item of ninjs 3.3', () => {
    expect(slugs.length).toBeGreaterThan(0)
    for (const slug of slugs) {
      const item = read(slug, 'ninjs.json')
      expect(isNinjs(item), `${slug}: ${ajv.errorsText(isNinjs.errors)}`).toBe(true)
      const { text, url, sourcing } = read(slug, 'story.json')
      expect(item.uri).toBe(url)
      expect(item.bodies[0].value).toBe(text)
      expect(item.infoSources).toHaveLength((sourcing?.origins.length ?? 0) + (sourcing?.relays.length ?? 0))
    }
  })

  it('has annotations whose every term is one of the vocabulary, and which point to its page', async () => {
    for (const slug of slugs) {
      const collection = read(slug, 'annotations.jsonld')
      // Safe: a term that would be dropped is an error.
      const [expanded] = (await jsonld.expand(collection, {
        documentLoader: contextLoader,
        safe: true,
      } as Parameters<typeof jsonld.expand>[1])) as Expanded[]
      expect(expanded?.['@type'], slug).toEqual([`${AS}OrderedCollection`])
      const [page] = nodes(expanded!, `${AS}first`)
      const [{ '@list': items = [] } = {}] = nodes(page!, `${AS}items`) as { '@list'?: Expanded[] }[]
      expect(items).toHaveLength(collection.total)
      for (const item of items) {
        expect(item['@type'], slug).toEqual([`${OA}Annotation`])
        expect(item['@id']).toMatch(/^https:\/\/briefing\.example\/.*#note-/)
        expect(nodes(item, `${OA}motivatedBy`)).toEqual([{ '@id': `${OA}describing` }])
        expect(nodes(item, `${OA}hasBody`)).toHaveLength(1)
        for (const target of nodes(item, `${OA}hasTarget`)) {
          expect(nodes(target, `${OA}hasSource`)[0]?.['@id']).toBe(read(slug, 'story.json').url)
          expect(nodes(target, `${OA}hasSelector`).map((it) => it['@type']?.[0])).toEqual([
            `${OA}TextQuoteSelector`,
            `${OA}CssSelector`,
          ])
        }
      }
    }
  })

  it('stands in every feed, under its own address, with its time and its text', () => {
    const text = (file: string) => readFileSync(join(out, file), 'utf8')
    const stories = slugs.map((slug) => read(slug, 'story.json'))
    const rss = (parseRssFeed(text('rss.xml')).items ?? []).map(({ link, title, pubDate, content }) => ({
      ...{ url: link, title, date: pubDate, text: content?.encoded },
    }))
    const atom = (parseAtomFeed(text('atom.xml')).entries ?? []).map(({ links, title, published, content }) => ({
      ...{ url: links?.[0]?.href, title: title?.value, date: published, text: content?.value },
    }))
    const json = (parseJsonFeed(text('feed.json')).items ?? []).map((it) => ({
      ...{ url: it.url, title: it.title, date: it.date_published, text: it.content_html },
    }))
    for (const items of [rss, atom, json]) {
      expect(new Set(items.map(({ url }) => url))).toEqual(new Set(stories.map(({ url }) => url)))
      for (const item of items) {
        const story = stories.find(({ url }) => url === item.url)
        expect(item.title).toBe(story.title)
        expect(Date.parse(String(item.date)), item.url).toBe(Date.parse(story.published))
        expect(item.text?.length, item.url).toBeGreaterThan(story.text.length * 0.9)
      }
    }
  })
})

it('every page says of itself only what schema.org has words for', { timeout: 120_000 }, () => {
  const objects = (['sample', 'harbour', 'german', 'imported'] as const).flatMap((name) =>
    readSite(inject('sites')[name].out).flatMap(({ file, elements }) =>
      elements
        .filter((it) => attribute(it, 'type') === 'application/ld+json')
        .map((it) => ({ file, data: JSON.parse(textContent(it)) })),
    ),
  )
  expect(objects.length).toBeGreaterThan(60)
  const folder = mkdtempSync(join(root, 'node_modules/.cache/structured-data-'))
  const lines = objects.map(({ data }, at) => {
    const { '@graph': graph, ...alone } = data
    const things = graph ?? [alone]
    return `export const d${at}: Said[] = ${JSON.stringify(things)}`
  })
  const source = join(folder, 'pages.ts')
  writeFileSync(
    source,
    [
      "import type { AboutPage, BreadcrumbList, CollectionPage, NewsArticle, ProfilePage, WebPage, WebSite } from 'schema-dts'",
      "type Named<T> = Exclude<T, string> & { '@context'?: 'https://schema.org' }",
      'type Said = Named<AboutPage | BreadcrumbList | CollectionPage | NewsArticle | ProfilePage | WebPage | WebSite>',
      ...lines,
    ].join('\n'),
  )
  const program = ts.createProgram([source], { strict: true, noEmit: true, skipLibCheck: true, moduleResolution: 100 })
  const faults = ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0, file }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0
    return `${objects[line - 3]?.file}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400)}`
  })
  rmSync(folder, { recursive: true })
  expect(faults).toEqual([])
})
