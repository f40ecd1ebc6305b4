import { describe, expect, test } from 'vitest'
import {
  climateOf,
  type Exchanges,
  findClashes,
  readExchanges,
} from '../../../src/newsroom/assertions/contradiction/find-clashes.ts'
import type { Exchange } from '../../../src/newsroom/assertions/contradiction/list-exchanges.ts'
import { listAssertions } from '../../../src/newsroom/assertions/list-assertions.ts'
import { readStories } from '../../../src/newsroom/identities/read-stories.ts'
import { countFeatures } from '../../../src/newsroom/relations/count-features.ts'
import { weighFeatures } from '../../../src/newsroom/relations/weigh-features.ts'
import { makeStory } from '../make-story.ts'

/** A story of whose exchanges so many are likely to be disputes. */
const storyOf = (exchanges: number, likely: number): Exchanges => ({
  pairs: [],
  chances: new Map(Array.from({ length: exchanges }, (_, at) => [{} as Exchange, at < likely ? 0.9 : 0.02])),
})

function exchangesIn(text: string): Exchanges {
  const { readings } = readStories({
    stories: [makeStory('told', text, { events: ['affair'] })],
    sources: [],
    events: [],
    topics: [],
  })
  const { vocabulary } = weighFeatures(readings.map(countFeatures))
  return readExchanges(listAssertions(readings[0]!), vocabulary)
}

describe('how much is disputed in the news of a briefing', () => {
  test.each([
    ['quiet', [storyOf(200, 0), storyOf(100, 1)]],
    ['mixed', [storyOf(100, 3)]],
    ['disputed', [storyOf(100, 9)]],
    ['mixed', [storyOf(20, 0)]],
    ['mixed', []],
  ])('%s', (climate, stories) => {
    expect(climateOf(stories)).toBe(climate)
  })

  test('in quiet news only what denies another is said to contradict it, however far apart the two stand', () => {
    const denied = exchangesIn(
      'The union said the gate was locked. It rained. The buses ran. The trust denied that the gate was locked.',
    )
    const caused = exchangesIn(
      'The port said the crane had fallen because of the wind. The union said the crane had fallen because of a broken bolt.',
    )
    const labels = (story: Exchanges, climate: 'quiet' | 'disputed') =>
      findClashes(story, climate).map(({ label }) => label)
    expect(labels(denied, 'quiet')).toEqual(labels(denied, 'disputed'))
    expect(labels(denied, 'quiet')).not.toEqual([])
    expect(labels(caused, 'disputed')).not.toEqual([])
    expect(labels(caused, 'quiet')).toEqual([])
  })
})
