import { countUp } from '../../learned/count-up.ts'
import { areOneNumber } from '../magnitudes/are-one-number.ts'
import { areOfOneVoice, areOfTwoVoices, isGivenByName } from '../voices.ts'
import { levelFeatures } from './level-features.ts'
import type { EventLevels, Level } from './list-levels.ts'
import { ruleOf } from './rule-of.ts'
import { subjectFeatures } from './subject-features.ts'
import { featuresOfTwo } from './succession-features.ts'

/**
 * What tells whether two figures are given for one thing and may not both be true: all that tells whether the one takes the
 * place of the other, how near they stand, and whose they are.
 */
export const clashFeatures = (a: Level, b: Level, event: EventLevels): string[] => [
  ...levelFeatures('a', a),
  ...levelFeatures('b', b),
  ...clashPairFeatures(a, b, event),
]

/** What tells it beside how each is told. */
export function clashPairFeatures(a: Level, b: Level, event: EventLevels): string[] {
  const isOneStory = a.count.reading === b.count.reading
  const apart = b.count.annotation.sentence - a.count.annotation.sentence
  const distance = apart === 0 ? ['one sentence'] : countUp('sentences', apart)
  return [
    ...featuresOfTwo(a, b, event),
    ...(ruleOf(a, b) === 'conflict' ? ['ruled a clash'] : []),
    ...(areOneNumber(a.count, b.count) ? ['one number'] : []),
    ...(b.count.insteadOf === a.count ? ['given instead'] : []),
    // What they are of weighs otherwise where one story gives both.
    ...(isOneStory
      ? [...distance, ...subjectFeatures(a, b, event.frequencies)].map((it) => `one story: ${it}`)
      : ['two stories']),
    ...voiceFeatures(a, b, isOneStory),
  ]
}

function voiceFeatures(a: Level, b: Level, isOneStory: boolean): string[] {
  const [one, other] = [isGivenByName(a.count), isGivenByName(b.count)]
  return [
    `a ${one ? 'known' : 'unknown'}`,
    `b ${other ? 'known' : 'unknown'}`,
    ...(areOfOneVoice(a.count, b.count) ? ['one voice'] : []),
    ...(areOfTwoVoices(a.count, b.count)
      ? ['two voices', isOneStory ? 'two voices, one story' : 'two voices apart', ...(one && other ? ['rivals'] : [])]
      : []),
  ]
}
