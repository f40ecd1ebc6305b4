import { clashFeatures } from '../counts/levels/clash-features.ts'
import { type EventLevels, gatherLevels, type Level, listLevels } from '../counts/levels/list-levels.ts'
import { listPairs, listPairsOfStories } from '../counts/levels/list-pairs.ts'
import { ruleOf } from '../counts/levels/rule-of.ts'
import { successionFeatures } from '../counts/levels/succession-features.ts'
import { listCounts } from '../counts/list-counts.ts'
import { readStories } from '../identities/read-stories.ts'
import type { LogisticModel } from '../learned/logistic.ts'
import { sentenceText } from '../story/sentence-text.ts'
import type { Story } from '../types.ts'
import { fitLogistic, type Judgement } from './fit-logistic.ts'
import { groupRelated } from './group-related.ts'

/** Words of a story in which a figure stands, by the story's slug. */
type Place = [slug: string, words: string]
type Sides = [Place[], Place[]]

/** Stories with an editor's word on their figures. */
interface JudgedFigures {
  stories: Story[]
  /** Figures of which each takes the place of those before it. */
  updates: Place[][]
  /** Figures of which that may be argued; nothing is learned from them. */
  arguableUpdates: Place[][]
  /** Accounts that may not both be true, of which some are figures; and those of which that may be argued. */
  conflicts: Sides[]
  arguable: Sides[]
}

/** What two figures of articles count of which nobody was asked whether one takes the place of the other, and few do. */
const ARTICLE_WEIGHT = 0.3

/**
 * Learns how likely a figure takes the place of one of an earlier story, and how likely two are given for one thing and may
 * not both be true: from stories with an editor's word on which do, and from articles, alike ones together, whose figures
 * hardly ever do where no rule says so. The same stories give the same weights.
 */
export function learnLevels(
  judged: readonly JudgedFigures[],
  articles: readonly Story[],
): { succession: LogisticModel; clash: LogisticModel } {
  const events = judged.flatMap((those) =>
    [...Map.groupBy(those.stories, ({ slug, events }) => events[0] ?? slug)].map(([group, stories]) => {
      return { ...those, group, event: readLevels(stories) }
    }),
  )
  const plain = groupRelated(articles).flatMap((stories) => doubtSuccessions(readLevels(stories)))
  return {
    succession: fitLogistic([...events.flatMap(judgeSuccessions), ...plain]),
    clash: fitLogistic(events.flatMap(judgeClashes)),
  }
}

function readLevels(stories: Story[]): EventLevels {
  const { readings } = readStories({ stories, sources: [], events: [], topics: [] })
  return gatherLevels(readings.flatMap((it) => listLevels(it, listCounts(it))))
}

interface JudgedEvent extends JudgedFigures {
  group: string
  event: EventLevels
}

const judgeSuccessions = ({ group, event, updates, arguableUpdates }: JudgedEvent): Judgement[] =>
  listPairsOfStories(event.levels).flatMap(([a, b]) => {
    const right = updates.some((series) => areInOrder(series, a, b))
    if (!right && arguableUpdates.some((series) => areInOrder(series, a, b))) return []
    return [{ features: successionFeatures(a, b, event), right, weight: 1, group }]
  })

const doubtSuccessions = (event: EventLevels): Judgement[] =>
  listPairsOfStories(event.levels).flatMap(([a, b]) =>
    ruleOf(a, b) === 'update'
      ? []
      : [{ features: successionFeatures(a, b, event), right: false, weight: ARTICLE_WEIGHT, group: null }],
  )

function judgeClashes({ group, event, conflicts, arguable }: JudgedEvent): Judgement[] {
  return listPairs(event.levels).flatMap(([a, b]) => {
    const right = areOf(conflicts, a, b, isAt)
    // What stands beside a figure in its sentence may be what an editor meant.
    if (!right && areOf([...conflicts, ...arguable], a, b, isBeside)) return []
    return [{ features: clashFeatures(a, b, event), right, weight: 1, group }]
  })
}

function areInOrder(series: Place[], a: Level, b: Level): boolean {
  const at = series.findIndex((place) => isAt(place, a))
  return at >= 0 && series.slice(at + 1).some((place) => isAt(place, b))
}

const areOf = (pairs: Sides[], a: Level, b: Level, test: typeof isAt): boolean =>
  pairs.some(
    ([x, y]) =>
      (x.some((it) => test(it, a)) && y.some((it) => test(it, b))) ||
      (x.some((it) => test(it, b)) && y.some((it) => test(it, a))),
  )

function isAt([slug, words]: Place, { count: { reading, annotation } }: Level): boolean {
  if (reading.story.slug !== slug) return false
  const start = reading.story.text.indexOf(words)
  return start >= 0 && annotation.figure.start < start + words.length && annotation.figure.end > start
}

const isBeside = ([slug, words]: Place, { count: { reading, annotation } }: Level): boolean =>
  reading.story.slug === slug && sentenceText(reading, annotation.sentence).includes(words)
