import type { Span } from '../../../types.ts'

/** The parts of an attribution as words. */
export interface Parts {
  text: string
  verb: string
  cue: Span
  /** The first piece of what is said. */
  content: Span
  said: string
  isQuoted: boolean
  /** Whether it is the only piece. */
  isWhole: boolean
}
