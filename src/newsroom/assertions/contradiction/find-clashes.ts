import type { TermWeights } from '../../terms/inverse-document-frequency.ts'
import { CONTRADICTION, DISPUTED } from '../../thresholds.ts'
import { labelOfQuantities } from '../answers/oppose-quantities.ts'
import type { Assertion, Opposed } from '../types.ts'
import { areTwoVoices, type Exchange, mayAnswer, pairVoices } from './list-exchanges.ts'
import { mayBothBe, mayDiffer } from './may-both-be.ts'
import { weighContradictions } from './weigh-contradictions.ts'

/**
 * Voices of one story that contradict each other, in its order. What a rule finds of two of which the second speaks a little
 * behind the first is believed where all else makes it likely enough, and what the words make very likely needs no rule; in a
 * story of which nothing else is likely to be disputed, as in most news, they must make it likelier.
 */
export function findClashes(assertions: readonly Assertion[], vocabulary: TermWeights): Opposed[] {
  const pairs = pairVoices(assertions, vocabulary)
  const answers = pairs.filter(mayAnswer)
  const chances = weighContradictions(answers)
  const chanceOf = new Map(answers.map((answer, at) => [answer, chances[at]!]))
  const likely = answers.filter((_, at) => chances[at]! >= DISPUTED)
  return pairs.flatMap((pair) => clashOf(pair, chanceOf.get(pair), likely) ?? [])
}

/**
 * @param chance undefined where the second does not answer the first
 * @param likely exchanges of the story that are likely enough to make it a disputed one
 */
function clashOf(pair: Exchange, chance: number | undefined, likely: readonly Exchange[]): Opposed | null {
  const { a, b, found } = pair
  // What stands in one part of a sentence is of one voice.
  if (a.order === b.order) return null
  if (chance === undefined) return found && areTwoVoices(a, b) ? found : null
  if (found) return chance >= leastOf(found.label) ? found : null
  if (chance < CONTRADICTION.disputed || mayBothBe(a, b)) return null
  if (chance < CONTRADICTION.alone && !likely.some((other) => isApart(other, pair))) return null
  if (chance < CONTRADICTION.apart && mayDiffer(a, b)) return null
  return { a, b, kind: 'conflict', label: labelOfQuantities(a, b) ?? 'told differently', similarity: chance }
}

/** Of no sentence of the other. */
const isApart = (one: Exchange, other: Exchange): boolean =>
  one.a.sentence !== other.a.sentence && one.b.sentence !== other.b.sentence

const leastOf = (label: string): number =>
  OF_NEGATION.has(label) ? CONTRADICTION.negated : label === 'how many' ? CONTRADICTION.counted : CONTRADICTION.excluded

/** Labels of what a rule finds where one of two denies; the rest find two ways, numbers or causes of which but one can hold. */
const OF_NEGATION: ReadonlySet<string> = new Set(['so or not so', 'asserted or denied'])
