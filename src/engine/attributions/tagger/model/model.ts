import type { RowTable } from './row-table.ts'
import type { Steps } from './steps.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Weights of a conditional random field. */
export interface Field {
  /** Weights of features by tag. */
  rows: RowTable
  /** Weights of one tag after another. */
  steps: Steps
}

/** Everything that training learns: the field of the labels, and what comes after. */
export interface Model extends Field {
  vocabulary: Vocabulary
  /** What the reading round cues has learned; null while it is yet to be. */
  arguments: Field | null
  /** Weights of where contents begin and end, hashed; null while they are yet to be. */
  edges: Float32Array | null
  /** Weights of joining two parts, hashed. */
  link: Float32Array
  /** Weights of trusting an attribution, hashed. */
  trust: Float32Array
}
