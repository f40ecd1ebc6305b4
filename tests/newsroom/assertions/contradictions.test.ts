import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listAssertions } from '../../../src/newsroom/assertions/list-assertions.ts'
import { opposeAssertions } from '../../../src/newsroom/assertions/oppose-assertions.ts'
import { listCounts } from '../../../src/newsroom/counts/list-counts.ts'
import { matchCounts } from '../../../src/newsroom/counts/match-counts.ts'
import { createRegistry } from '../../../src/newsroom/registry/create-registry.ts'
import { countFeatures } from '../../../src/newsroom/relations/count-features.ts'
import { weighFeatures } from '../../../src/newsroom/relations/weigh-features.ts'
import { readStory, type StoryReading } from '../../../src/newsroom/story/read-story.ts'
import { makeStory } from '../make-story.ts'

type Verdict = 'conflict' | 'update' | 'none'

interface Golden {
  verdict: Verdict
  a: StoryReading
  b: StoryReading
}

const registry = createRegistry([])
const day = Date.parse('2026-03-02T09:00:00Z')

const golden = ['contradictions.golden', 'other-topics.golden']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8').trim())
  .join('\n\n')
  .trim()
  .split('\n\n')
  .map((block, at): Golden => {
    const [verdict, ...lines] = block.split('\n')
    const field = (name: string): string =>
      lines
        .find((line) => line.startsWith(name))
        ?.slice(name.length)
        .trim() ?? ''
    const later = new Date(day + Number(field('hours:') || '1') * 3_600_000).toISOString()
    const a = makeStory(`${at}-a`, field('A:'), { published: new Date(day).toISOString(), title: '' })
    const b = makeStory(`${at}-b`, field('B:'), { published: later, title: '' })
    return { verdict: verdict as Verdict, a: readStory(a, registry), b: readStory(b, registry) }
  })

const { vocabulary } = weighFeatures(golden.flatMap(({ a, b }) => [countFeatures(a), countFeatures(b)]))

function judge({ a, b }: Golden): Verdict {
  const opposed = listAssertions(a).flatMap((one) =>
    listAssertions(b).map((other) => opposeAssertions(one, other, vocabulary)?.kind),
  )
  const counted = matchCounts(listCounts(a), listCounts(b)).map(({ how }) => how)
  if (opposed.includes('conflict') || counted.includes('conflict')) return 'conflict'
  return opposed.includes('change') || counted.includes('update') ? 'update' : 'none'
}

describe('two sentences about one matter', () => {
  const verdicts = golden.map((one) => ({ ...one, found: judge(one) }))
  const share = (of: typeof verdicts, right: (one: (typeof verdicts)[number]) => boolean): number =>
    of.filter(right).length / of.length

  test('no page calls accounts contradictory that may both be true', () => {
    const called = verdicts.filter(({ found }) => found === 'conflict')
    const wrong = called.filter(({ verdict }) => verdict !== 'conflict')
    expect(wrong.map(({ a, b }) => `${a.story.text} / ${b.story.text}`)).toEqual([])
  })

  test('most contradictions and updates are found', () => {
    const missed = verdicts.filter(({ verdict, found }) => verdict !== found)
    process.stdout.write(
      `${missed.map(({ verdict, found, a, b }) => `${verdict}, found ${found}: ${a.story.text} / ${b.story.text}`).join('\n')}\n`,
    )
    const conflicts = verdicts.filter(({ verdict }) => verdict === 'conflict')
    expect(share(conflicts, ({ found }) => found === 'conflict')).toBeGreaterThanOrEqual(0.8)
    expect(share(verdicts, ({ verdict, found }) => verdict === found)).toBeGreaterThanOrEqual(0.85)
  })
})
