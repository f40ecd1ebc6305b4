import { softmax } from '../../attributions/tagger/linking/rank.ts'
import type { Resolution } from '../mention-context.ts'
import type { Antecedent, OpenMention } from './antecedent.ts'
import learned from './antecedent-weights.json' with { type: 'json' }
import { agreement, candidateFeatures } from './candidate-features.ts'

/** Chooses among candidates, whose features are given in the same order; `chance` is how likely the choice is right. */
export type Chooser = (mention: OpenMention, candidates: readonly Antecedent[], features: string[][]) => Chosen

/** Who is less likely than this is not chosen against the rules. */
const MIN_CHANCE = 0.65

interface Chosen {
  resolution: Resolution
  chance: number
}

/**
 * A chooser by given weights: whom the words of a source mean among candidates is the likeliest by a conditional logit
 * (McFadden 1974) over `candidateFeatures`, and nobody where that is likelier than anyone.
 */
export const chooseBy =
  (weights: ReadonlyMap<string, number>): Chooser =>
  (_mention, candidates, features) => {
    const chances = weigh(weights, features)
    const chance = Math.max(...chances)
    const best = candidates[chances.indexOf(chance)]!
    const safe = candidates.find((it) => it.isByRule) ?? candidates.at(-1)!
    const isSure = chance >= MIN_CHANCE || best.isByRule || (best.isItself && safe.resolution.name === null)
    return {
      resolution: (isSure ? best : safe).resolution,
      chance: isSure ? chance : chances[candidates.indexOf(safe)]!,
    }
  }

/** How likely each candidate is whom the words mean, by the features of each. */
const weigh = (weights: ReadonlyMap<string, number>, features: readonly string[][]): number[] =>
  softmax(features.map((list) => sumOf(weights, list)))

function sumOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned as Record<string, number>))

/** The engine's own chooser. */
export const chooseAntecedent = chooseBy(WEIGHTS)

/** How likely each candidate is by the engine's own weights, in their order. */
export const chancesOf = (features: readonly string[][]): number[] => weigh(WEIGHTS, features)

/** Features of every candidate, in their order. */
export function describeCandidates(mention: OpenMention, candidates: readonly Antecedent[]): string[][] {
  const fits = candidates.map((it) => (it.resolution.name === null || it.isItself ? 'no' : agreement(mention, it)))
  const fitting = fits.filter((it) => it !== 'no').length
  return candidates.map((it, index) =>
    candidateFeatures(
      mention,
      it,
      fits.slice(0, index).filter((one) => one !== 'no').length,
      fitting - (fits[index] === 'no' ? 0 : 1),
    ),
  )
}
