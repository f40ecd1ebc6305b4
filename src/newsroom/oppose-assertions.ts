import { sameVoice } from './compare-counts.ts'
import { activities, oppositions } from './lexicon/oppositions.ts'
import type { Assertion } from './list-assertions.ts'
import type { Vocabulary } from './weigh-words.ts'

const hour = 3_600_000

/** Two assertions that cannot both be true, or of which the later tells how things have changed. */
export interface Opposed {
  a: Assertion
  b: Assertion
  kind: 'conflict' | 'change'
  /** What they differ about: `halted or continued`. */
  label: string
  /** 0 to 1: how much of the shorter one's matter they share. */
  likeness: number
}

/**
 * Whether a later assertion stands against an earlier one: the same thing said to be so and not so, two ways of standing
 * that exclude each other, or an activity reported while it is said to be halted.
 */
export function opposeAssertions(a: Assertion, b: Assertion, vocabulary: Vocabulary): Opposed | null {
  const gap = Math.abs(b.reading.time - a.reading.time)
  const { shared, likeness } = overlap(a, b, vocabulary)
  if (shared >= 2 && likeness >= 0.3) {
    for (const { id, label, changes } of oppositions) {
      const [x, y] = [a.sides.get(id), b.sides.get(id)]
      if (x === undefined || y === undefined || x === y) continue
      const changed = changes && gap > 30 * hour && !a.denial && !b.denial
      return { a, b, kind: changed || sameVoice(a.chain, b.chain) ? 'change' : 'conflict', label, likeness }
    }
  }
  if (a.unreal || b.unreal) return opposeActivities(a, b, likeness, gap)
  if (a.negative !== b.negative && isSameMatter(shared, likeness) && gap < 240 * hour) {
    const denied = a.denial || b.denial
    if (denied || gap < 72 * hour) {
      const kind = sameVoice(a.chain, b.chain) ? 'change' : 'conflict'
      return { a, b, kind, label: denied ? 'asserted or denied' : 'so or not so', likeness }
    }
  }
  return opposeActivities(a, b, likeness, gap)
}

const isSameMatter = (shared: number, likeness: number): boolean =>
  (shared >= 3 && likeness >= 0.45) || (shared === 2 && likeness >= 0.6)

/** `large operations in Gaza have been halted` against `warplanes struck Khan Yunis`: one place, one kind of doing. */
function opposeActivities(a: Assertion, b: Assertion, likeness: number, gap: number): Opposed | null {
  const [x, y] = [a.sides.get('goes-on'), b.sides.get('goes-on')]
  if ((x === -1) === (y === -1) || gap > 36 * hour) return null
  const [halted, active] = x === -1 ? [a, b] : [b, a]
  if (active.negative || halted.negative || active.reading === halted.reading) return null
  const saysSo = active.sides.get('goes-on') === 1
  if (active.unreal && !saysSo) return null
  const activity = activities.find(({ id }) => halted.activities.includes(id) && active.activities.includes(id))
  if (!activity || activity.id === 'construction') return null
  const places = halted.reading.sentences[halted.sentence]?.names ?? []
  const shared = places.some(
    (name) => active.reading.names.has(name) && halted.reading.names.get(name)?.kind !== 'person',
  )
  if (!(shared || saysSo) || sameVoice(a.chain, b.chain)) return null
  return { a, b, kind: 'conflict', label: `${activity.label} halted or continued`, likeness: Math.max(likeness, 0.3) }
}

function overlap(a: Assertion, b: Assertion, { weightOf }: Vocabulary): { shared: number; likeness: number } {
  const [few, many] = a.terms.size < b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms]
  let shared = 0
  let common = 0
  let all = 0
  for (const term of few) {
    const weight = weightOf(term)
    all += weight
    if (!many.has(term)) continue
    shared += 1
    common += weight
  }
  return { shared, likeness: all === 0 ? 0 : common / all }
}
