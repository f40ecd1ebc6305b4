import { expect, test } from 'vitest'
import { buildNewsroom, type Conflict, type Story } from '../../../src/newsroom/index.ts'
import { markStory } from '../make-annotation.ts'

const conflictsOf = (...stories: Story[]): Conflict[] =>
  buildNewsroom({ stories, sources: [], events: [], topics: [] }).events.flatMap(({ conflicts }) => conflicts)

const crossed = 'Troops of Karsk crossed the Ilm at dawn'
const denied = 'its troops had crossed the Ilm'
const events = ['ilm']

const teld = markStory(
  'teld',
  `${crossed}, the government of Teld said.`,
  [{ kind: 'claim', words: crossed, by: ['Teld'] }],
  {
    events,
  },
)

test('the same occurrence asserted and denied is one conflict, with each account, its chain and its stance', () => {
  const karsk = markStory(
    'karsk',
    `Karsk denied that ${denied}.`,
    [{ kind: 'claim', words: denied, by: ['Karsk'], stance: 'denied' }],
    { events, published: '2026-03-02T12:00:00Z' },
  )
  const [conflict, ...others] = conflictsOf(karsk, teld)
  expect(others).toEqual([])
  expect(conflict).toMatchObject({ event: 'ilm', kind: 'occurrence', about: 'asserted or denied' })
  expect(conflict?.accounts.map(({ slug, chain, stance }) => [slug, chain?.origin, stance])).toEqual([
    ['teld', 'teld', 'asserted'],
    ['karsk', 'karsk', 'denied'],
  ])
  const room = buildNewsroom({ stories: [karsk, teld], sources: [], events: [], topics: [] })
  expect(Object.values(room.disputed.teld ?? {})).toEqual([[conflict?.id]])
  expect(Object.values(room.disputed.karsk ?? {})).toEqual([[conflict?.id]])
})

test('one story that names both sides has the conflict in it', () => {
  const both = markStory(
    'both',
    `${crossed}, the government of Teld said. Karsk denied that ${denied}.`,
    [
      { kind: 'claim', words: crossed, by: ['Teld'] },
      { kind: 'claim', words: denied, by: ['Karsk'], stance: 'denied' },
    ],
    { events },
  )
  expect(conflictsOf(both).map(({ accounts }) => accounts.map(({ chain }) => chain?.origin))).toEqual([
    ['teld', 'karsk'],
  ])
})

test('what one source says twice is no conflict', () => {
  const again = markStory(
    'again',
    `Teld denied that ${denied}.`,
    [{ kind: 'claim', words: denied, by: ['Teld'], stance: 'denied' }],
    { events, published: '2026-03-02T12:00:00Z' },
  )
  expect(conflictsOf(teld, again)).toEqual([])
})

test('of two voices in one sentence the one whom a mark does not name is not given the name of the other', () => {
  const text = 'Police counted some 900 carts and 4,000 people; the herders’ league, Herdal, said 10,000 had come.'
  const march = markStory('march', text, [{ kind: 'claim', words: text.slice(0, -1), by: ['Herdal'] }], { events })
  const [conflict] = conflictsOf(march)
  expect(conflict?.accounts.map(({ chain }) => chain?.origin ?? null)).toEqual([null, 'herdal'])
})
