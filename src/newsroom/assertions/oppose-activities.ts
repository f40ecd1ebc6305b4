import { sameVoice } from '../counts/same-voice.ts'
import { activities } from '../lexicon/oppositions.ts'
import { isNamedIn } from '../story/is-named-in.ts'
import type { Assertion } from './list-assertions.ts'
import type { Common, Opposed } from './opposed.ts'

const window = 36 * 3_600_000

/** `large operations in Gaza have been halted` against `warplanes struck Khan Yunis`: one place, one kind of doing. */
export function opposeActivities(a: Assertion, b: Assertion, { similarity }: Common): Opposed | null {
  if (a.halts === b.halts || a.negative || b.negative) return null
  if (Math.abs(b.reading.time - a.reading.time) > window || sameVoice(a.chain, b.chain)) return null
  const [halted, active] = a.halts ? [a, b] : [b, a]
  const goesOn = active.sides.get('goes-on') === 1
  if (!goesOn && !halted.names.some((name) => isNamedIn(name, active.reading))) return null
  const stopped = halted.activities().halted
  if (stopped.length === 0) return null
  const { done, named } = active.activities()
  const activity = activities.find(
    ({ id }) => stopped.includes(id) && (done.includes(id) || (goesOn && named.includes(id))),
  )
  if (!activity) return null
  return {
    a,
    b,
    kind: 'conflict',
    label: `${activity.label} halted or continued`,
    similarity: Math.max(similarity, 0.3),
  }
}
