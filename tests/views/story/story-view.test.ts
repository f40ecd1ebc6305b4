import { describe, expect, it } from 'vitest'
import { storyView } from '../../../src/views/story/story-view.ts'
import { emptyNewsroom, first, newsroom, second, siteIndex, story, toll } from '../make-site-index.ts'

describe('the page of a story', () => {
  const view = storyView('first', siteIndex())

  it('says above the text who stands behind it, and draws it where something was passed on', () => {
    expect(view.sourcing).toMatchObject({
      summary: 'Source: The Courier; 1 of 2 statements from unnamed people; 1 of the 2 through Newsdesk',
      origins: [{ text: 'The Courier' }, { text: 'people not named (1 statement)' }],
      relays: [{ text: 'Newsdesk' }],
      diagram: {
        text: 'How statements reached this page: The Courier through Newsdesk.',
        nodes: [
          { lines: ['The Courier'], kind: 'origin' },
          { lines: ['Newsdesk'], kind: 'relay' },
        ],
      },
    })
    expect(storyView('second', siteIndex()).sourcing.diagram).toBeNull()
  })

  it.each([
    ['The river rose – and fell, “slowly”, said the board', true],
    ['The river rose - and fell, "slowly" …', true],
    ['The river rose and fell twice', false],
  ])('does not set a description that the text has, dashes, marks and cuts aside: %s', (description, isInText) => {
    const text = 'Bo Ray wrote it. The river rose — and fell, ‘slowly’, said the board.'
    const shown = storyView(
      'told',
      siteIndex({ stories: [story('told', { description, text })], newsroom: emptyNewsroom }),
    )
    expect(shown.descriptionIsInText).toBe(isInText)
  })

  it('has a switch for each kind of mark that is there', () => {
    expect(view.layers.map(({ id, count }) => [id, count])).toEqual([
      ['claims', 1],
      ['quotes', 1],
      ['figures', 1],
      ['unnamed', 1],
      ['disputed', 1],
    ])
  })

  it('tells at its head that a figure has been superseded', () => {
    expect(view.newer).toMatchObject([{ text: 'Later figure for “At least 12 people”: 15 people, as of 8 Feb 2026' }])
    expect(view.lists.superseded).toEqual(['f1'])
    expect(view.lists.disputed).toEqual(['c1'])
  })

  it('tables figures that are news with a way to the words, from three on', () => {
    const figures = ['f1', 'f2', 'f3'].map((id) => ({ ...toll, id }))
    const { lists } = storyView('first', siteIndex({ stories: [{ ...first, annotations: figures }] }))
    expect(lists.figures).toHaveLength(3)
    expect(lists.figures[0]).toEqual({
      words: 'At least 12 people',
      size: 12,
      scope: 'killed, as of 7 Feb 2026',
      chain: null,
      href: '#a-f1',
    })
    expect(view.lists.figures).toEqual([])
    const plain = figures.map((it) => ({ ...it, figure: { ...it.figure, role: null, asOf: null } }))
    expect(storyView('first', siteIndex({ stories: [{ ...first, annotations: plain }] })).lists.figures).toEqual([])
  })

  it('tables no figure of which neither what it is of nor who gives it can be said', () => {
    const money = { ...toll, figure: { ...toll.figure, kind: 'money' as const, role: null, asOf: null } }
    const annotations = ['f1', 'f2', 'f3'].map((id) => ({ ...money, id }))
    const tabled = (given: typeof first.annotations) =>
      storyView('first', siteIndex({ stories: [{ ...first, annotations: given }] })).lists.figures
    expect(tabled(annotations)).toEqual([])
    const said = [...first.annotations.slice(0, 1), ...annotations.map((it) => ({ ...it, within: 'c1' }))]
    expect(tabled(said).map(({ chain }) => chain?.steps[0]?.text)).toEqual([
      'The Courier',
      'The Courier',
      'The Courier',
    ])
  })

  it('gives the reason for a related story with both sentences', () => {
    expect(view.lists.related).toMatchObject([
      {
        href: '/news/articles/second/',
        kind: 'May contradict this story',
        contradicts: true,
        reason: 'Told otherwise: the river.',
        here: { text: 'The river rose.', href: '/news/articles/first/#a-c1' },
        there: { text: 'The river did not rise.', stance: 'denied' },
      },
    ])
  })

  it('calls the figures of an older story earlier ones', () => {
    const kinds = (['earlier-figure', 'later-figure'] as const).map((kind) => {
      const reason = { kind, words: ['30 people', '40 people'] }
      const relations = newsroom.relations.first!.map((one) => ({ ...one, kind: 'updates' as const, reason }))
      const index = siteIndex({ newsroom: { ...newsroom, relations: { first: relations } } })
      return storyView('first', index).lists.related[0]?.kind
    })
    expect(kinds).toEqual(['Earlier figure', 'Later figure'])
  })

  it('folds its notes where they are many or the text is long', () => {
    const folded = (words: number) =>
      storyView('first', siteIndex({ stories: [{ ...first, words }, second] })).foldedNotes
    expect([folded(2999), folded(3000)]).toEqual([null, 3])
    const bare = story('bare', { words: 5000 })
    expect(storyView('bare', siteIndex({ stories: [bare], newsroom: emptyNewsroom })).foldedNotes).toBeNull()
  })

  it('knows its place in the timeline', () => {
    expect(view.timelines).toEqual([
      {
        event: { text: 'The flood', href: '/news/events/flood/' },
        position: 'story 1 of 2',
        earlier: null,
        later: { text: 'Title of second', href: '/news/articles/second/' },
      },
    ])
  })

  it('speaks schema.org with full addresses', () => {
    expect(JSON.parse(view.data)['@graph'][0]).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://river.example/news/articles/first/',
      author: { '@type': 'NewsMediaOrganization' },
      publisher: { correctionsPolicy: 'https://river.example/news/corrections/' },
      citation: ['The Courier', { name: 'Newsdesk', url: 'https://newsdesk.example/' }],
    })
  })

  it('names the language of a story only where it is not that of the site', () => {
    expect(view.language).toBeNull()
    const french = { ...first, language: 'fr' }
    expect(storyView('first', siteIndex({ stories: [french] })).language).toBe('fr')
  })

  it('lets no title end the data element', () => {
    const sly = { ...first, title: '</script><script>alert(1)</script>' }
    expect(storyView('first', siteIndex({ stories: [sly] })).data).not.toContain('<')
  })

  it('carries corrections', () => {
    expect(storyView('second', siteIndex()).corrections).toEqual([
      { date: { iso: '2026-02-09T00:00:00Z', text: '9 Feb 2026' }, text: 'An earlier version gave the wrong river.' },
    ])
  })

  it('stands without annotations, sourcing, relations or words', () => {
    const bare = storyView('bare', siteIndex({ stories: [story('bare')], newsroom: emptyNewsroom }))
    expect(bare).toMatchObject({
      timelines: [],
      layers: [],
      lists: { disputed: [], superseded: [], notes: [], figures: [], related: [] },
    })
    expect(bare.sourcing).toEqual({ summary: '', origins: [], relays: [], diagram: null })
  })

  it('is not made for a story that is not there', () => {
    expect(() => storyView('missing', siteIndex())).toThrow('Unexpected slug, expected that of a story: missing')
  })
})
