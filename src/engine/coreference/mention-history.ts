import type { SourceKind, Span } from '../types.ts'
import type { Gender } from './entities/entities.ts'

/** A source met earlier in the story. */
export interface ResolvedMention {
  start: number
  /** Index of its sentence. */
  sentence: number
  name: string
  kind: SourceKind
  vantage: string | null
  gender: Gender
  plural: boolean
  /** Head noun in the singular, in lower case; empty for a bare name. */
  head: string
  words: string
  /** What it says there, where that is known. */
  said?: readonly Span[]
}

/** Mentions before a source that are looked at: a sentence without end may hold any number. */
export const MAX_MENTIONS_BACK = 400

/** Who was heard so far, latest last. */
export type MentionHistory = ResolvedMention[]

/** The last one heard that passes the test, within so many sentences. */
export function lastMention(
  history: MentionHistory,
  sentence: number,
  reach: number,
  test: (mention: ResolvedMention) => boolean,
): ResolvedMention | null {
  for (let i = history.length - 1; i >= 0; i--) {
    const mention = history[i]!
    if (sentence - mention.sentence > reach) return null
    if (test(mention)) return mention
  }
  return null
}
