import { expect, test } from 'vitest'
import * as door from '../../src/newsroom/index.ts'
import { makeSource, makeStory } from './make-story.ts'

test('the door exports what the other rooms call', () => {
  expect(Object.keys(door).sort()).toEqual([
    'buildNewsroom',
    'checkRegistry',
    'createRegistry',
    'findSource',
    'resolveChain',
    'slugify',
  ])
})

test('an empty briefing is an empty newsroom', () => {
  expect(door.buildNewsroom({ stories: [], sources: [], events: [], topics: [] })).toEqual({
    order: [],
    sourcing: {},
    relations: {},
    dossiers: [],
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
