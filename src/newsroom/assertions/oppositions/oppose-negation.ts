import { sameVoice } from '../../counts/same-voice.ts'
import { POLL_SHARES } from '../../lexicon/oppositions.ts'
import { terms } from '../../terms/terms.ts'
import { isUnreal } from '../clauses.ts'
import { rootOf } from '../subjects/root-of.ts'
import type { Assertion, Common, Opposed } from '../types.ts'

const HOUR = 3_600_000

/** `troops crossed the river` against `the ministry denied that troops had crossed the river`. */
export function opposeNegation(a: Assertion, b: Assertion, common: Common): Opposed | null {
  if (a.negative === b.negative || sameVoice(a.chain, b.chain)) return null
  const { matter, similarity } = common
  const against = a.negative ? a : b
  if (Math.abs(b.reading.time - a.reading.time) > (against.denial ? 240 : 72) * HOUR) return null
  const enough = (common.terms.length >= 3 && similarity >= 0.45) || (common.terms.length === 2 && similarity >= 0.6)
  if (!enough || matter.length < 2) return null
  if (!against.denial && !against.negated.some((scope) => isShared(scope, common.terms))) return null
  if (isOnlyThought(a, matter) || isOnlyThought(b, matter)) return null
  if ([a, b].some(({ text }) => text.includes('?') || POLL_SHARES.test(text))) return null
  return { a, b, kind: 'conflict', label: against.denial ? 'asserted or denied' : 'so or not so', similarity }
}

/** `did not order a recount` says nothing against `ordered a new roof`. */
const isShared = (scope: string[], common: string[]): boolean =>
  scope.length > 0 && scope.filter((term) => common.includes(term)).length / scope.length >= 0.6

/** What both speak of is only planned or feared: `could close the library`, but not `received what it asked for`. */
export function isOnlyThought({ text, reading }: Assertion, matter: string[]): boolean {
  const words = [...text.matchAll(/\p{L}+/gu)]
  const last = words.findLast(([word]) =>
    terms(word, reading.memo).some((term) => matter.includes(term) || matter.includes(rootOf(term))),
  )
  return isUnreal(text.slice(0, last?.index ?? text.length))
}
