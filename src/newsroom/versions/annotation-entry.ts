import type { Annotation } from '../../engine/index.ts'

/** An annotation as it is compared. */
export interface AnnotationEntry {
  annotation: Annotation
  /** Its words, folded, without the marks around them. */
  words: string[]
  place: number
  /** How many sentences it touches. */
  sentences: number
  /** Whether every sentence that it touches stands word for word in the other version. */
  unchanged: boolean
  sources: (string | null)[]
}
