import {
  BARE_DEEDS,
  COPULAS,
  GETTING_VERBS,
  GIVING_BARE,
  NEARNESS,
  PUTTING_AT,
  TOTALS,
} from '../../lexicon/bare-counts.ts'
import { BOUNDS_BEFORE_COUNTS } from '../../lexicon/modifiers.ts'
import type { Figure } from '../../types.ts'

const modifiers = `(?:(?:${BOUNDS_BEFORE_COUNTS})\\s+)*`

/** `spoke of nearly 2,000`, `put the number aboard at 290`. */
const GIVEN = new RegExp(
  `\\b(?:${GIVING_BARE}|(?:${PUTTING_AT})\\s+(?:it|them|that|the|their|its)\\b[^.;:,]{0,50}?\\s+at)\\s+${modifiers}$`,
  'iu',
)

/** `there had been 5,000`, `it was nearer 900`, `the bid was 7 million`, `the true number was above 150`: with nothing behind it that it could count. */
const STATED = new RegExp(
  `\\b(?:it|there|this|the (?:(?:true|real|actual|right|correct) )?(?:${TOTALS}))\\s+(?:${COPULAS})\\s+(?:(?:in fact|in truth|really|actually)\\s+)?(?:(?:${NEARNESS})\\s+)?${modifiers}$`,
  'iu',
)
const GOT = new RegExp(
  `\\b(?:it|they|he|she|we|the(?:\\s+\\p{L}+){1,2})\\s+(?:(?:had|has|have)\\s+)?(?:${GETTING_VERBS})\\s+${modifiers}$`,
  'iu',
)

/** `60 had been, according to the ministry`. */
const ELLIPSIS = /^\s+(?:had|have|has)(?:\s+been)?\s*[.,;]/u

const STOP = /^\s*(?:[.,;:”"’)]|$)/u

/** `2,000 came`, `167 had been rescued`. */
const DEED = new RegExp(`^\\s+(?:(?:have|had|has|were|was|are)\\s+)?(?:now\\s+|already\\s+)?(?:${BARE_DEEDS})\\b`, 'iu')

/** Characters before a number within which stands who gives it how. */
const MAX_REACH = 90

/** Fewer are mostly people spoken of again: `two came`. */
const MIN_SIZE = 20

/**
 * Whether a number without a noun is given as somebody's count of what was just told. A small one only where nothing but a
 * count is given so: `put it at five`.
 */
export function isGivenAlone(text: string, { start, end, value, max }: Figure): boolean {
  const before = text.slice(Math.max(0, start - MAX_REACH), start).replace(/^[\s\S]*(?:[.!?;:][’”"']?\s|\n)/u, '')
  const size = value ?? max ?? 0
  if (size > 1 && GIVEN.test(before)) return true
  if (size < MIN_SIZE) return false
  const behind = text.slice(end, end + MAX_REACH)
  return (STOP.test(behind) && (STATED.test(before) || GOT.test(before))) || DEED.test(behind) || ELLIPSIS.test(behind)
}
