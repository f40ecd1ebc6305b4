import type { Chained } from '../chains/build-chains.ts'
import type { Attribution, NameMention, Span } from '../types.ts'
import { partyContext } from './party-context.ts'
import { partyFeatures } from './party-features.ts'
import learned from './party-trees.json' with { type: 'json' }
import { scoreTrees, unpackTrees } from './trees.ts'

const TREES = unpackTrees(learned)

/**
 * Makes confidence mean what a page says: the probability, 0 to 1, that content and party are both right, by boosted
 * trees over `partyFeatures`. What comes in has how sure the labels and joins were, and how likely the words of the
 * source mean whom they were taken to mean.
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
    const score = scoreTrees(TREES, partyFeatures(text, it, context))
    return { ...attribution, confidence: Math.round(1000 / (1 + Math.exp(-score))) / 1000 }
  })
}
