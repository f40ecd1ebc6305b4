import { annotate } from '../../annotate.ts'
import type { Attribution, Span } from '../../types.ts'
import { partyContext } from '../party-chance.ts'
import { partyFeatures } from '../party-features.ts'
import { isPartyRight } from './is-party-right.ts'

/** A gold row with parties: who says what, spans as pairs of UTF-16 units. */
export interface PartyRow {
  text: string
  attributions: { source: [number, number][]; content: [number, number][]; speaker: string | null; class?: string }[]
}

interface Example {
  features: string[]
  right: boolean
}

/** Features seen fewer times than this in training are left out. */
const MIN_COUNT = 4
const PASSES = 60
const RATE = 0.15
const REGULARISATION = 0.03
/** Smallest share, 0 to 1, of the longer content that a found one and a gold one must have in common. */
const MIN_SHARE = 0.5

/**
 * Learns the weights of `partyChance` (logistic regression by AdaGrad, Duchi et al. 2011) from the attributions that the
 * engine finds in gold texts with the right content: whether their party is the gold's. The tagger's weights should not
 * have been learned from the same texts. The same rows give the same weights.
 *
 * @returns Weight by feature, three decimals.
 */
export function learnParties(rows: readonly PartyRow[]): Record<string, number> {
  const examples = rows.flatMap(examplesOf)
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const it of features) counts.set(it, (counts.get(it) ?? 0) + 1)
  const weights = new Map([...counts].filter(([, count]) => count >= MIN_COUNT).map(([it]) => [it, 0]))
  const squares = new Map<string, number>()
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { features, right } of examples) {
      const score = features.reduce((sum, it) => sum + (weights.get(it) ?? 0), 0)
      const error = 1 / (1 + Math.exp(-score)) - (right ? 1 : 0)
      for (const it of features) {
        const weight = weights.get(it)
        if (weight === undefined) continue
        const gradient = error + REGULARISATION * weight
        const square = (squares.get(it) ?? 1) + gradient * gradient
        squares.set(it, square)
        weights.set(it, weight - (RATE * gradient) / Math.sqrt(square))
      }
    }
  }
  const rounded = [...weights].map(([it, weight]): [string, number] => [it, Math.round(weight * 1000) / 1000])
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function examplesOf({ text, attributions }: PartyRow): Example[] {
  const analysis = annotate(text)
  const context = partyContext(analysis.names, analysis.sentences)
  const golds = attributions.filter((it) => it.class !== 'belief')
  return analysis.attributions.flatMap((found): Example[] => {
    const gold = golds.reduce<{ share: number; gold: (typeof golds)[number] | null }>(
      (best, one) => {
        const share = shareOf(one.content.map(toSpan), found.content)
        return share > best.share ? { share, gold: one } : best
      },
      { share: MIN_SHARE, gold: null },
    ).gold
    if (!gold) return []
    const right = isPartyRight({ speaker: gold.speaker, source: gold.source.map(toSpan) }, partyOf(found))
    return [{ features: partyFeatures(text, found, context), right }]
  })
}

const toSpan = ([start, end]: [number, number]): Span => ({ start, end })

const partyOf = ({ chain: [origin] }: Attribution) => ({ speaker: origin?.name ?? null, source: origin?.spans ?? [] })

function shareOf(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const common = a.reduce(
    (sum, one) =>
      sum + b.reduce((part, it) => part + Math.max(0, Math.min(one.end, it.end) - Math.max(one.start, it.start)), 0),
    0,
  )
  return common / Math.max(size(a), size(b), 1)
}
