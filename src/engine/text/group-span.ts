import type { Span } from '../types.ts'

/**
 * The stretch of a text that a group of a pattern matched, where it first stands within the match.
 *
 * @param offset where in the text the words begin that the pattern was matched against.
 * @param group number of the group, which has matched. Default: the first.
 */
export function groupSpan(match: RegExpExecArray, offset: number, group = 1): Span {
  const words = match[group]!
  const start = offset + match.index + match[0].indexOf(words)
  return { start, end: start + words.length }
}
