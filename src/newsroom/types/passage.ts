import type { Span } from '../../engine/index.ts'

/** A stretch of a story with the words around it: what a link, a table row or a reason shows. */
export interface Passage {
  slug: string
  annotation: string | null
  /** The whole sentence. */
  text: string
  /** Offsets of the sentence in the story's text. */
  sentence: Span
}
