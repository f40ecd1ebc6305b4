import type { Assertion } from '../list-assertions.ts'

/** Two assertions that may not both be true, or of which the later tells how things have changed. */
export interface Opposed {
  a: Assertion
  b: Assertion
  kind: 'conflict' | 'change'
  /** What they differ about: `halted or continued`. */
  label: string
  /** 0 to 1: how much of the shorter one's matter they share. */
  similarity: number
}

/** What two assertions have in common: number of terms, and their share of the shorter one's weight. */
export interface Common {
  /** Those that are no part of a name. */
  matter: string[]
  terms: string[]
  similarity: number
}
