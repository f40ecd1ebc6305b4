import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/engine/index.ts'
import { buildNewsroom, type Sourcing } from '../../../src/newsroom/index.ts'
import { sourcingPhrase } from '../../../src/views/references/sourcing-phrase.ts'
import { english } from '../../../src/views/words/english.ts'
import { type Mark, markStory } from '../make-annotation.ts'
import { makeSource } from '../make-story.ts'

const sources = [
  makeSource('mapwire', { name: 'Mapwire', kind: 'aggregator', relays: true }),
  makeSource('daily', { name: 'The Daily', kind: 'outlet', relays: true }),
  makeSource('agency', { name: 'Agency', kind: 'outlet' }),
  makeSource('herald', { name: 'Herald', kind: 'outlet', upstream: ['agency'] }),
  makeSource('echo', { name: 'Echo', kind: 'outlet', upstream: ['agency'] }),
]

const insider: Source = { spans: [], name: 'an aide', kind: 'unnamed', vantage: 'close to the talks' }

const words = ['Rain fell.', 'Wind rose.', 'Ice broke.', 'Snow came.']

function sourcingOf(...chains: (string | Source)[][]): Sourcing {
  const marks = chains.map((by, at): Mark => ({ kind: 'claim', words: words[at] ?? '', by }))
  const story = markStory('story', words.join(' '), marks)
  const { sourcing } = buildNewsroom({ stories: [story], sources, events: [], topics: [] })
  return sourcing.story as Sourcing
}

const person = (name: string): Source => ({ spans: [], name, kind: 'person', vantage: null })
const lee = person('Ann Lee')
const ray = person('Bo Ray')
const they: Source = { spans: [], name: null, kind: 'person', vantage: null }
const locals: Source = { spans: [], name: 'local farmers', kind: 'organisation', vantage: null }

describe('the line above a story says what is certain of its sourcing', () => {
  test.each<[string, (string | Source)[][]]>([
    ['', []],
    ['', [[]]],
    ['1 person named', [[lee]]],
    ['2 people named', [[lee], [ray]]],
    ['1 person and 1 organisation named', [[lee], ['Sund Railway']]],
    ['All through Mapwire, which does not say whose words they are', [['Mapwire'], ['Mapwire']]],
    [
      '1 person named, all through Mapwire',
      [
        [lee, 'Mapwire'],
        [lee, 'Mapwire'],
      ],
    ],
    [
      '1 person named, all through Mapwire, 2 of them without saying whose words they are',
      [[lee, 'Mapwire'], ['Mapwire'], ['Mapwire']],
    ],
    ['2 people named, 1 through Mapwire', [[lee, 'Mapwire'], [ray]]],
    [
      '1 person named, all through Mapwire and The Daily',
      [
        [lee, 'Mapwire'],
        [lee, 'The Daily'],
      ],
    ],
    ['Nobody named: its one statement is by people left unnamed', [[insider]]],
    ['1 person named, 1 statement by people left unnamed', [[lee], [insider]]],
    ['1 news outlet named, all through Herald and Echo', [['Herald'], ['Echo']]],
    // A pronoun that leads to nobody and a description are in none of the counts.
    ['1 person named', [[lee], [they], [locals]]],
    ['', [[they]]],
  ])('%s', (summary, chains) => {
    expect(sourcingPhrase(english, sourcingOf(...chains))).toBe(summary)
  })

  test('two papers that rest on one agency are one origin, not two', () => {
    const { origins, relays } = sourcingOf(['Herald'], ['Echo'], ['Agency'])
    expect(origins.map(({ id }) => id)).toEqual(['agency'])
    expect(relays.map(({ id }) => id)).toEqual(['herald', 'echo'])
  })

  test('quotations are counted beside claims', () => {
    const text = '“Rain fell,” Ann said.'
    const story = markStory('story', text, [{ kind: 'quote', words: '“Rain fell,”', by: ['Ann Lee'] }])
    const { sourcing } = buildNewsroom({ stories: [story], sources, events: [], topics: [] })
    expect(sourcing.story).toMatchObject({ claims: 0, quotes: 1 })
    expect(sourcingPhrase(english, sourcing.story)).toBe('1 organisation named')
  })
})
