import { clashFeatures } from '../counts/levels/clash-features.ts'
import { type EventLevels, gatherLevels, type Level, listLevels } from '../counts/levels/list-levels.ts'
import { listPairs, listPairsOfStories } from '../counts/levels/list-pairs.ts'
import { successionFeatures } from '../counts/levels/succession-features.ts'
import { listCounts } from '../counts/list-counts.ts'
import { readStories } from '../identities/read-stories.ts'
import { sentenceText } from '../story/sentence-text.ts'
import type { Story } from '../types.ts'
import { fitLogistic, type Judgement, type LogisticModel } from './fit-logistic.ts'

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

/**
 * Learns how likely a figure takes the place of one of an earlier story, and how likely two are given for one thing and may
 * not both be true: from stories with an editor's word on which do. The same stories give the same weights.
 */
export function learnLevels(judged: readonly JudgedFigures[]): { succession: LogisticModel; clash: LogisticModel } {
  const events = judged.flatMap((those) =>
    [...Map.groupBy(those.stories, ({ slug, events }) => events[0] ?? slug)].map(([group, stories]) => {
      const { readings } = readStories({ stories, sources: [], events: [], topics: [] })
      return { ...those, group, event: gatherLevels(readings.flatMap((it) => listLevels(it, listCounts(it)))) }
    }),
  )
  return { succession: fitLogistic(events.flatMap(judgeSuccessions)), clash: fitLogistic(events.flatMap(judgeClashes)) }
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
