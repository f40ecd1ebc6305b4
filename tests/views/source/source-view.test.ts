import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/newsroom/types.ts'
import { readSourcePath, sourcePaths } from '../../../src/views/source/source-filters.ts'
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
      { conflict: { text: 'Rose or did not', href: '/news/events/flood/#conflict-rose' } },
    ])
    expect(view.corrected).toEqual([{ text: 'Title of second', href: '/news/articles/second/' }])
    expect(view.facts).toContainEqual({ term: 'Denials', detail: '1' })
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
    expect(pages.map(({ title }) => title)).toEqual(['The mayor', 'The mayor, page 2', 'The mayor, page 8'])
    expect(pages[2]?.facts).toEqual([])
  })

  it('has the newest story first, whatever the time zones that their dates are written in', () => {
    const stories = [
      story('noon-in-london', { published: '2026-02-07T12:00:00Z' }),
      story('one-in-berlin', { published: '2026-02-07T13:30:00+01:00' }),
      story('eight-in-new-york', { published: '2026-02-07T08:00:00-05:00' }),
    ]
    const said = dossier(mayor, { stories: stories.map(({ slug }) => ({ slug, claims: 1, quotes: 0 })) })
    const view = sourceView('mayor', siteIndex({ stories, newsroom: { ...newsroom, dossiers: [said] } }))
    expect(view.stories.map(({ story: link }) => link.href)).toEqual([
      '/news/articles/eight-in-new-york/',
      '/news/articles/one-in-berlin/',
      '/news/articles/noon-in-london/',
    ])
  })

  it('can be read by event and by year where it is long, each in pages', () => {
    const stories = Array.from({ length: 60 }, (_, index) =>
      story(`story-${index}`, {
        published: `${2024 + (index % 3)}-03-0${1 + (index % 9)}T09:00:00Z`,
        events: index < 18 ? ['flood'] : [],
      }),
    )
    const long = dossier(mayor, { stories: stories.map(({ slug }) => ({ slug, claims: 1, quotes: 0 })) })
    const index = siteIndex({ stories, newsroom: { ...newsroom, dossiers: [long] } })
    const { filters, title } = sourceView('mayor', index)
    expect(title).toBe('The mayor')
    expect(
      filters.map(({ label, links }) => [label, links.map(({ text, stories: number }) => [text, number])]),
    ).toEqual([
      [
        'Event',
        [
          ['All', 60],
          ['The flood', 18],
        ],
      ],
      [
        'Year',
        [
          ['All', 60],
          ['2026', 20],
          ['2025', 20],
          ['2024', 20],
        ],
      ],
    ])
    const paths = sourcePaths('mayor', index)
    expect(paths).toEqual([
      undefined,
      '2',
      '3',
      '4',
      'event-flood',
      'event-flood/2',
      ...['2026', '2025', '2024'].flatMap((year) => [`year-${year}`, `year-${year}/2`]),
    ])
    const pages = paths
      .map((path) => readSourcePath(path))
      .map(({ page, filter }) => sourceView('mayor', index, page, filter))
    expect(pages.map(({ stories: shown }) => shown.length)).toEqual([
      15,
      15,
      15,
      15,
      15,
      3,
      ...[15, 5],
      ...[15, 5],
      ...[15, 5],
    ])
    const second = pages[5]!
    expect(second.title).toBe('The mayor: The flood, page 2')
    expect(second.pager.newer?.href).toBe('/news/sources/mayor/event-flood/')
    expect(second.filters[0]!.links.map(({ current }) => current)).toEqual([false, true])
    expect(second.facts).toEqual([])
  })

  it('has no filters where one page holds all', () => {
    expect(sourceView('mayor', siteIndex()).filters).toEqual([])
    expect(sourcePaths('mayor', siteIndex())).toEqual([undefined])
  })

  it('lists as used more than once only what several stories use', () => {
    const use = (slug: string) => ({
      slug,
      annotation: 'q1',
      text: 'We saw it come.',
      sentence: { start: 0, end: 15 },
      words: 'We saw it come',
    })
    const once = { id: 'a', words: 'We saw it come', drift: false, origin: null, uses: [use('first'), use('first')] }
    const twice = { ...once, id: 'b', uses: [use('first'), use('first'), use('second')] }
    const quoted = dossier(mayor, { quotations: [once, twice] as unknown as Dossier['quotations'] })
    const view = sourceView('mayor', siteIndex({ newsroom: { ...newsroom, dossiers: [quoted] } }))
    expect(view.quotations.map(({ uses }) => uses.map(({ href }) => href))).toEqual([
      ['/news/articles/first/#a-q1', '/news/articles/second/#a-q1'],
    ])
  })

  it('is not made up', () => {
    expect(() => sourceView('nobody', siteIndex())).toThrow('Unexpected source')
  })
})

describe('the list of sources', () => {
  it('goes by letter, articles aside, and leads to the dossiers', () => {
    const { groups, letters } = sourcesView(siteIndex())
    expect(groups.map(({ letter, sources }) => [letter, sources.map(({ text }) => text)])).toEqual([
      ['C', ['The Courier']],
      ['M', ['The mayor']],
      ['N', ['Newsdesk']],
    ])
    expect(letters.map(({ href }) => href)).toEqual(['#letter-c', '#letter-m', '#letter-n'])
    expect(groups[2]?.sources[0]?.summary).toBe('aggregator, in 1 story')
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
