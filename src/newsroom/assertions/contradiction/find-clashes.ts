import type { TermWeights } from '../../terms/inverse-document-frequency.ts'
import { CONTRADICTION } from '../../thresholds.ts'
import { labelOfQuantities } from '../answers/oppose-quantities.ts'
import type { Assertion, Opposed } from '../types.ts'
import { areTwoVoices, type Exchange, mayAnswer, pairVoices } from './list-exchanges.ts'
import { mayBothBe } from './may-both-be.ts'
import { weighContradictions } from './weigh-contradictions.ts'

/**
 * Voices of one story that contradict each other, in its order. What a rule finds of two of which the second speaks a little
 * behind the first is believed where all else makes it likely enough, and what the words make very likely needs no rule.
 */
export function findClashes(assertions: readonly Assertion[], vocabulary: TermWeights): Opposed[] {
  const pairs = pairVoices(assertions, vocabulary)
  const answers = pairs.filter(mayAnswer)
  const chances = weighContradictions(answers)
  const chanceOf = new Map(answers.map((answer, at) => [answer, chances[at]!]))
  return pairs.flatMap((pair) => clashOf(pair, chanceOf.get(pair)) ?? [])
}

/** @param chance undefined where the second does not answer the first */
function clashOf({ a, b, found }: Exchange, chance: number | undefined): Opposed | null {
  // What stands in one part of a sentence is of one voice.
  if (a.order === b.order) return null
  if (chance === undefined) return found && areTwoVoices(a, b) ? found : null
  if (found) return chance >= leastOf(found.label) ? found : null
  if (chance < CONTRADICTION.unruled || mayBothBe(a, b)) return null
  return { a, b, kind: 'conflict', label: labelOfQuantities(a, b) ?? 'told differently', similarity: chance }
}

const leastOf = (label: string): number =>
  OF_NEGATION.has(label) ? CONTRADICTION.negated : label === 'how many' ? CONTRADICTION.counted : CONTRADICTION.excluded

/** Labels of what a rule finds where one of two denies; the rest find two ways, numbers or causes of which but one can hold. */
const OF_NEGATION: ReadonlySet<string> = new Set(['so or not so', 'asserted or denied'])
