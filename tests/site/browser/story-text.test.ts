import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import matter from 'gray-matter'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, inject, it } from 'vitest'
import { attribute, readSite, textContent } from './read-site.ts'

const words = (text: string) => text.split(/\s+/).filter(Boolean)

/** Text and marks of each story page. */
function storiesOf(out: string) {
  return readSite(out)
    .filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file))
    .map(({ file, elements }) => {
      const body = elements.find((it) => attribute(it, 'id') === 'story-text')!
      const footnotes = elements.find((it) => attribute(it, 'data-footnotes') !== undefined)
      const whole = textContent(body)
      return {
        slug: file.split('/')[1]!,
        text: footnotes ? whole.replace(textContent(footnotes), '') : whole,
        elements,
      }
    })
}

describe.each(['sample', 'harbour', 'imported'] as const)('the stories of the %s site', (name) => {
  const { out, content } = inject('sites')[name]
  const stories = storiesOf(out)

  it('are there', () => {
    expect(stories.length).toBeGreaterThan(0)
  })

  it.each(stories)('$slug: W3C selectors give the very words at the very place of the page', ({ slug, text }) => {
    const collection = JSON.parse(readFileSync(join(out, 'articles', slug, 'annotations.jsonld'), 'utf8'))
    const { items } = collection.first
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: items.length })
    for (const { target } of items) {
      for (const { selector } of target) {
        const [quote, { refinedBy }] = selector
        expect(text.slice(refinedBy.start, refinedBy.end)).toBe(quote.exact)
        expect(text.slice(0, refinedBy.start).endsWith(quote.prefix)).toBe(true)
        expect(text.slice(refinedBy.end).startsWith(quote.suffix)).toBe(true)
      }
    }
  })

  it.each(stories)(
    '$slug: every annotation of the page stands in the collection, and the other way round',
    ({ slug, elements }) => {
      const { items } = JSON.parse(readFileSync(join(out, 'articles', slug, 'annotations.jsonld'), 'utf8')).first
      const marked = new Set(elements.flatMap((it) => attribute(it, 'data-annotation') ?? []))
      expect(new Set(items.map(({ id }: { id: string }) => id.split('#note-')[1]))).toEqual(marked)
    },
  )

  it.each(stories)('$slug: the page has every word that the editor wrote, and no other', ({ slug, text }) => {
    const { content: body } = matter(readFileSync(join(content, 'articles', `${slug}.md`), 'utf8'), {})
    if (/\[\[|:(claim|quote|figure|plain)\[|\[\^/.test(body)) {
      // Twice: a figure may stand within a claim.
      const unmark = (marked: string) =>
        marked.replace(/:(claim|quote|figure|plain)\[((?:[^[\]])*)\](\{[^}]*\})?/g, '$2')
      const bare = unmark(unmark(body)).replace(/\[\[[^\]|]+\|([^\]]+)\]\]/g, '$1')
      const plain = bare.replace(/^\[\^[^\n]+\n?/gm, '').replace(/\[\^\w+\]/g, '')
      expect(words(text).length).toBeGreaterThanOrEqual(words(blocksOf(plain)).length)
      return
    }
    expect(words(text)).toEqual(words(blocksOf(body)))
  })
})

/** Words of Markdown, by a parser alone. */
function blocksOf(markdown: string): string {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  return tree.children
    .map((block) =>
      'children' in block
        ? block.children
            .map((it) => textOf(it, { includeImageAlt: false }))
            .join(block.type === 'paragraph' || block.type === 'heading' ? '' : '\n')
        : '',
    )
    .join('\n\n')
}

const seeds = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url))

describe('raw documents', () => {
  it('are stories of the imported site: ours, and the two real ones where they lie beside the project', () => {
    expect(storiesOf(inject('sites').imported.out).length).toBe(existsSync(seeds) ? 3 : 1)
  })
})
