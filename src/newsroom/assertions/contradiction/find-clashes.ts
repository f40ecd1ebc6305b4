import type { TermWeights } from '../../terms/inverse-document-frequency.ts'
import { CLIMATE, type Climate, CONTRADICTION, DISPUTED } from '../../thresholds.ts'
import { labelOfQuantities } from '../answers/oppose-quantities.ts'
import type { Assertion, Opposed } from '../types.ts'
import { areTwoVoices, type Exchange, mayAnswer, pairVoices } from './list-exchanges.ts'
import { mayBothBe, mayDiffer } from './may-both-be.ts'
import { weighContradictions } from './weigh-contradictions.ts'

/** The voices of one story taken two at a time, and how likely those contradict each other of whom the second answers the first. */
export interface Exchanges {
  pairs: Exchange[]
  /** 0 to 1. */
  chances: ReadonlyMap<Exchange, number>
}

export function readExchanges(assertions: readonly Assertion[], vocabulary: TermWeights): Exchanges {
  const pairs = pairVoices(assertions, vocabulary)
  const answers = pairs.filter(mayAnswer)
  const chances = weighContradictions(answers)
  return { pairs, chances: new Map(answers.map((answer, at) => [answer, chances[at]!])) }
}

/**
 * How much is disputed in the news of some stories. What a probability was learned from has more disputes than most news, and
 * less than some; it is worth as much less, or more (Saerens, Latinne and Decaestecker 2002).
 */
export function climateOf(stories: readonly Exchanges[]): Climate {
  const chances = stories.flatMap((story) => [...story.chances.values()])
  const share = chances.filter((chance) => chance >= DISPUTED).length / chances.length
  if (chances.length < CLIMATE.least) return 'mixed'
  return share < CLIMATE.quiet ? 'quiet' : share < CLIMATE.disputed ? 'mixed' : 'disputed'
}

/**
 * Voices of one story that contradict each other, in its order. What a rule finds of two of which the second speaks a little
 * behind the first is believed where all else makes it likely enough, and what the words make very likely needs no rule; in a
 * story of which nothing else is likely to be disputed, as in most news, they must make it likelier.
 */
export function findClashes({ pairs, chances }: Exchanges, climate: Climate): Opposed[] {
  const likely = [...chances].flatMap(([pair, chance]) => (chance >= DISPUTED ? [pair] : []))
  return pairs.flatMap(
    (pair) => clashOf(pair, chances.get(pair), { likely, least: CONTRADICTION[climate], climate }) ?? [],
  )
}

interface Around {
  /** Exchanges of the story that are likely enough to make it a disputed one. */
  likely: readonly Exchange[]
  least: (typeof CONTRADICTION)[Climate]
  climate: Climate
}

/** @param chance undefined where the second does not answer the first */
function clashOf(pair: Exchange, chance: number | undefined, { likely, least, climate }: Around): Opposed | null {
  const { a, b, found } = pair
  // What stands in one part of a sentence is of one voice.
  if (a.order === b.order) return null
  if (chance === undefined) {
    const isBelieved = found !== null && (climate !== 'quiet' || groundOf(found) === 'negated')
    return isBelieved && areTwoVoices(a, b) ? found : null
  }
  if (found) return chance >= least[groundOf(found)] ? found : null
  if (chance < least.disputed || mayBothBe(a, b)) return null
  if (chance < least.alone && !likely.some((other) => isApart(other, pair))) return null
  if (chance < least.apart && mayDiffer(a, b)) return null
  return { a, b, kind: 'conflict', label: labelOfQuantities(a, b) ?? 'told differently', similarity: chance }
}

/** Of no sentence of the other. */
const isApart = (one: Exchange, other: Exchange): boolean =>
  one.a.sentence !== other.a.sentence && one.b.sentence !== other.b.sentence

function groundOf({ a, b, label }: Opposed): 'negated' | 'counted' | 'excluded' {
  if (label === 'how many') return 'counted'
  return OF_NEGATION.has(label) || a.denial !== b.denial ? 'negated' : 'excluded'
}

/** Labels of what a rule finds where one of two denies; the rest find two ways, numbers or causes of which but one can hold. */
const OF_NEGATION: ReadonlySet<string> = new Set(['so or not so', 'asserted or denied'])
