/** Weights of a conditional random field. */
export interface Learned {
  /** `rows × tags`. */
  node: Float32Array
  /** `edges × tags × tags`, from the tag before to the tag. */
  edge: Float32Array
}
