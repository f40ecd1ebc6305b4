import { afterAll, expect, test } from 'vitest'
import { buildNewsroom } from '../../src/newsroom/index.ts'
import { readAffairs, readExpected } from './affairs/read-affairs.ts'
import { scoreConflicts, scoreUpdateLinks, scoreUpdates, strayLinks } from './affairs/score-affairs.ts'

// Floods, elections, lay-offs, strikes, epidemics, courts, sport and building: stories and an editor's word on them, written
// before the rules were tried on them. Nothing may be said that the editor would not sign.
const stories = readAffairs()
const expected = readExpected()
const newsroom = buildNewsroom({ stories, sources: [], events: [], topics: [] })
const scores = {
  conflicts: scoreConflicts(newsroom, expected),
  superseded: scoreUpdates(newsroom, stories, expected),
  updates: scoreUpdateLinks(newsroom, expected),
}

afterAll(() => {
  for (const [kind, { shown, right, wanted, found, mistakes }] of Object.entries(scores))
    process.stdout.write(
      `${kind}: right ${right} of ${shown}, found ${found} of ${wanted}\n  ${mistakes.join('\n  ')}\n`,
    )
})

test('accounts said to differ do, and most that differ are found', () => {
  const { shown, right, wanted, found } = scores.conflicts
  expect(right / shown).toBeGreaterThanOrEqual(0.9)
  expect(found / wanted).toBeGreaterThanOrEqual(0.5)
})

test('figures marked as superseded are, and most are found', () => {
  const { shown, right, wanted, found } = scores.superseded
  expect(right / shown).toBeGreaterThanOrEqual(0.95)
  expect(found / wanted).toBeGreaterThanOrEqual(0.5)
})

test('stories said to bring others up to date do', () => {
  const { shown, right } = scores.updates
  expect(right / shown).toBeGreaterThanOrEqual(0.95)
})

test('no story is linked with one of another affair', () => {
  expect(strayLinks(newsroom)).toEqual([])
})

test('two who share a surname have a page each or none', () => {
  const names = newsroom.dossiers.map(({ source }) => source.name)
  for (const pair of expected.sources.apart) expect(pair.filter((name) => names.includes(name)).length).not.toBe(0)
  expect(
    newsroom.dossiers.flatMap(({ source }) => (/^(?:Weiss|Nagy)$/.test(source.name) ? [source.name] : [])),
  ).toEqual([])
})
