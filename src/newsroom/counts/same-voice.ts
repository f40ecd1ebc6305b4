import type { SourceChain } from '../types.ts'

/** The same origin speaks, or, where none is known, the same relay. */
export function sameVoice(a: SourceChain | null, b: SourceChain | null): boolean {
  if (!a || !b) return false
  if (a.origin !== null || b.origin !== null) return a.origin === b.origin && !a.origin?.startsWith('unnamed-')
  const [x, y] = [a.links.at(-1), b.links.at(-1)]
  return x !== undefined && x.id === y?.id
}
