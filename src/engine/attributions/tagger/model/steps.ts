/**
 * Weights of the steps of a chain from one tag to the next, by kind of step. Rows are filled up to a width of whole
 * fours, since four tags are reckoned at once.
 */
export interface Steps {
  tags: number
  width: number
  /** `kinds × tags × width`, from the tag before to the tag: -∞ where no step is allowed. */
  weights: Float32Array
  /** Their powers, 0 where no step is allowed. */
  powers: Float32Array
  /** The same, `kinds × tags × width` from the tag to the one before. */
  powersBack: Float32Array
  /** 1 for a tag that may begin a chain, which may follow tag 0; 0 for others. */
  begins: Uint8Array
}

/** Whether a tag may follow another. */
export type Grammar = (before: number, tag: number) => boolean

/**
 * Prepares the weights of the steps of a chain for use, with their powers.
 *
 * @param edge `kinds × tags × tags`, from the tag before to the tag.
 */
export function buildSteps(edge: Float32Array, tags: number, mayFollow: Grammar): Steps {
  const width = (tags + 3) & ~3
  const rows = edge.length / tags
  const steps: Steps = {
    tags,
    width,
    weights: new Float32Array(rows * width).fill(Number.NEGATIVE_INFINITY),
    powers: new Float32Array(rows * width),
    powersBack: new Float32Array(rows * width),
    begins: Uint8Array.from({ length: tags }, (_, tag) => Number(mayFollow(0, tag))),
  }
  for (let row = 0; row < rows; row++) {
    const before = row % tags
    for (let tag = 0; tag < tags; tag++) {
      if (!mayFollow(before, tag)) continue
      const weight = edge[row * tags + tag]!
      steps.weights[row * width + tag] = weight
      steps.powers[row * width + tag] = Math.exp(weight)
      steps.powersBack[(row - before + tag) * width + before] = Math.exp(weight)
    }
  }
  return steps
}
