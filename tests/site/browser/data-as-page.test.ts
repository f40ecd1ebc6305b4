import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { attribute, readSite, type SitePage, textContent } from './read-site.ts'

// biome-ignore lint/suspicious/noExplicitAny: data as a stranger reads it
type Data = any

const mainText = ({ elements }: SitePage): string =>
  textContent(elements.find((it) => it.tagName === 'main')!).replace(/\s+/g, ' ')

const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe.each(['sample', 'harbour', 'imported'] as const)('data and pages of the %s site say the same', (name) => {
  const { out } = inject('sites')[name]
  const read = (file: string): Data => JSON.parse(readFileSync(join(out, file), 'utf8'))
  const pages = new Map(readSite(out).map((page) => [page.file, page]))
  const stories = globSync('articles/*/story.json', { cwd: out }).map((file) => {
    const folder = dirname(file)
    return { folder, story: read(file), page: pages.get(`${folder}/index.html`)! }
  })

  it('the creator of a W3C annotation is the origin, and who passed it on is what it is based on', () => {
    for (const { folder, story } of stories) {
      const chainOf = new Map(story.annotations.map(({ id, chain }: Data) => [`#note-${id}`, chain]))
      for (const { id, body } of read(`${folder}/annotations.jsonld`).first.items) {
        const chain: Data = chainOf.get(id)
        if (body.type !== 'schema:Claim' && body.type !== 'schema:Quotation') continue
        const creator = body['schema:creator']
        expect(creator === undefined, `${folder} ${id}`).toBe((chain?.origin ?? null) === null)
        if (creator?.['schema:name'] && !chain.names)
          expect(creator['schema:name'], `${folder} ${id}`).toBe(story.sources[chain.origin].name)
        const passedOn = (chain?.links.length ?? 0) - (creator === undefined ? 0 : 1)
        expect(body['schema:isBasedOn']?.length ?? 0, `${folder} ${id}`).toBe(passedOn)
      }
    }
  })

  it('positions count characters of the page, code blocks among them, and never cut one', () => {
    for (const { folder, page } of stories) {
      const body = page.elements.find((it) => attribute(it, 'id') === 'story-text')
      const characters = [...textContent(body!)]
      for (const { target } of read(`${folder}/annotations.jsonld`).first.items)
        for (const { selector } of target) {
          const { exact } = selector[0]
          const { start, end } = selector[1].refinedBy
          expect(characters.slice(start, end).join(''), folder).toBe(exact)
          expect(exact, folder).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
        }
    }
  })

  it('the related stories are those of the page, with its reasons where it gives one', () => {
    for (const { folder, story, page } of stories) {
      const list = page.elements.find((it) => it.tagName === 'ul' && attribute(it, 'class') === 'related')
      const cards = list ? list.childNodes.filter((it) => 'tagName' in it && it.tagName === 'li') : []
      expect(story.related.length, folder).toBe(cards.length)
      for (const [at, { title }] of story.related.entries())
        expect(flat(textContent(cards[at]!)), folder).toContain(flat(title))
    }
  })

  it('a number that is only told as many has no most', () => {
    const vague = /^(?:several|dozens|scores|hundreds|thousands|tens of|a few|a handful)/i
    for (const { folder, story } of stories) {
      const items = new Map<string, Data>(
        read(`${folder}/annotations.jsonld`).first.items.map((it: Data) => [it.id, it.body]),
      )
      for (const { id, kind, words, figure } of story.annotations) {
        if (kind !== 'figure' || !vague.test(words)) continue
        expect(figure.max, `${folder} ${words}`).toBeUndefined()
        expect(items.get(`#note-${id}`)?.['schema:maxValue'], `${folder} ${words}`).toBeUndefined()
      }
    }
  })

  it('JSON-LD cites whom the line above the story counts, and opens with that line', () => {
    for (const { folder, story, page } of stories) {
      const graphs = page.elements.filter((it) => attribute(it, 'type') === 'application/ld+json')
      const nodes: Data[] = graphs.flatMap((it) => {
        const data = JSON.parse(textContent(it))
        return data['@graph'] ?? [data]
      })
      const article = nodes.find((it) => it['@type'] === 'NewsArticle')
      const { summary = '', origins = [], relays = [] } = story.sourcing ?? {}
      expect(
        (article.citation ?? []).map((it: Data) => it.name ?? it),
        folder,
      ).toEqual([...origins, ...relays].map((id: string) => story.sources[id].name))
      expect((article.backstory ?? '').startsWith(summary), folder).toBe(true)
      expect(mainText(page), folder).toContain(flat(summary))
    }
  })

  it('the page of an event has every account of its data, and who gives it', () => {
    for (const file of globSync('events/*/event.json', { cwd: out })) {
      const { conflicts } = read(file)
      const text = mainText(pages.get(file.replace('event.json', 'index.html'))!)
      for (const { accounts, support } of conflicts)
        for (const { text: sentence, chain } of [...accounts, ...support]) {
          expect(text, file).toContain(flat(sentence).slice(0, 80))
          const origin = chain?.links.find(({ id }: Data) => id === chain.origin)
          if (origin && origin.kind !== 'unnamed') expect(text, file).toContain(origin.name)
        }
    }
  })
})
