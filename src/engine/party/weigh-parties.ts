import type { Attribution, NameMention, Span } from '../types.ts'
import { partyChance, partyContext } from './party-chance.ts'

/**
 * Makes confidence mean what a page says: that content and party are both right. What the tagger gives is the
 * probability that a reader would mark the same content with the same words as its source; it is multiplied with the
 * probability that these words were read as the right party.
 */
export function weighParties(
  text: string,
  attributions: readonly Attribution[],
  names: readonly NameMention[],
  sentences: readonly Span[],
): Attribution[] {
  const context = partyContext(names, sentences)
  return attributions.map((it) => {
    const chance = partyChance(text, it, context)
    return { ...it, confidence: Math.round(it.confidence * chance * 1000) / 1000 }
  })
}
