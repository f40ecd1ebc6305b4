import { sameVoice } from '../../counts/same-voice.ts'
import type { Assertion, Common, Opposed } from '../types.ts'

const WINDOW_MS = 10 * 86_400_000

/** `The Ostara was hit by missiles` against `the Ostara sank after a fire in her engine room`: one named thing, two causes. */
export function opposeCause(a: Assertion, b: Assertion, { matter, similarity }: Common): Opposed | null {
  if (a.cause * b.cause !== -1 || a.negative || b.negative || sameVoice(a.chain, b.chain)) return null
  if (Math.abs(b.reading.time - a.reading.time) > WINDOW_MS) return null
  const shared = a.names.filter((name) => b.names.includes(name))
  const isPlace = (name: string): boolean => a.places.includes(name) || b.places.includes(name)
  // Of a place much may burn; the thing must be named, or spoken of in the same words.
  if (!shared.some((name) => !isPlace(name)) && (shared.length === 0 || matter.length === 0)) return null
  return { a, b, kind: 'conflict', label: 'attack or accident', similarity: Math.max(similarity, 0.4) }
}
