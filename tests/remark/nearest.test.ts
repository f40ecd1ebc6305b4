import { expect, it } from 'vitest'
import { nearest } from '../../src/remark/nearest.ts'

it.each([
  ['sorce', ['source', 'via'], 'source'],
  ['clam', ['claim', 'quote'], 'claim'],
  ['titel', ['title', 'byline'], 'title'],
  ['publishd', ['published', 'updated'], 'published'],
  ['topic', ['topics'], 'topics'],
  ['colour', ['title', 'lead'], undefined],
  ['usgs', ['uscis'], undefined],
])('of %s among %j is %s', (written, words, expected) => {
  expect(nearest(written, words)).toBe(expected)
})

it('of an acronym is none, as another is as good', () => {
  expect(nearest('iaf', ['idf'], 5)).toBeUndefined()
  expect(nearest('fema', ['fbi', 'fda'], 5)).toBeUndefined()
  expect(nearest('liveumap', ['liveuamap'], 5)).toBe('liveuamap')
})
