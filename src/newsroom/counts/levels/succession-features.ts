import { countUp } from '../../learned/count-up.ts'
import { measureKinship } from '../comparison/measure-comparability.ts'
import { levelFeatures } from './level-features.ts'
import type { EventLevels, Level } from './list-levels.ts'
import { compareByRule, ruleOf } from './rule-of.ts'
import { subjectFeatures } from './subject-features.ts'
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
  ...levelFeatures('a', a),
  ...levelFeatures('b', b),
  ...featuresOfTwo(a, b, event),
]

/** What tells it beside how each is told. */
export const featuresOfTwo = (a: Level, b: Level, { levels, frequencies }: EventLevels): string[] => [
  ...ruleFeatures(a, b),
  ...subjectFeatures(a, b, frequencies),
  ...wordingFeatures(a, b),
  ...rivalFeatures(a, b, levels),
]

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
  const those = levels.filter(({ dimension }) => dimension === a.dimension)
  const [here, there] = [a, b].map((level) => those.filter((it) => it.count.reading === level.count.reading))
  const again = there!.filter(({ value }) => value === a.value)
  const isBeside = again.some(({ count }) => count.annotation.sentence === b.count.annotation.sentence)
  return [
    ...countUp('rivals of a', Math.min(MOST_RIVALS, here!.length - 1)),
    ...countUp('rivals of b', Math.min(MOST_RIVALS, there!.length - 1)),
    ...(isBeside ? ['a beside b'] : again.length > 0 ? ['a given again'] : []),
    ...(here!.some(({ value }) => value === b.value) ? ['b given before'] : []),
  ]
}
