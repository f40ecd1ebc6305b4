import { expect, test } from 'vitest'
import type { Source } from '../../../src/engine/index.ts'
import { buildNewsroom, type Dossier } from '../../../src/newsroom/index.ts'
import { markStory } from '../make-annotation.ts'
import { makeSource } from '../make-story.ts'

const sources = [
  makeSource('mapwire', { name: 'Mapwire', kind: 'aggregator', relays: true }),
  makeSource('ann-lee', { name: 'Ann Lee', kind: 'official', aliases: ['the mayor'] }),
  makeSource('silent', { name: 'Silent Office' }),
]

const aide = (name: string, vantage: string | null): Source => ({ spans: [], name, kind: 'unnamed', vantage })

const rain = 'The rain will not reach the lower town'
const words = '“We will open the lower gate at noon,”'

const stories = [
  markStory('gate', `${words} Lee said.`, [{ kind: 'quote', words, by: ['Ann Lee'] }], {
    corrections: [{ date: '2026-03-04T10:00:00Z', text: 'The hour was wrong.' }],
  }),
  markStory(
    'rain',
    `${rain}, Lee said, according to Mapwire. The gate is old, an aide said. The gate is new, another said.`,
    [
      { kind: 'claim', words: rain, by: ['the mayor', 'Mapwire'], stance: 'hedged' },
      { kind: 'claim', words: 'The gate is old', by: [aide('an aide', 'in the town hall')] },
      { kind: 'claim', words: 'The gate is new', by: [aide('another', 'in the town hall')] },
    ],
  ),
]

const { dossiers, mentions } = buildNewsroom({ stories, sources, events: [], topics: [] })
const of = (id: string): Dossier | undefined => dossiers.find(({ source }) => source.id === id)

test('a source has all it said in one place, under whatever name it said it', () => {
  expect(of('ann-lee')).toMatchObject({
    source: { name: 'Ann Lee', kind: 'official' },
    stories: [
      { slug: 'gate', claims: 0, quotes: 1 },
      { slug: 'rain', claims: 1, quotes: 0 },
    ],
    stances: { asserted: 1, denied: 0, declined: 0, hedged: 1 },
    asOrigin: 2,
    asRelay: 0,
    soleOrigin: ['gate'],
    corrected: ['gate'],
  })
  expect(of('ann-lee')?.quotations.map((entry) => entry.words)).toEqual(['We will open the lower gate at noon'])
})

test('a relay is counted as a relay, and nothing it passes on as its own', () => {
  expect(of('mapwire')).toMatchObject({ asOrigin: 0, asRelay: 1, soleOrigin: [] })
})

test('people left unnamed have no page, and stand by story with what they are said to know', () => {
  expect(dossiers.filter(({ source }) => source.kind === 'unnamed')).toEqual([])
  expect(mentions.rain).toMatchObject([{ source: { name: 'Unnamed sources: in the town hall' }, claims: 2, quotes: 0 }])
  expect(mentions.gate).toEqual([])
})

test('a registered source that no story names has an empty dossier, not none', () => {
  expect(of('silent')).toMatchObject({ stories: [], passages: [], asOrigin: 0 })
})
