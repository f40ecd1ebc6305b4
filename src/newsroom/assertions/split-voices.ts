import type { Span } from '../../engine/index.ts'
import { findStatement } from '../counts/setting/find-giver.ts'
import { REPLIES } from '../lexicon/oppositions.ts'

const PARTING = /;\s+|, (?:while|whereas|but|though|although) /g

/** `Carrow used 380, it said` */
const SAID_AGAIN = /, (?:it|he|she|they) (?:has |have |had |later |also )*(?:said|says|added|insisted|claimed)$/i

/**
 * Parts of a sentence in each of which another voice speaks: `Nobody will be dismissed, the union said; the company said it
 * had given no such guarantee`. The whole of it where one part tells of no voice.
 */
export function splitVoices(text: string, { start, end }: Span): { text: string; span: Span }[] {
  const whole = [{ text, span: { start, end } }]
  const marks = [...text.matchAll(PARTING)]
  if (marks.length === 0) return whole
  const starts = [0, ...marks.map(({ 0: mark, index }) => index + mark.length)]
  const ends = [...marks.map(({ index }) => index), text.length]
  const parts = starts.map((from, at) => ({
    text: text.slice(from, ends[at]),
    span: { start: start + from, end: start + ends[at]! },
  }))
  return parts.every(
    (part) => findStatement(part.text) !== null || REPLIES.test(part.text) || SAID_AGAIN.test(part.text),
  )
    ? parts
    : whole
}
