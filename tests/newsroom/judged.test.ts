import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readAffairs, readEditorsWord } from '../../src/cli/affairs/read-affairs.ts'
import { buildNewsroom, type Story } from '../../src/newsroom/index.ts'
import { scoreConflicts, scoreUpdateLinks, scoreUpdates } from './affairs/score-affairs.ts'

// News of fifty-six desks with an editor's word on it. Of forty-three the newsroom has learned how likely two voices contradict
// each other and a figure takes the place of another; of thirteen it has learned nothing. At `parish`, `dispatches`, `township`,
// `pages` and `commons` most voices stand side by side and contradict nobody.
const folder = fileURLToPath(new URL('judged/', import.meta.url))
const desks = readdirSync(folder).sort()
const APART = new Set([
  'airwaves',
  'boroughs',
  'continent',
  'county',
  'courts',
  'dispatches',
  'foreign',
  'markets',
  'metro',
  'newswire',
  'record',
  'sahel',
  'south',
])

const scores = desks.map((desk) => {
  const [stories, expected] = [readAffairs(folder + desk), readEditorsWord(folder + desk)]
  const newsroom = buildNewsroom({ stories, sources: [], events: [], topics: [] })
  return {
    desk,
    stories,
    expected,
    conflicts: scoreConflicts(newsroom, expected),
    superseded: scoreUpdates(newsroom, stories, expected),
    updates: scoreUpdateLinks(newsroom, expected),
  }
})

const shareOf = (those: { shown: number; right: number }[]): number =>
  those.reduce((sum, { right }) => sum + right, 0) / those.reduce((sum, { shown }) => sum + shown, 0)

test('what is said to contradict mostly does, at desks of which nothing was learned', () => {
  const apart = scores.flatMap(({ desk, conflicts }) => (APART.has(desk) ? [conflicts] : []))
  // What an editor forgot counts as wrong: of 315 tables 38 are no pair of theirs nor one they call arguable.
  expect(apart.reduce((sum, { shown }) => sum + shown, 0)).toBeGreaterThanOrEqual(290)
  expect(shareOf(apart)).toBeGreaterThanOrEqual(0.87)
})

test('a figure marked as superseded mostly is, at desks of which nothing was learned', () => {
  const apart = scores.flatMap(({ desk, superseded }) => (APART.has(desk) ? [superseded] : []))
  expect(apart.reduce((sum, { shown }) => sum + shown, 0)).toBeGreaterThanOrEqual(190)
  expect(shareOf(apart)).toBeGreaterThanOrEqual(0.95)
})

test('what is said to contradict does, nine times in ten of all', () => {
  expect(shareOf(scores.map(({ conflicts }) => conflicts))).toBeGreaterThanOrEqual(0.9)
})

test('figures marked as superseded and stories said to bring others up to date are', () => {
  expect(shareOf(scores.map(({ superseded }) => superseded))).toBeGreaterThanOrEqual(0.95)
  expect(shareOf(scores.map(({ updates }) => updates))).toBeGreaterThanOrEqual(0.95)
})

test.each(scores)(
  '$desk: every place of the editor’s word stands in one sentence of its story',
  ({ stories, expected }) => {
    const bySlug = new Map(stories.map((story): [string, Story] => [story.slug, story]))
    const places = [...expected.conflicts, ...expected.arguable].flat(2)
    expect(places.length).toBeGreaterThan(50)
    for (const [slug, words] of places) {
      const { text, sentences } = bySlug.get(slug)!
      expect(
        sentences.filter(({ start, end }) => text.slice(start, end).includes(words)).length,
        `${slug}: ${words}`,
      ).toBeGreaterThan(0)
    }
  },
)
