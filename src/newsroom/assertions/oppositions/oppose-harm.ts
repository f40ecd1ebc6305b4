import { sameVoice } from '../../counts/same-voice.ts'
import { harmed, unharmed } from '../../lexicon/oppositions.ts'
import type { Assertion } from '../list-assertions.ts'
import type { Opposed } from './opposed.ts'

const window = 36 * 3_600_000

/** `Nobody was hurt` against `four people were brought to hospital with gunshot wounds`, of one place and day. */
export function opposeHarm(a: Assertion, b: Assertion): Opposed | null {
  if (a.reading === b.reading || Math.abs(b.reading.time - a.reading.time) > window) return null
  if (sameVoice(a.chain, b.chain) || a.unreal || b.unreal) return null
  const [none, some] = unharmed.test(a.text) ? [a, b] : [b, a]
  if (!unharmed.test(none.text) || some.negative || !harmed.test(some.text)) return null
  return { a, b, kind: 'conflict', label: 'hurt or unhurt', similarity: 0.5 }
}
