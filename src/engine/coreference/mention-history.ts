import type { SourceKind } from '../types.ts'
import type { Gender } from './entities.ts'

/** A source met earlier in the story. */
export interface Heard {
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
}

/** Who was heard so far, latest last. */
export type History = Heard[]

/** The last one heard that passes the test, within so many sentences. */
export function lastHeard(
  history: History,
  sentence: number,
  reach: number,
  test: (heard: Heard) => boolean,
): Heard | null {
  for (let i = history.length - 1; i >= 0; i--) {
    const heard = history[i] as Heard
    if (sentence - heard.sentence > reach) return null
    if (test(heard)) return heard
  }
  return null
}
