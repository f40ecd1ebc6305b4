import { expect, test } from 'vitest'
import { checkRegistry } from '../../../src/newsroom/index.ts'
import { makeSource } from '../make-story.ts'

test('a sound registry has no problems', () => {
  const sources = [makeSource('a', { name: 'A Wire', upstream: ['b'] }), makeSource('b', { name: 'B Wire' })]
  expect(checkRegistry(sources)).toEqual([])
})

test('one name for two sources is told at the second, with the file of the first', () => {
  const sources = [
    makeSource('wire', { name: 'The Wire' }),
    makeSource('other', { name: 'Other', aliases: ['the wire'] }),
  ]
  expect(checkRegistry(sources)).toEqual([
    {
      rule: 'source-alias-twice',
      path: 'content/sources/other.md',
      field: 'aliases',
      value: 'the wire',
      message:
        'Unexpected name `the wire` of `other`, expected one that `wire` (content/sources/wire.md) does not have; remove it from one of the two',
    },
  ])
})

test('an upstream that is not registered is told with its id', () => {
  const [problem] = checkRegistry([makeSource('a', { upstream: ['gone'] })])
  expect(problem).toMatchObject({ rule: 'source-upstream-unknown', field: 'upstream', value: 'gone' })
})

test('a circle of upstreams is told once, as a path, whichever source it begins at', () => {
  const sources = [
    makeSource('outside', { upstream: ['a'] }),
    makeSource('a', { upstream: ['b'] }),
    makeSource('b', { upstream: ['c'] }),
    makeSource('c', { upstream: ['a'] }),
  ]
  const problems = checkRegistry(sources)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ rule: 'source-upstream-cycle', path: 'content/sources/a.md', value: 'b' })
  expect(problems[0]?.message).toContain('a → b → c → a')
})

test('a source upstream of itself is a circle', () => {
  expect(checkRegistry([makeSource('a', { upstream: ['a'] })]).map(({ rule }) => rule)).toEqual([
    'source-upstream-cycle',
  ])
})

test('a circle of ten thousand sources is told in one line, and a path of ten thousand is none', () => {
  const path = Array.from({ length: 10_000 }, (_, at) => makeSource(`s${at}`, { upstream: [`s${at + 1}`] }))
  expect(checkRegistry([...path, makeSource('s10000')]).map(({ rule }) => rule)).toEqual([])
  const [problem, ...others] = checkRegistry([...path, makeSource('s10000', { upstream: ['s0'] })])
  expect(others).toEqual([])
  expect(problem?.message).toMatch(/s0 → s1 → .* → 9989 more → s0,/)
})
