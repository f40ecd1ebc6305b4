import { describe, expect, it } from 'vitest'
import { sourceView } from '../../../src/views/source/source-view.ts'
import { letterPages, letterView, sourcesView } from '../../../src/views/source/sources-view.ts'
import { dossier, emptySiteIndex, known, mayor, newsroom, siteIndex, story } from '../make-site-index.ts'

describe('the dossier of a source', () => {
  it('counts origin and relay apart', () => {
    expect(sourceView('newsdesk', siteIndex()).facts).toContainEqual({ term: 'Passed on', detail: '1' })
    expect(sourceView('newsdesk', siteIndex()).facts.map(({ term }) => term)).not.toContain('Said first-hand')
    const both = dossier(mayor, { stories: [{ slug: 'first', claims: 3, quotes: 0 }], asOrigin: 2, asRelay: 1 })
    const index = siteIndex({ newsroom: { ...newsroom, dossiers: [both] } })
    expect(sourceView('mayor', index).facts).toContainEqual({ term: 'Said first-hand', detail: '2' })
  })

  it('shows what it said, story by story, each once', () => {
    const [entry] = sourceView('newsdesk', siteIndex()).stories
    expect(entry).toMatchObject({
      story: { text: 'Title of first', href: '/news/articles/first/' },
      size: '1 claim',
      passages: [{ text: 'The river rose.', chain: { text: 'The Courier → Newsdesk → this page' } }],
    })
  })

  it('shows where other accounts differ and which stories were corrected', () => {
    const view = sourceView('mayor', siteIndex())
    expect(view.contradicted).toMatchObject([
      { conflict: { text: 'rose or did not', href: '/news/events/flood/#conflict-rose' } },
    ])
    expect(view.corrected).toEqual([{ text: 'Title of second', href: '/news/articles/second/' }])
    expect(view.facts).toContainEqual({ term: 'Denied', detail: '1' })
  })

  it('holds no score and no rating', () => {
    expect(JSON.stringify(sourceView('mayor', siteIndex()))).not.toMatch(/score|rating|reliab|trust/i)
  })

  it('comes in pages when it is long', () => {
    const stories = Array.from({ length: 115 }, (_, index) => story(`story-${index}`))
    const long = dossier(mayor, { stories: stories.map(({ slug }) => ({ slug, claims: 1, quotes: 0 })) })
    const crowded = siteIndex({ stories, newsroom: { ...newsroom, dossiers: [long] } })
    const pages = [1, 2, 8].map((page) => sourceView('mayor', crowded, page))
    expect(pages.map(({ stories: shown }) => shown.length)).toEqual([15, 15, 10])
    expect(pages.map(({ title }) => title)).toEqual(['the mayor', 'the mayor, page 2', 'the mayor, page 8'])
    expect(pages[2]?.facts).toEqual([])
  })

  it('is not made up', () => {
    expect(() => sourceView('nobody', siteIndex())).toThrow('Unexpected source')
  })
})

describe('the list of sources', () => {
  it('goes by letter and leads to the dossiers', () => {
    const { groups, letters } = sourcesView(siteIndex())
    expect(groups.map(({ letter, sources }) => [letter, sources.map(({ text }) => text)])).toEqual([
      ['N', ['Newsdesk']],
      ['T', ['The Courier', 'the mayor']],
    ])
    expect(letters.map(({ href }) => href)).toEqual(['#letter-n', '#letter-t'])
    expect(groups[0]?.sources[0]?.summary).toBe('aggregator, 1 statement in 1 story')
  })

  it('has a page for each letter when it is long, and shows those with most statements', () => {
    const names = ['Ann', 'Élan', 'عمر', '“Bridge” watch', '24 News']
    const dossiers = Array.from({ length: 150 }, (_, index) =>
      dossier(known(`s${index}`, names[index] ?? `Source ${index}`), {
        stories: [{ slug: 'first', claims: index, quotes: 0 }],
      }),
    )
    const long = siteIndex({ newsroom: { ...newsroom, dossiers } })
    const view = sourcesView(long)
    expect(view.groups).toEqual([])
    expect(view.most[0]?.text).toBe('Source 149')
    expect(new Set(view.letters.map(({ text }) => text))).toEqual(new Set(['A', 'B', 'E', 'S', 'ع', '#']))
    expect(view.letters.at(-1)).toEqual({ text: '#', href: '/news/sources-by-letter/other/', current: false })
    const shown = letterPages(long).flatMap(({ letter, page }) =>
      letterView(letter, long, page).groups.flatMap(({ sources }) => sources.map(({ text }) => text)),
    )
    expect(shown).toHaveLength(150)
    expect(() => letterView('q', long)).toThrow('Unexpected letter')
    expect(letterPages(siteIndex())).toEqual([])
  })

  it('is empty before the first source', () => {
    expect(sourcesView(emptySiteIndex())).toMatchObject({ letters: [], groups: [], most: [], diagram: null })
  })
})
