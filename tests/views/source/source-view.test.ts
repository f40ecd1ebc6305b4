import { describe, expect, it } from 'vitest'
import { sourceView } from '../../../src/views/source/source-view.ts'
import { sourcesView } from '../../../src/views/source/sources-view.ts'
import { dossier, emptySiteIndex, mayor, newsroom, siteIndex, story } from '../make-site-index.ts'

describe('the dossier of a source', () => {
  it('counts origin and relay apart', () => {
    expect(sourceView('newsdesk', siteIndex()).facts).toContainEqual({ term: 'As relay', detail: '1' })
    expect(sourceView('newsdesk', siteIndex()).facts.map(({ term }) => term)).not.toContain('As origin')
    expect(sourceView('courier', siteIndex()).facts).toContainEqual({ term: 'As origin', detail: '1' })
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
    const pages = [1, 2, 3].map((page) => sourceView('mayor', crowded, page))
    expect(pages.map(({ stories: shown }) => shown.length)).toEqual([50, 50, 15])
    expect(pages.map(({ title }) => title)).toEqual(['the mayor', 'the mayor, page 2', 'the mayor, page 3'])
    expect(pages[2]?.facts).toEqual([])
  })

  it('is not made up', () => {
    expect(() => sourceView('nobody', siteIndex())).toThrow('Unexpected source')
  })
})

describe('the list of sources', () => {
  it('goes by kind and leads to the dossiers', () => {
    expect(sourcesView(siteIndex()).map(({ title, sources }) => [title, sources.map(({ text }) => text)])).toEqual([
      ['Officials', ['the mayor']],
      ['News outlets', ['The Courier']],
      ['Aggregators', ['Newsdesk']],
    ])
    expect(sourcesView(siteIndex())[2]?.sources[0]?.summary).toBe('1 claim or quotation in 1 story, 1 as relay')
  })

  it('is empty before the first source', () => {
    expect(sourcesView(emptySiteIndex())).toEqual([])
  })
})
