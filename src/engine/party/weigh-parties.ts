import type { Chained } from '../chains/build-chains.ts'
import type { Attribution, NameMention, Span } from '../types.ts'
import { partyFeatures } from './features/party-features.ts'
import { LADDERS } from './features/steps.ts'
import { isPlainlySaid, isPlainlyWorded } from './is-plainly-worded.ts'
import { partyContext } from './party-context.ts'
import learned from './party-trees.json' with { type: 'json' }
import { scoreTrees, unpackTrees } from './trees.ts'

const TREES = unpackTrees(learned, LADDERS)

/** By how much, in log odds, other news is harder than that of training, and how much of them is true, as counted on development news. */
const SHIFT = 0.2
const STRETCH = 0.95
/** Probability of what is worded plainly, as counted on marks that readers judged. */
const PLAIN_CHANCE = 0.87
/** Of what training texts have, too, the trees may know better below this. */
const MIN_LEARNT = 0.4

/**
 * Makes confidence mean what a page says: the probability, 0 to 1, that content and party are both right, by boosted
 * trees over `partyFeatures`, and a fixed one where the wording leaves no choice. What comes in has how sure the labels
 * and joins were, and how likely the words of the source mean whom they were taken to mean.
 */
export function weighParties(
  text: string,
  attributions: readonly Chained[],
  names: readonly NameMention[],
  sentences: readonly Span[],
): Attribution[] {
  const context = partyContext(attributions, names, sentences)
  return attributions.map((it) => {
    const { antecedentChance: _, evidence: __, ...attribution } = it
    const score = STRETCH * scoreTrees(TREES, partyFeatures(text, it, context)) - SHIFT
    const learnt = Math.round(1000 / (1 + Math.exp(-score))) / 1000
    const isPlain =
      learnt < PLAIN_CHANCE &&
      isPlainlyWorded(text, it, sentences) &&
      (learnt >= MIN_LEARNT || !isPlainlySaid(text, it, sentences))
    return { ...attribution, confidence: isPlain ? PLAIN_CHANCE : learnt }
  })
}
