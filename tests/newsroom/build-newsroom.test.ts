import { expect, test } from 'vitest'
import * as door from '../../src/newsroom/index.ts'
import { makeSource, makeStory } from './make-story.ts'

test('the door exports what the other rooms call', () => {
  expect(Object.keys(door).sort()).toEqual([
    'buildNewsroom',
    'checkRegistry',
    'compareVersions',
    'createRegistry',
    'findSource',
    'isShare',
    'listUndecided',
    'normaliseWords',
  ])
})

test('an empty briefing is an empty newsroom', () => {
  expect(door.buildNewsroom({ stories: [], sources: [], events: [], topics: [] })).toEqual({
    order: [],
    sourcing: {},
    relations: {},
    chains: {},
    dossiers: [],
    mentions: {},
    events: [],
    topics: [],
    disputed: {},
    superseded: {},
  })
})

test('the same briefing gives the same newsroom, in whatever order the files are read', () => {
  const stories = [
    makeStory('first', 'A landslide closed the road to Ostermark, Ann Lee said. Nobody was hurt.', {
      events: ['slide'],
    }),
    makeStory('second', 'The road to Ostermark is open again after the landslide, Ann Lee said.', {
      events: ['slide'],
      published: '2026-03-04T09:00:00Z',
    }),
  ]
  const sources = [makeSource('ann-lee', { name: 'Ann Lee', kind: 'person' })]
  const briefing = { stories, sources, events: [], topics: [] }
  const again = { ...briefing, stories: stories.toReversed() }
  expect(JSON.stringify(door.buildNewsroom(again).events)).toBe(JSON.stringify(door.buildNewsroom(briefing).events))
  expect(door.buildNewsroom(again).order).toEqual(['second', 'first'])
})

test('an empty story, a story of one word and two of the same words stop nothing', () => {
  const text = 'The bridge at Tolm is closed, the city said. Nobody was hurt.'
  const stories = [
    makeStory('empty', '', { events: ['e'], published: 'no date' }),
    makeStory('word', 'Rain', { events: ['e'] }),
    makeStory('one', text, { events: ['e'], related: { pin: ['empty', 'word'], block: ['one'] } }),
    makeStory('two', text, { events: ['e'] }),
  ]
  const { order, relations, events } = door.buildNewsroom({ stories, sources: [], events: [], topics: [] })
  expect(order).toHaveLength(4)
  expect(relations.two?.map(({ slug }) => slug)).toContain('one')
  expect(events[0]?.stories).toHaveLength(4)
})
