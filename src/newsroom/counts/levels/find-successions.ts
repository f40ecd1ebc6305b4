import { getOrCompute } from '../../memo/get-or-compute.ts'
import { SUCCESSION } from '../../thresholds.ts'
import { meet } from '../compare-anchors.ts'
import { differ } from '../magnitudes/differ.ts'
import { rulingOf } from '../rulings/ruling-of.ts'
import { areSetApart } from '../setting/are-set-apart.ts'
import type { Count } from '../types.ts'
import { namesOtherYear } from './level-features.ts'
import type { EventLevels, Level } from './list-levels.ts'
import { ruleOf } from './rule-of.ts'
import { weighSuccession } from './weigh-levels.ts'

/** A figure of a later story, and the figure of an earlier one that it takes the place of. */
export interface Succession {
  earlier: Count
  later: Count
  /** 0 to 1. */
  probability: number
}

/** What the words of an event's stories tell of which figures take the place of which. */
export interface EventSuccessions {
  successions: Succession[]
  /** Whether a rule that says so of two is not believed, as all else makes it unlikely. */
  isDoubtful: (earlier: Count, later: Count) => boolean
}

export const NO_SUCCESSIONS: EventSuccessions = { successions: [], isDoubtful: () => false }

/**
 * Which figures of an event's later stories take the place of which of its earlier ones: of each figure the likeliest in
 * each other story, where the two choose each other.
 */
export function findSuccessions(event: EventLevels): EventSuccessions {
  const pairs = listPairs(event.levels)
    .filter(([a, b]) => mayBeOfOne(a, b))
    .map(([a, b]) => ({ a, b, probability: weighSuccession(a, b, event) }))
  const best = new Map<Level, Map<unknown, number>>()
  const note = (level: Level, { count }: Level, probability: number) => {
    const chances = getOrCompute(best, level, () => new Map<unknown, number>())
    chances.set(count.reading, Math.max(chances.get(count.reading) ?? 0, probability))
  }
  for (const { a, b, probability } of pairs) {
    note(a, b, probability)
    note(b, a, probability)
  }
  const isBest = (level: Level, { count }: Level, probability: number): boolean =>
    best.get(level)?.get(count.reading) === probability
  const doubtful = new Map<Count, Set<Count>>()
  for (const { a, b, probability } of pairs)
    if (probability < SUCCESSION.ruled) getOrCompute(doubtful, a.count, () => new Set<Count>()).add(b.count)
  return {
    successions: pairs.flatMap(({ a, b, probability }) =>
      probability >= (ruleOf(a, b) === 'update' ? SUCCESSION.ruled : SUCCESSION.unruled) &&
      isBest(a, b, probability) &&
      isBest(b, a, probability) &&
      (ruleOf(a, b) === 'update' || !areOfTwo(a, b)) &&
      rulingOf(a.count, b.count)?.ledger !== false
        ? [{ earlier: a.count, later: b.count, probability }]
        : [],
    ),
    isDoubtful: (earlier, later) => doubtful.get(earlier)?.has(later) === true,
  }
}

/** What shares no word and no noun was never likely enough, and need not be weighed. */
const mayBeOfOne = (a: Level, b: Level): boolean => a.count.key === b.count.key || !a.all().isDisjointFrom(b.all())

/**
 * A part and a whole, a plan and what came of it, a level and by how much it changed, what is told of two places, years or affairs, what two who are
 * named give, and what clashes by a rule: however alike their words.
 */
function areOfTwo(a: Level, b: Level): boolean {
  const [one, other] = [a.count.setting(), b.count.setting()]
  const [origin, its] = [a, b].map(({ count }) => count.reading.chains.get(count.annotation.id)?.origin ?? null)
  return (
    ruleOf(a, b) === 'conflict' ||
    isPart(a) ||
    isPart(b) ||
    areSetApart(textOf(a), textOf(b)) ||
    one.planned !== other.planned ||
    one.other !== other.other ||
    (one.places.length > 0 && other.places.length > 0 && !meet(one.places, other.places)) ||
    [a, b].some((level) => level.count.annotation.figure.change?.part === 'by' || namesOtherYear(level)) ||
    (origin !== null && its !== null && origin !== its)
  )
}

/** `12 were killed, nine of them in one house`: the nine have no later number in the twelve. */
const isPart = ({ count }: Level): boolean => count.part || count.annotation.figure.partOf !== null

const textOf = ({ before, behind }: Level): string => `${before} ${behind}`

/** Every two levels of one dimension that differ, of two stories, the earlier first. */
export const listPairs = (levels: readonly Level[]): [Level, Level][] =>
  Map.groupBy(levels, ({ dimension }) => dimension)
    .values()
    .toArray()
    .flatMap((those) =>
      those.flatMap((a) =>
        those.flatMap((b): [Level, Level][] =>
          a.count.reading.time < b.count.reading.time && differ(a.count, b.count) ? [[a, b]] : [],
        ),
      ),
    )
