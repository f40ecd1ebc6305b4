import type { Attribution, NameMention, Span } from '../types.ts'
import { type PartyContext, partyFeatures } from './party-features.ts'
import weights from './party-weights.json' with { type: 'json' }

const WEIGHTS = new Map(Object.entries(weights as Record<string, number>))

/** Probability, 0 to 1, that the party of an attribution is right where its content is: a logistic model over `partyFeatures`. */
export function partyChance(
  text: string,
  attribution: Attribution,
  context: PartyContext,
  weightOf: ReadonlyMap<string, number> = WEIGHTS,
): number {
  const score = partyFeatures(text, attribution, context).reduce(
    (sum, feature) => sum + (weightOf.get(feature) ?? 0),
    0,
  )
  return 1 / (1 + Math.exp(-score))
}

export function partyContext(names: readonly NameMention[], sentences: readonly Span[]): PartyContext {
  const counts = new Map<string, number>()
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return { names, sentences, counts }
}
