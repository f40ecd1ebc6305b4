import { contradictionFeatures } from '../assertions/contradiction/contradiction-features.ts'
import { findRuled } from '../assertions/contradiction/find-clash.ts'
import { listVoiced, mayAnswer } from '../assertions/contradiction/list-voices.ts'
import { listAssertions } from '../assertions/list-assertions.ts'
import type { Assertion } from '../assertions/types.ts'
import { readStories } from '../identities/read-stories.ts'
import { countFeatures } from '../relations/count-features.ts'
import { weighFeatures } from '../relations/weigh-features.ts'
import type { Story } from '../types.ts'
import { fitLogistic, type Judgement, type LogisticModel } from './fit-logistic.ts'

/** Words of a sentence of a story, by the story's slug. */
type Place = [slug: string, words: string]

/** Stories with an editor's word on them: pairs of accounts, each told at one of several places. */
interface JudgedStories {
  stories: Story[]
  /** Accounts that may not both be true. */
  conflicts: [Place[], Place[]][]
  /** Accounts of which that may be argued; nothing is learned from them. */
  arguable: [Place[], Place[]][]
}

/** More pairs than these of one folder count for less each, so that no writer’s habits are taken for news. */
const MOST_OF_ONE_HAND = 600

/** What an article counts in which nobody was asked for contradictions, and few are. */
const ARTICLE_WEIGHT = 0.3

/**
 * Learns how likely two voices of one story contradict each other: from stories with an editor's word, and from articles whose
 * voices, taken two at a time, hardly ever do where no rule says so. The same stories give the same weights.
 */
export function learnContradictions(judged: readonly JudgedStories[], articles: readonly Story[]): LogisticModel {
  return fitLogistic([
    ...judged.flatMap(judgePairs),
    ...articles.flatMap((article) =>
      listAnswers([article]).flatMap(({ a, b, ruled }): Judgement[] =>
        ruled === null
          ? [{ features: contradictionFeatures(a, b, null), right: false, weight: ARTICLE_WEIGHT, group: null }]
          : [],
      ),
    ),
  ])
}

/** Pairs of voices of stories of one hand, of which no hand’s count for more than so many. */
function judgePairs({ stories, conflicts, arguable }: JudgedStories): Judgement[] {
  const pairs = Map.groupBy(stories, eventOf)
    .values()
    .toArray()
    .flatMap(listAnswers)
    .flatMap(({ a, b, ruled }): Judgement[] => {
      const right = areOf(conflicts, a, b)
      if (!right && areOf(arguable, a, b)) return []
      return [{ features: contradictionFeatures(a, b, ruled), right, weight: 1, group: eventOf(a.reading.story) }]
    })
  const weight = Math.min(1, MOST_OF_ONE_HAND / pairs.length)
  return pairs.map((pair) => ({ ...pair, weight }))
}

const eventOf = ({ slug, events }: Story): string => events[0] ?? slug

/** Two voices of which the second may answer the first, and what a rule says they differ about. */
interface Answer {
  a: Assertion
  b: Assertion
  ruled: string | null
}

/** Those of the stories of an event, which are read together. */
function listAnswers(stories: readonly Story[]): Answer[] {
  const { readings } = readStories({ stories: [...stories], sources: [], events: [], topics: [] })
  const { vocabulary } = weighFeatures(readings.values().map(countFeatures))
  return readings.flatMap((reading) => {
    const voiced = listVoiced(listAssertions(reading))
    return voiced.flatMap((a, at) =>
      voiced
        .slice(at + 1)
        .flatMap((b) => (mayAnswer(a, b) ? [{ a, b, ruled: findRuled(a, b, vocabulary)?.label ?? null }] : [])),
    )
  })
}

const areOf = (pairs: [Place[], Place[]][], a: Assertion, b: Assertion): boolean =>
  pairs.some(([x, y]) => (isOf(a, x) && isOf(b, y)) || (isOf(a, y) && isOf(b, x)))

const isOf = ({ reading, sentence }: Assertion, side: Place[]): boolean =>
  side.some(([slug, words]) => reading.story.slug === slug && reading.sentences[sentence]!.text.includes(words))
