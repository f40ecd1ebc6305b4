import { sameVoice } from '../../counts/same-voice.ts'
import type { Assertion, Opposed } from '../types.ts'

const WINDOW_MS = 36 * 3_600_000

/** `Nobody was hurt` against `four people were brought to hospital with gunshot wounds`, of one place and day. */
export function opposeHarm(a: Assertion, b: Assertion): Opposed | null {
  if (a.harm * b.harm !== -1 || Math.abs(b.reading.time - a.reading.time) > WINDOW_MS) return null
  if (sameVoice(a.chain, b.chain) || a.unreal || b.unreal) return null
  return { a, b, kind: 'conflict', label: 'hurt or unhurt', similarity: 0.5 }
}
