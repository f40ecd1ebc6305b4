import { SOURCE_HEADS } from '../lexicon/source-phrases.ts'
import type { Span } from '../types.ts'

const CUT = new RegExp(
  String.raw`(?:^|[\s“"‘(])((?:(?:the|a|an|one|some|several|two|three|many)\s)?(?:[\p{L}-]+\s){0,2}?(?:${SOURCE_HEADS})\s(?:with|within|familiar|close|briefed|in|of|from|at|on|inside|who|involved|based|privy|present)\s(?:(?!(?:after|before|when|while|as|because|although|though|since|and)\s)[\p{L}’'-]+\s){0,6})$`,
  'iu',
)
const MAX_SOURCE_CHARACTERS = 90

/**
 * Gives a source back the words that were cut off before it: `the discussions` in `insiders with access to the
 * discussions have stressed` is only the end of who spoke.
 *
 * @param limit where the words may begin at the earliest.
 */
export function expandSource(text: string, source: Span, limit: number): Span {
  if (!/^\p{Ll}/u.test(text[source.start] ?? '')) return source
  const from = Math.max(limit, source.start - MAX_SOURCE_CHARACTERS)
  const before = CUT.exec(text.slice(from, source.start))?.[1]
  return before ? { start: source.start - before.length, end: source.end } : source
}
