import { CLAUSE_OPENERS } from '../../../lexicon/clauses.ts'
import { hashWord } from '../../../text/hash.ts'
import type { Context } from '../features/context.ts'
import { CLITIC, COMMA_SHAPE } from '../features/shapes.ts'

/** Stretches of a text between marks and words that open clauses: where what is said may begin or end. */
export interface Segments {
  /** First token of the stretch that each token stands in, and the one after its last. */
  start: Int32Array
  end: Int32Array
  /** How many stretches begin before each token. */
  before: Int32Array
}

const OPENERS = new Set([...CLAUSE_OPENERS].map(hashWord))

/** Cuts every sentence at its marks and before words that open clauses. */
export function findSegments({ count, shape, word, sentenceStart }: Context): Segments {
  const segments: Segments = {
    start: new Int32Array(count),
    end: new Int32Array(count),
    before: new Int32Array(count + 1),
  }
  const isMark = (at: number) => shape[at]! >= COMMA_SHAPE && shape[at]! < CLITIC
  let start = 0
  for (let i = 0; i < count; i++) {
    const opens =
      sentenceStart[i] === i ||
      isMark(i) ||
      (i > 0 && isMark(i - 1)) ||
      (OPENERS.has(word[i]!) && !OPENERS.has(word[i - 1]!))
    if (opens) {
      segments.end.fill(i, start, i)
      start = i
    }
    segments.start[i] = start
    segments.before[i + 1] = segments.before[i]! + Number(opens)
  }
  segments.end.fill(count, start, count)
  return segments
}
