import type { Chained } from '../chains/build-chains.ts'
import { countBefore, hull, lieIn } from '../text/spans.ts'
import type { NameMention, Span } from '../types.ts'

/** What is known of a text beside one attribution, each in text order. */
export interface PartyContext {
  names: readonly NameMention[]
  sentences: readonly Span[]
  /** How often each name stands in the text. */
  counts: ReadonlyMap<string, number>
  /** How often each is the origin of an attribution. */
  originCounts: ReadonlyMap<string, number>
  /** Mean confidence of all attributions: some stories are easier to read than others. */
  ease: number
  /** For each attribution, how its content lies to those of the others near it. */
  places: ReadonlyMap<Chained, Place>
}

/** How an attribution lies among the others. */
interface Place {
  /** Whether its content lies in another’s, or holds one. */
  nesting: 'inside' | 'outside' | 'apart'
  /** Whether the one before is of the same origin. */
  follows: boolean
  /** Others in the same sentence. */
  beside: number
  /** The next on either side; null at the ends. */
  before: Chained | null
  after: Chained | null
}

/** Attributions on either side that are looked at. */
const REACH = 4

/**
 * Gathers what is known of a text beside each of its attributions.
 *
 * @param attributions in text order.
 */
export function partyContext(
  attributions: readonly Chained[],
  names: readonly NameMention[],
  sentences: readonly Span[],
): PartyContext {
  const originOf = ({ chain: [origin] }: Chained) => origin?.name ?? ''
  const hulls = attributions.map(({ content }) => hull(content))
  const at = hulls.map((span) => (span ? countBefore(sentences, span.start + 1) : -1))
  const places = attributions.map((it, i): [Chained, Place] => {
    const from = Math.max(0, i - REACH)
    const near = attributions.slice(from, i + REACH + 1).map((other, by) => ({ other, index: from + by }))
    const others = near.filter(({ index }) => index !== i)
    const inside = others.some(({ other }) => lieIn(it.content, other.content))
    const outside = others.some(({ other }) => lieIn(other.content, it.content))
    const before = attributions[i - 1]
    return [
      it,
      {
        nesting: inside ? 'inside' : outside ? 'outside' : 'apart',
        follows: before !== undefined && originOf(before) !== '' && originOf(before) === originOf(it),
        beside: others.filter(({ index }) => at[index] === at[i]).length,
        before: before ?? null,
        after: attributions[i + 1] ?? null,
      },
    ]
  })
  const sum = attributions.reduce((total, { confidence }) => total + confidence, 0)
  return {
    names,
    sentences,
    counts: countAll(names.map(({ name }) => name)),
    originCounts: countAll(attributions.map(originOf)),
    ease: sum / Math.max(1, attributions.length),
    places: new Map(places),
  }
}

function countAll(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
