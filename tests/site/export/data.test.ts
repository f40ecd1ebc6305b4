import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/engine/index.ts'
import { buildNewsroom } from '../../../src/newsroom/index.ts'
import type { Story } from '../../../src/newsroom/types.ts'
import { compareVersions } from '../../../src/newsroom/versions/compare-versions.ts'
import { dossierData } from '../../../src/site/export/dossier-data.ts'
import { eventData } from '../../../src/site/export/event-data.ts'
import { newsroomData } from '../../../src/site/export/newsroom-data.ts'
import { openExports } from '../../../src/site/export/open-exports.ts'
import { storyData } from '../../../src/site/export/story-data.ts'
import { english } from '../../../src/views/words/english.ts'
import { makeSource, makeStory, type StoryFields } from '../../newsroom/make-story.ts'

const address = { origin: 'https://river.example', base: '/news/' }
const root = 'https://river.example/news/'
const sources = [
  makeSource('coastwire', { name: 'Coastwire', kind: 'aggregator', relays: true, url: 'https://coastwire.example/' }),
  makeSource('harbour-office', { name: 'Harbour Office' }),
]
const fields = { events: ['flood'], topics: ['water'] }
const text = 'At least 12 people were killed in the flood in Selby, the Harbour Office said, according to Coastwire.'
/** A story whose claims all came the same way, whatever the engine reads. */
function relayed(slug: string, words: string, given: StoryFields): Story {
  const story = makeStory(slug, words, given)
  const chain = ['Harbour Office', 'Coastwire'].map(
    (name): Source => ({ spans: [], name, kind: 'organisation', vantage: null }),
  )
  return { ...story, annotations: story.annotations.map((it) => (it.kind === 'claim' ? { ...it, chain } : it)) }
}

const flood = relayed('flood', text, {
  ...fields,
  corrections: [{ date: '2026-03-03T00:00:00Z', text: 'An earlier version gave 9.' }],
})
const toll = makeStory(
  'toll',
  'Now 18 people were killed in the flood in Selby, the Harbour Office said. “The water is still rising,” said Ann Lee.',
  { ...fields, published: '2026-03-05T09:00:00Z' },
)
const stories = [toll, flood]
const events = [{ id: 'flood', title: 'The flood', description: null }]
const earlier = relayed('flood', text.replace('12', '9'), {})
const changes = compareVersions(earlier, flood)
const history = {
  flood: {
    since: '2026-03-02T09:30:00Z',
    changes,
    steps: [{ date: '2026-03-03T10:00:00Z', changes }],
  },
}
const newsroom = buildNewsroom({ stories, sources, events, topics: [] })
const exports = openExports({ stories, sources, events, topics: [], newsroom, history, words: english }, address)

/** As a program that fetches the file has it. */
const fetched = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data))

describe('story.json', () => {
  const data = fetched(storyData(flood, exports))

  it('says where it stands and where the rest is', () => {
    expect(data).toMatchObject({
      version: 2,
      slug: 'flood',
      url: `${root}articles/flood/`,
      data: `${root}articles/flood/story.json`,
      newsroom: `${root}newsroom.json`,
      published: '2026-03-02T09:00:00Z',
      events: [{ id: 'flood', title: 'The flood', data: `${root}events/flood/event.json` }],
      topics: [{ id: 'water', url: `${root}topics/water/` }],
      corrections: [{ date: '2026-03-03T00:00:00Z', text: 'An earlier version gave 9.' }],
    })
  })

  it('resolves who said a claim to the registry, origin first', () => {
    const claim = data.annotations.find(({ kind }) => kind === 'claim')
    expect(claim?.chain).toEqual({
      origin: 'harbour-office',
      links: ['harbour-office', 'coastwire'],
    })
    expect(data.sourcing?.relays).toEqual(['coastwire'])
    expect(data.sources).toEqual({
      'harbour-office': {
        name: 'Harbour Office',
        kind: 'organisation',
        registered: true,
        url: `${root}sources/harbour-office/`,
      },
      coastwire: { name: 'Coastwire', kind: 'aggregator', registered: true, url: `${root}sources/coastwire/` },
    })
  })

  it('gives a figure as numbers, with the chain of the claim it stands in', () => {
    const figure = data.annotations.find((it) => 'figure' in it && it.figure.role === 'killed')
    expect(figure).toMatchObject({ figure: { value: 12, modifier: 'at least' }, chain: { origin: 'harbour-office' } })
    expect(Object.values((figure as unknown as { figure: object }).figure)).not.toContain(null)
  })

  it('has the words of every annotation at its spans', () => {
    expect(data.annotations.length).toBeGreaterThan(1)
    for (const { id, spans } of data.annotations) {
      const known = flood.annotations.find((it) => it.id === id)!
      expect(spans).toEqual(known.spans)
      expect(data.text).toBe(flood.text)
    }
  })

  it('leads to the later figure, to the story that has it, and says what changed', () => {
    expect(data.superseded).toMatchObject([{ by: { story: 'toll', value: 18, status: 'standing' } }])
    expect(data.related).toMatchObject([{ slug: 'toll', url: `${root}articles/toll/` }])
    expect(data.changes).toMatchObject({
      since: '2026-03-02T09:30:00Z',
      steps: [{ date: '2026-03-03T10:00:00Z' }],
    })
    const figure = data.changes?.changes.find(({ kind }) => kind === 'figure')
    expect(figure).toMatchObject({ what: 'altered', before: { words: '9' }, after: { words: '12' } })
    expect(storyData(toll, exports).changes).toBeNull()
  })
})

describe('event.json', () => {
  it('tells the timeline, oldest first, and which figure stands', () => {
    const data = fetched(eventData(newsroom.events[0]!, exports))
    expect(data).toMatchObject({ id: 'flood', title: 'The flood', url: `${root}events/flood/` })
    expect(data.stories.map(({ slug }) => slug)).toEqual(['flood', 'toll'])
    const rows = data.ledger.flatMap((series) => series.rows)
    expect(rows.map(({ value, status }) => [value, status])).toEqual([
      [12, 'superseded'],
      [18, 'standing'],
    ])
    expect(rows[0]?.url).toMatch(/^https:\/\/river\.example\/news\/articles\/flood\/#a-f/)
  })

  it('sets competing accounts side by side, each with its chain', () => {
    const one = makeStory('open', 'The bridge in Selby was reopened on Monday, police said.', fields)
    const other = makeStory('shut', 'The bridge in Selby was not reopened on Monday, the mayor said.', fields)
    const both = [one, other]
    const known = buildNewsroom({ stories: both, sources, events, topics: [] })
    const opened = openExports(
      { stories: both, sources, events, topics: [], newsroom: known, history: {}, words: english },
      address,
    )
    const timeline = known.events[0]!
    const data = fetched(eventData(timeline, opened))
    expect(data.conflicts).toHaveLength(timeline.conflicts.length)
    for (const conflict of data.conflicts) {
      expect(conflict.url).toBe(`${root}events/flood/#conflict-${conflict.id}`)
      expect(conflict.accounts.map(({ story }) => story).sort()).toEqual(['open', 'shut'])
    }
    expect(Object.keys(known.disputed.open ?? {}).length).toBe(storyData(one, opened).disputed.length)
  })
})

describe('dossier.json', () => {
  it('counts what came from a source as origin and as relay, and gives each sentence', () => {
    const dossier = newsroom.dossiers.find(({ source }) => source.id === 'coastwire')!
    expect(fetched(dossierData(dossier, exports))).toMatchObject({
      id: 'coastwire',
      registered: true,
      site: 'https://coastwire.example/',
      asOrigin: 0,
      asRelay: 1,
      stories: [{ slug: 'flood', claims: 1, quotes: 0 }],
      corrected: [{ slug: 'flood' }],
      passages: [{ story: 'flood', text, chain: { origin: 'harbour-office' } }],
    })
  })
})

describe('newsroom.json', () => {
  it('lists every story, event and source with its page and its file', () => {
    const facts = { title: 'River Briefing', description: 'News of one river.', language: 'en' }
    const data = fetched(newsroomData(facts, exports))
    expect(data).toMatchObject({ url: root, data: `${root}newsroom.json`, title: 'River Briefing' })
    expect(data.stories).toMatchObject([
      { slug: 'toll', changed: null, corrections: 0 },
      { slug: 'flood', changed: '2026-03-03T10:00:00Z', corrections: 1 },
    ])
    expect(data.sources.map(({ id }) => id).sort()).toEqual(newsroom.dossiers.map(({ source }) => source.id).sort())
    expect(data.events).toMatchObject([{ id: 'flood', stories: 2, data: `${root}events/flood/event.json` }])
  })
})
