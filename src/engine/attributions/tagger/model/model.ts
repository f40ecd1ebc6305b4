import type { ArgumentModel } from '../arguments/read-arguments.ts'
import type { RowTable } from '../features/row-table.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Everything that training learns. */
export interface Model {
  vocabulary: Vocabulary
  /** Weights of features by tag. */
  rows: RowTable
  /** Weights of one tag after another: `edges × tags × tags`. */
  edge: Float32Array
  /** `Math.exp` of `edge`. */
  expEdge: Float32Array
  /** What the reading round cues has learned; null while it is yet to be. */
  arguments: ArgumentModel | null
  /** Weights of joining two parts, hashed. */
  link: Float32Array
  /** Weights of trusting an attribution, hashed. */
  trust: Float32Array
}
