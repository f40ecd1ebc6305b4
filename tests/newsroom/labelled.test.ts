import { afterAll, describe, expect, test } from 'vitest'
import { buildNewsroom } from '../../src/newsroom/index.ts'
import { type Ranking, rankByTopicsAndDate, rankByWords } from './labelled/baselines.ts'
import { type Part, parts, readPairs, readStories } from './labelled/read-labelled.ts'
import { type Scores, type Shown, score } from './labelled/score.ts'

const stories = readStories()
const all = parts.flatMap((part) => stories[part])
const pairs = readPairs()
const newsroom = buildNewsroom({ stories: all, sources: [], events: [], topics: [] })

const slugsOf = (part: Part): string[] => stories[part].map(({ slug }) => slug)

const harmonic = ({ precision, recall }: Scores): number => (2 * precision * recall) / (precision + recall) || 0

/** The baseline at the threshold that serves it best on the development part. */
function atItsBest(ranking: Ranking): (slug: string) => Shown[] {
  const ranked = new Map(all.map((story) => [story.slug, ranking(story)]))
  const under = (least: number) => (slug: string) =>
    (ranked.get(slug) ?? []).filter(({ score }) => score >= least).map(({ slug }) => ({ slug, kind: null }))
  const thresholds = Array.from({ length: 60 }, (_, at) => 0.01 + at * 0.015)
  const quality = (least: number): number => harmonic(score('development', slugsOf('development'), pairs, under(least)))
  return under(thresholds.reduce((best, least) => (quality(least) > quality(best) ? least : best), 0.01))
}

const methods: Record<string, (slug: string) => Shown[]> = {
  newsroom: (slug) => newsroom.relations[slug] ?? [],
  'words alone (TF-IDF)': atItsBest(rankByWords(all)),
  'topics and date (Hugo)': atItsBest(rankByTopicsAndDate(all)),
}

describe('a labelled set of our own', () => {
  const results = parts.map((part) => ({
    part,
    scores: Object.entries(methods).map(([method, shown]) => ({
      method,
      scores: score(part, slugsOf(part), pairs, shown),
    })),
  }))

  test('holds enough stories and pairs to say anything, and every pair names two of its stories', () => {
    const slugs = new Set(all.map(({ slug }) => slug))
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    expect(pairs.flatMap(({ a, b }) => [a, b]).filter((slug) => !slugs.has(slug))).toEqual([])
  })

  afterAll(() => {
    // How the newsroom and the baselines do, to be read beside the verdicts.
    const rows = results.flatMap(({ part, scores }) =>
      scores.map(({ method, scores: it }) =>
        [
          part,
          method,
          ...[it.precision, it.recall, it.contradictionPrecision, it.contradictionRecall, it.type].map(show),
        ]
          .map((cell, at) => cell.padEnd([13, 24, 8, 8, 10, 10, 8][at] ?? 8))
          .join(''),
      ),
    )
    const head = `part         method                  P@5     recall  clash P   clash R   type`
    process.stdout.write(`\n${[head, ...rows].join('\n')}\n`)
    // Mistakes of the other parts stay unread, so that nobody tunes to them.
    process.stdout.write(`\n${results[0]?.scores[0]?.scores.mistakes.join('\n')}\n`)
  })

  test.each(parts)('%s: related stories are related, found, and rightly named', (part) => {
    const [mine, ...baselines] = results.find((it) => it.part === part)?.scores.map(({ scores }) => scores) ?? []
    expect(mine?.precision).toBeGreaterThanOrEqual(0.9)
    expect(mine?.recall).toBeGreaterThanOrEqual(0.8)
    expect(mine?.contradictionPrecision).toBeGreaterThanOrEqual(0.9)
    expect(mine?.type).toBeGreaterThanOrEqual(0.85)
    for (const baseline of baselines) expect(mine && harmonic(mine)).toBeGreaterThan(harmonic(baseline))
  })
})

function show(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(2)
}
