import type { Steps } from '../model/steps.ts'

/** Scores of a linear chain: one row of tags a token, and what the step to each token looks like. */
export interface LinearChain {
  length: number
  /** `length × tags`. */
  scores: Float32Array
  /** Kind of the step to each token. */
  edges: Uint8Array
  steps: Steps
}

/** Room to work in, made once for many chains: typed arrays are dear to make and cheap to use again. */
export interface Room {
  /** `length × width`: the scores of the best paths so far. */
  best: Float64Array
  path: Uint8Array
  /** `length × width`: powers of the scores. */
  powers: Float32Array
  /** `length × width`: chances by what stands up to a token, weights by what stands after it. */
  forward: Float32Array
  ahead: Float64Array
  /** `length × tags`: chances by both. */
  chances: Float32Array
  /** `width`. */
  weights: Float64Array
}

/** Makes room for chains up to a length. */
export function makeRoom(length: number, { tags, width }: Steps): Room {
  return {
    best: new Float64Array(length * width),
    path: new Uint8Array(length),
    powers: new Float32Array(length * width),
    forward: new Float32Array(length * width),
    ahead: new Float64Array(length * width),
    chances: new Float32Array(length * tags),
    weights: new Float64Array(width),
  }
}
