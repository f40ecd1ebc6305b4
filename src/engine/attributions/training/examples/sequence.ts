/** A paragraph ready for training: what the learner sees of it. */
export interface Sequence {
  length: number
  /** Rows of the weight table; those of token `i` stand from `offsets[i]` up to `offsets[i + 1]`. */
  rows: Int32Array
  offsets: Int32Array
  /** What the step to each token looks like, see edges.ts. */
  edges: Uint8Array
  /** Right answers. */
  tags: Uint8Array
}
