import { countUp } from '../../learned/count-up.ts'
import { measureKinship } from '../comparison/measure-comparability.ts'
import { listDifferences } from './differences.ts'
import { levelFeatures, nearWordFeatures } from './level-features.ts'
import type { EventLevels, Level } from './list-levels.ts'
import { compareByRule, ruleOf } from './rule-of.ts'
import { sortFeatures, subjectFeatures } from './subject-features.ts'
import { wordingFeatures } from './wording-features.ts'

/** Steps of how surely a rule takes two for one thing. */
const KINSHIP_STEPS = 4

/** Most rivals that are told apart. */
const MOST_RIVALS = 3

/**
 * What tells whether a figure of a later story takes the place of one of an earlier story of the same event: what both count,
 * the words that they share, how the later is told, by how much they differ, what else of their kind stands there, and what
 * the rules say.
 *
 * @param event those of all stories of the event
 */
export const successionFeatures = (a: Level, b: Level, event: EventLevels): string[] => [
  ...featuresOfOne('a', a),
  ...featuresOfOne('b', b),
  ...featuresOfTwo(a, b, event),
  ...listDifferences(a, b),
]

/** How one of them is told. */
export const featuresOfOne = (side: 'a' | 'b', level: Level): string[] => [
  ...levelFeatures(side, level),
  ...nearWordFeatures(side, level),
]

/** What tells it beside how each is told, and what sets the two apart. */
export function featuresOfTwo(a: Level, b: Level, { levels, frequencies }: EventLevels): string[] {
  const found = subjectFeatures(a, b, frequencies)
  found.push(...sortFeatures(a, b), ...ruleFeatures(a, b), ...wordingFeatures(a, b), ...rivalFeatures(a, b, levels))
  return found
}

function ruleFeatures(a: Level, b: Level): string[] {
  if (!a.isNamed || !b.isNamed) return [a.isNamed || b.isNamed ? 'one named' : 'none named']
  const comparison = compareByRule(a, b)
  if (comparison === null) return ['two keys']
  return [
    'one key',
    ...countUp('kinship', Math.floor(measureKinship(a.count, b.count) * KINSHIP_STEPS)),
    `rule ${comparison.how}`,
    ...(ruleOf(a, b) === 'update' ? ['ruled'] : []),
  ]
}

/** What else of their kind the two stories give: where one has the number of the other too, that one goes with it. */
function rivalFeatures(a: Level, b: Level, levels: readonly Level[]): string[] {
  let [here, there] = [0, 0]
  let [isAgain, isBeside, isBefore] = [false, false, false]
  for (const { dimension, value, count } of levels) {
    if (dimension !== a.dimension) continue
    if (count.reading === a.count.reading) {
      here++
      if (value === b.value) isBefore = true
    }
    if (count.reading === b.count.reading) {
      there++
      if (value !== a.value) continue
      isAgain = true
      if (count.annotation.sentence === b.count.annotation.sentence) isBeside = true
    }
  }
  return [
    ...countUp('rivals of a', Math.min(MOST_RIVALS, here - 1)),
    ...countUp('rivals of b', Math.min(MOST_RIVALS, there - 1)),
    ...(isBeside ? ['a beside b'] : isAgain ? ['a given again'] : []),
    ...(isBefore ? ['b given before'] : []),
  ]
}
