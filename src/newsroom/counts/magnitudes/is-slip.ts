import type { Count } from '../types.ts'
import { magnitudeOf } from './magnitude-of.ts'

/** `£7.5 million` for `£7.5 billion`: the same digits, a thousand times less. */
export function isSlip(a: Count, b: Count): boolean {
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)]
  const ratio = Math.max(x, y) / Math.max(1e-9, Math.min(x, y))
  return Math.abs(ratio - 1000) < 1e-6 || Math.abs(ratio - 1e6) < 1e-3
}
