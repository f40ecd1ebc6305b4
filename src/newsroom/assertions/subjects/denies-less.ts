import { BESIDE_IN_TIME, CALLED, NONE_OF_SUCH } from '../../lexicon/distinctions.ts'
import { terms } from '../../terms/terms.ts'
import type { Assertion } from '../types.ts'
import { rootOf } from './root-of.ts'

/**
 * Whether what a negation takes in is less than what the other asserts, or lies beside it: `none was marked secret` and `some
 * held secrets`, `had sent no letter that was addressed to him` and `the letters were sent in May`, `denied what he had said
 * on the day before the vote` and `there was a vote`.
 */
export function deniesLess(a: Assertion, b: Assertion): boolean {
  if (isOfSuch(a, b) || isOfSuch(b, a)) return true
  if (a.negative === b.negative) return false
  const [none, some] = a.negative ? [a, b] : [b, a]
  if (CALLED.test(none.text) && !CALLED.test(some.text)) return true
  const isOfBoth = isIn(some)
  const shared = none.terms.list.some(isOfBoth)
  return shared && !terms(none.text.replace(BESIDE_IN_TIME, ' '), none.reading.memo).some(isOfBoth)
}

/** Only some of a kind are denied, and the other says nothing of these. */
function isOfSuch({ text, reading }: Assertion, other: Assertion): boolean {
  const such = NONE_OF_SUCH.exec(text)?.[1]
  return such !== undefined && !terms(such, reading.memo).some(isIn(other))
}

function isIn({ terms }: Assertion): (term: string) => boolean {
  const held = new Set(terms.list.map(rootOf))
  return (term) => held.has(rootOf(term))
}
