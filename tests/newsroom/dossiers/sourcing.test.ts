import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/engine/index.ts'
import { buildNewsroom, type Sourcing } from '../../../src/newsroom/index.ts'
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

describe('the line above a story says what is true of its sourcing', () => {
  test.each<[string, (string | Source)[][]]>([
    ['No claims or quotations', []],
    ['1 claim, no known origin', [[]]],
    ['1 claim, 1 origin', [['Ann Lee']]],
    ['2 claims, 2 origins', [['Ann Lee'], ['Bo Ray']]],
    ['2 claims, no known origin, all through 1 relay', [['Mapwire'], ['Mapwire']]],
    [
      '2 claims, 1 origin known through 1 relay',
      [
        ['Ann Lee', 'Mapwire'],
        ['Ann Lee', 'Mapwire'],
      ],
    ],
    [
      '3 claims, 1 origin known through 1 relay, 2 with no known origin',
      [['Ann Lee', 'Mapwire'], ['Mapwire'], ['Mapwire']],
    ],
    ['2 claims, 2 origins, 1 of them only through 1 relay', [['Ann Lee', 'Mapwire'], ['Bo Ray']]],
    [
      '2 claims, 1 origin known through 2 relays',
      [
        ['Ann Lee', 'Mapwire'],
        ['Ann Lee', 'The Daily'],
      ],
    ],
    ['1 claim, all from unnamed people', [[insider]]],
    ['2 claims, 1 origin, 1 from unnamed people', [['Ann Lee'], [insider]]],
    ['2 claims, 1 origin known through 2 relays', [['Herald'], ['Echo']]],
  ])('%s', (summary, chains) => {
    expect(sourcingOf(...chains).summary).toBe(summary)
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
    expect(sourcing.story).toMatchObject({ claims: 0, quotes: 1, summary: '1 quotation, 1 origin' })
  })
})
