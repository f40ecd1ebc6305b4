import { softmax } from '../../attributions/tagger/linking/rank.ts'
import { PARTY_MEMBERS } from '../../lexicon/citizens.ts'
import type { Resolution } from '../mention-context.ts'
import { agreement } from './agreement.ts'
import type { Antecedent, OpenMention } from './antecedent.ts'
import learned from './antecedent-weights.json' with { type: 'json' }
import { isLong } from './calling.ts'
import { type CandidateFeatures, candidateFeatures } from './candidate-features.ts'

/** Chooses among candidates, whose features are given in the same order; `chance` is how likely the choice is right. */
export type Chooser = (mention: OpenMention, candidates: readonly Antecedent[], features: CandidateFeatures[]) => Chosen

/** Who is less likely than this is not chosen against the rules. */
const MIN_CHANCE = 0.65
/** Of `he` and `the party leader`, which say less of whom they mean than `Doe’s lawyer` does. */
const MIN_CHANCE_OF_FEW_WORDS = 0.7

/** `the Ohio Democrat` is seldom anybody whom the story has not named. */
const MEMBER = new RegExp(String.raw`^the\s.*(?:${[...PARTY_MEMBERS].join('|')})$`, 'iu')
const MIN_CHANCE_OF_MEMBER = 0.5

interface Chosen {
  resolution: Resolution
  chance: number
}

/**
 * A chooser by given weights: whom the words of a source mean among candidates is the likeliest by a conditional logit
 * (McFadden 1974) over `candidateFeatures`, and nobody where that is likelier than anyone.
 */
export function chooseBy(weights: ReadonlyMap<string, number>): Chooser {
  const chancesOf = weighBy(weights)
  return ({ words, form }, candidates, features) => {
    const chances = chancesOf(features)
    const chance = Math.max(...chances)
    const best = candidates[chances.indexOf(chance)]!
    const safe = candidates.find((it) => it.isByRule) ?? candidates.at(-1)!
    const isMember = chance >= MIN_CHANCE_OF_MEMBER && best.entity !== null && MEMBER.test(words)
    const least = saysLittle(form, words) ? MIN_CHANCE_OF_FEW_WORDS : MIN_CHANCE
    const isSure = chance >= least || isMember || best.isByRule || (best.isItself && safe.resolution.name === null)
    return {
      resolution: (isSure ? best : safe).resolution,
      chance: isSure ? chance : chances[candidates.indexOf(safe)]!,
    }
  }
}

const saysLittle = (form: string, words: string): boolean =>
  form === 'he' || form === 'she' || (form.startsWith('described') && !isLong(words))

/** How likely each candidate is whom the words mean, by the features of each. */
type Weigher = (features: readonly CandidateFeatures[]) => number[]

function weighBy(weights: ReadonlyMap<string, number>): Weigher {
  const byForm = new Map<string, ReadonlyMap<string, number>>()
  const sumOf = ({ form, crossed, alone }: CandidateFeatures): number => {
    const ofForm = byForm.get(form) ?? weightsOf(form, weights)
    byForm.set(form, ofForm)
    let sum = 0
    for (const feature of crossed) sum = sum + (weights.get(feature) ?? 0) + (ofForm.get(feature) ?? 0)
    for (const feature of alone) sum += weights.get(feature) ?? 0
    return sum
  }
  return (features) => softmax(features.map(sumOf))
}

/** Weights of the features that begin with the form of words, by the rest of each: no words need be joined to find one. */
function weightsOf(form: string, weights: ReadonlyMap<string, number>): Map<string, number> {
  const start = `${form} `
  const own = new Map<string, number>()
  for (const [feature, weight] of weights) if (feature.startsWith(start)) own.set(feature.slice(start.length), weight)
  return own
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned as Record<string, number>))

/** The engine's own chooser. */
export const chooseAntecedent = chooseBy(WEIGHTS)

/** How likely each candidate is by the engine's own weights, in their order. */
export const chancesOf: Weigher = weighBy(WEIGHTS)

/** Features of every candidate, in their order. */
export function describeCandidates(mention: OpenMention, candidates: readonly Antecedent[]): CandidateFeatures[] {
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
