import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { attribute, readSite, textContent } from './read-site.ts'

const origin = 'https://briefing.example'

/** Every address of the site that stands in data. */
function addressesIn(data: unknown): string[] {
  if (typeof data === 'string') return data.startsWith(origin) ? [data] : []
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(addressesIn) : []
}

describe.each(['sample', 'harbour', 'imported'] as const)('the data beside the pages of the %s site', (name) => {
  const { out, base } = inject('sites')[name]
  const read = (file: string) => JSON.parse(readFileSync(join(out, file), 'utf8'))
  const fileOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(base.length))
  const files = globSync('{newsroom.json,**/{story,event,dossier}.json}', { cwd: out })

  it('leads from the index to every story, event and source', () => {
    const { stories, events, sources } = read('newsroom.json')
    const listed = [...stories, ...events, ...sources].map(({ data }) => fileOf(data))
    expect([...listed, 'newsroom.json'].sort()).toEqual(files.sort())
    expect(stories.length).toBeGreaterThan(0)
    expect(sources.length).toBeGreaterThan(0)
  })

  it('names no address that is not there', () => {
    const pages = readSite(out)
    const idsOf = new Map(pages.map(({ file, elements }) => [file, new Set(elements.map((it) => attribute(it, 'id')))]))
    const broken = files.flatMap((file) =>
      addressesIn(read(file)).flatMap((url) => {
        const path = fileOf(url)
        const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
        if (!new URL(url).pathname.startsWith(base) || !existsSync(join(out, target))) return [`${file} → ${url}`]
        const place = decodeURIComponent(new URL(url).hash.slice(1))
        return place !== '' && !idsOf.get(target)?.has(place) ? [`${file} → ${url}`] : []
      }),
    )
    expect(broken).toEqual([])
  })

  it('says what the pages mark, and in the same words', () => {
    for (const { file, elements } of readSite(out)) {
      if (!/^articles\/[^/]+\/index\.html$/.test(file)) continue
      const { annotations, text } = read(file.replace('index.html', 'story.json'))
      const marked = new Set(elements.flatMap((it) => attribute(it, 'data-annotation') ?? []))
      expect(new Set(annotations.map(({ id }: { id: string }) => id)), file).toEqual(marked)
      for (const { id, spans } of annotations) {
        const written = spans.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))
        const marks = elements.filter((it) => attribute(it, 'data-annotation') === id)
        expect(written.join('').replace(/\s+/g, ''), file).toBe(marks.map(textContent).join('').replace(/\s+/g, ''))
      }
    }
  })

  it('names every source that a chain goes through', () => {
    for (const file of globSync('articles/*/story.json', { cwd: out })) {
      const { annotations, sources, sourcing } = read(file)
      const named = annotations.flatMap(({ chain }: { chain?: { links: string[] } }) => chain?.links ?? [])
      for (const id of [...named, ...(sourcing?.origins ?? []), ...(sourcing?.relays ?? [])])
        expect(sources, file).toHaveProperty([id])
    }
  })

  it('says in its own words who is meant where an id stands for several without a name', () => {
    for (const file of globSync('articles/*/story.json', { cwd: out })) {
      const { annotations, sources } = read(file)
      for (const { id, chain } of annotations) {
        const unnamed = chain?.links.some((it: string) => sources[it].kind === 'unnamed' && !sources[it].registered)
        expect(chain?.names?.length, `${file} ${id}`).toBe(unnamed ? chain.links.length : undefined)
      }
    }
  })

  it('costs at most 46 kB a story of up to 700 words, as JSON, ninjs, annotations, Markdown and text together', () => {
    for (const folder of globSync('articles/*', { cwd: out })) {
      const words = read(`${folder}/story.json`).text.split(/\s+/).length
      const data = globSync('*', { cwd: join(out, folder) }).filter((it) => /\.(json|jsonld|md|txt)$/.test(it))
      expect(data, folder).toHaveLength(5)
      const bytes = data.reduce((sum, it) => sum + statSync(join(out, folder, it)).size, 0)
      expect(bytes, folder).toBeLessThanOrEqual(46_000 * Math.max(1, words / 700))
    }
  })

  it('is led to from the head of each page', () => {
    for (const { file, elements } of readSite(out)) {
      if (!/^(index|(articles|events|sources)\/[^/]+\/index)\.html$/.test(file)) continue
      const link = elements.find((it) => it.tagName === 'link' && attribute(it, 'type') === 'application/json')
      const path = new URL(attribute(link!, 'href')!, origin).href
      expect(files, file).toContain(fileOf(path))
    }
  })

  it('has dates of one kind', () => {
    for (const file of files) {
      const dates = JSON.stringify(read(file)).matchAll(/"(?:published|updated|since|changed|date)":"([^"]*)"/g)
      for (const [, date] of dates)
        expect(date, file).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/)
    }
  })

  it('comes with a feed that has every correction', () => {
    const feed = readFileSync(join(out, 'corrections.xml'), 'utf8')
    const corrections: { text: string }[] = read('newsroom.json').stories.flatMap(
      ({ data }: { data: string }) => read(fileOf(data)).corrections,
    )
    expect(feed.match(/<item>/g)?.length ?? 0).toBe(corrections.length)
    for (const { text } of corrections) expect(feed).toContain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  })
})
