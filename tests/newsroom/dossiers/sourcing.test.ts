import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/engine/index.ts'
import { buildNewsroom, type Sourcing } from '../../../src/newsroom/index.ts'
import { cardPhrase } from '../../../src/views/references/card-phrase.ts'
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
    ['Source: Ann Lee', [[lee]]],
    ['Sources: Ann Lee and Bo Ray', [[lee], [ray]]],
    // Who says most comes first.
    ['Sources: Bo Ray and Ann Lee', [[lee], [ray], [ray]]],
    ['Sources: Ann Lee and Sund Railway', [[lee], ['Sund Railway']]],
    ['Both statements through Mapwire, with no origin given', [['Mapwire'], ['Mapwire']]],
    [
      'Source: Ann Lee; both statements through Mapwire',
      [
        [lee, 'Mapwire'],
        [lee, 'Mapwire'],
      ],
    ],
    [
      'Source: Ann Lee; all 3 statements through Mapwire, 2 with no origin given',
      [[lee, 'Mapwire'], ['Mapwire'], ['Mapwire']],
    ],
    ['Sources: Ann Lee and Bo Ray; 1 of 2 statements through Mapwire', [[lee, 'Mapwire'], [ray]]],
    [
      'Source: Ann Lee; both statements through Mapwire and The Daily',
      [
        [lee, 'Mapwire'],
        [lee, 'The Daily'],
      ],
    ],
    ['Nobody named: its one statement comes from unnamed people', [[insider]]],
    ['Source: Ann Lee; 1 of 2 statements from unnamed people', [[lee], [insider]]],
    ['Source: Agency; both statements through Herald and Echo', [['Herald'], ['Echo']]],
    ['1 of 2 statements through Mapwire, with no origin given', [['Mapwire'], [they]]],
    // A surname is a name, though there is no page for it.
    ['Sources: Ann Lee and Orwin', [[lee], [person('Orwin')]]],
    ['Sources: Ann Lee, Bo Ray and 1 other source', [[lee], [ray], [person('Orwin')]]],
    // A share of those asked is a finding, and nobody left unnamed.
    ['Source: Ann Lee', [[lee], [{ spans: [], name: 'two-thirds of students', kind: 'unnamed', vantage: null }]]],
    // A pronoun that leads to nobody is in none of the counts; who is but described makes the names some of them.
    ['Source: Ann Lee', [[lee], [they]]],
    ['Among its sources: Ann Lee', [[lee], [they], [locals]]],
    ['Among its sources: Ann Lee; 1 of 3 statements from unnamed people', [[lee], [locals], [insider]]],
    // Both of those of whom the story has told are nobody left unnamed.
    ['Among its sources: Ann Lee', [[lee], [{ spans: [], name: 'both sides', kind: 'unnamed', vantage: null }]]],
    ['', [[they]]],
  ])('%s', (summary, chains) => {
    expect(sourcingPhrase(english, sourcingOf(...chains))).toBe(summary)
  })

  test.each<[string, (string | Source)[][]]>([
    ['', [[]]],
    ['Nobody is named', [[insider]]],
    ['Source: Ann Lee', [[lee]]],
    ['Sources: Ann Lee and unnamed people', [[lee], [insider]]],
    ['Sources: Ann Lee, Bo Ray and 1 other source', [[lee], [ray], ['Sund Railway']]],
    ['All through Mapwire, with no origin given', [['Mapwire'], ['Mapwire']]],
    ['Source: Ann Lee; partly through Mapwire', [[lee, 'Mapwire'], [lee]]],
    // What most of it rests on leads.
    ['All through Mapwire, mostly with no origin given; source: Ann Lee', [[lee, 'Mapwire'], ['Mapwire'], ['Mapwire']]],
    [
      'Source: Ann Lee; all through Mapwire and The Daily',
      [
        [lee, 'Mapwire'],
        [lee, 'The Daily'],
      ],
    ],
  ])('on a card in few words: %s', (phrase, chains) => {
    expect(cardPhrase(english, sourcingOf(...chains))).toBe(phrase)
  })

  test('what no mark tells of may have come another way', () => {
    const some = { ...sourcingOf([lee, 'Mapwire']), complete: false }
    expect(cardPhrase(english, some)).toBe('Among its sources: Ann Lee; through Mapwire')
    expect(sourcingPhrase(english, some)).toBe('Among its sources: Ann Lee; 1 marked statement through Mapwire')
  })

  test('two papers that rest on one agency are one origin, not two', () => {
    const { origins, relays } = sourcingOf(['Herald'], ['Echo'], ['Agency'])
    expect(origins.map(({ id }) => id)).toEqual(['agency'])
    expect(relays.map(({ id }) => id)).toEqual(['herald', 'echo'])
  })

  test('a quotation within a claim of the same source is a part of it', () => {
    const text = 'An aide said that the rain “fell hard”.'
    const by = [insider]
    const story = markStory('story', text, [
      { kind: 'claim', words: 'that the rain “fell hard”', by },
      { kind: 'quote', words: '“fell hard”', by },
    ])
    const { sourcing } = buildNewsroom({ stories: [story], sources, events: [], topics: [] })
    expect(sourcing.story).toMatchObject({ claims: 1, quotes: 1, statements: 1, unnamed: 1 })
    expect(sourcingPhrase(english, sourcing.story)).toBe('Nobody named: its one statement comes from unnamed people')
  })

  test('what one source says in one sentence is one statement, as it has one note', () => {
    const story = markStory('story', 'Rain fell and wind rose, Ann Lee said. Ice broke.', [
      { kind: 'claim', words: 'Rain fell', by: [lee] },
      { kind: 'claim', words: 'wind rose', by: [lee] },
      { kind: 'claim', words: 'Ice broke', by: [lee] },
    ])
    const { sourcing } = buildNewsroom({ stories: [story], sources, events: [], topics: [] })
    expect(sourcing.story).toMatchObject({ claims: 3, statements: 2, named: 2 })
  })

  test('quotations are counted beside claims', () => {
    const text = '“Rain fell,” Ann said.'
    const story = markStory('story', text, [{ kind: 'quote', words: '“Rain fell,”', by: ['Ann Lee'] }])
    const { sourcing } = buildNewsroom({ stories: [story], sources, events: [], topics: [] })
    expect(sourcing.story).toMatchObject({ claims: 0, quotes: 1 })
    expect(sourcingPhrase(english, sourcing.story)).toBe('Source: Ann Lee')
  })
})

describe('who is named and says nothing is in no count', () => {
  const lineOf = (text: string, marks: Mark[]): string => {
    const { sourcing } = buildNewsroom({ stories: [markStory('a', text, marks)], sources: [], events: [], topics: [] })
    return sourcingPhrase(english, sourcing.a)
  }
  const gate: Mark = { kind: 'claim', words: 'The gate is shut', by: [ray] }
  const known = 'The gate is shut, Bo Ray said. '

  test.each<[string, string, Mark]>([
    ['learns', 'Ann Lee learned that it rains.', { kind: 'claim', words: 'that it rains', cue: 'learned', by: [lee] }],
    ['asks', 'Ann Lee questioned him about it.', { kind: 'claim', words: 'about it', cue: 'questioned', by: [lee] }],
    ['goes on', 'Ann Lee continued her career.', { kind: 'claim', words: 'her career', cue: 'continued', by: [lee] }],
    ['lectures', 'Ann Lee spoke on “Old Gates”.', { kind: 'quote', words: 'Old Gates', cue: 'spoke', by: [lee] }],
    [
      'declines',
      'Ann Lee would not comment on it.',
      { kind: 'claim', words: 'on it', cue: 'comment', stance: 'declined', by: [lee] },
    ],
  ])('%s', (_what, text, mark) => {
    expect(lineOf(known + text, [gate, mark])).toMatch(/^(?:Source|Among its sources): Bo Ray$/)
  })

  test('the one holder of an office is nobody left unnamed', () => {
    const head: Source = { spans: [], name: 'head of Selm’s central bank', kind: 'unnamed', vantage: null }
    expect(lineOf(`${known}It rains, she said.`, [gate, { kind: 'claim', words: 'It rains', by: [head] }])).toMatch(
      /^(?:Source|Among its sources): Bo Ray$/,
    )
  })
})
