import type { Sequence } from './sequence.ts'

export interface LearnOptions {
  tags: number
  /** Rows of the table of weights. */
  rows: number
  /** Kinds of step from one token to the next. */
  edges: number
  /** Passes over the sequences. Default: 8. */
  epochs?: number
  /** Step of AdaGrad. Default: 0.1. */
  rate?: number
  /** Strength of the pull towards zero, per sequence. Default: 1e-6. */
  decay?: number
  /** Share of features left out of each token while training, against leaning on single ones. Default: 0. */
  dropout?: number
  /** Where the sums of squared gradients begin. Default: 1. */
  calm?: number
  /** How many of the last passes are averaged. Default: 3. */
  average?: number
  seed?: number
  report?: (epoch: number, loss: number) => void
}

export interface Learned {
  /** `rows × tags`. */
  node: Float32Array
  /** `edges × tags × tags`, from the tag before to the tag. */
  edge: Float32Array
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) with AdaGrad (Duchi et al. 2011).
 * The same sequences, options and seed give the same weights.
 */
export function learn(sequences: Sequence[], options: LearnOptions): Learned {
  const {
    tags: K,
    rows,
    edges,
    epochs = 8,
    rate = 0.1,
    decay = 1e-6,
    dropout = 0,
    calm = 1,
    average = 3,
    seed = 1,
    report,
  } = options
  const node = new Float32Array(rows * K)
  const edge = new Float32Array(edges * K * K)
  const nodeMean = new Float32Array(rows * K)
  const edgeMean = new Float32Array(edges * K * K)
  const nodeSquares = new Float32Array(rows * K).fill(calm)
  const edgeSquares = new Float32Array(edges * K * K).fill(1)
  const order = Int32Array.from(sequences, (_, i) => i)
  const longest = sequences.reduce((most, { length }) => Math.max(most, length), 0)
  const score = new Float64Array(longest * K)
  const alpha = new Float64Array(longest * K)
  const beta = new Float64Array(longest * K)
  const kept = new Uint8Array(sequences.reduce((most, { rows }) => Math.max(most, rows.length), 0))
  const expEdge = new Float64Array(edges * K * K)
  const edgeGradient = new Float64Array(edges * K * K)
  let state = seed >>> 0 || 1
  const random = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const held = order[i] as number
      order[i] = order[j] as number
      order[j] = held
    }
    let loss = 0
    for (const index of order) {
      const sequence = sequences[index] as Sequence
      if (sequence.length > 0) loss += update(sequence)
    }
    report?.(epoch, loss)
    if (epoch >= epochs - average) {
      const share = 1 / Math.min(average, epochs)
      for (let at = 0; at < node.length; at++) (nodeMean[at] as number) += (node[at] as number) * share
      for (let at = 0; at < edge.length; at++) (edgeMean[at] as number) += (edge[at] as number) * share
    }
  }
  return { node: nodeMean, edge: edgeMean }

  function update({ length, rows: active, offsets, edges: kinds, tags }: Sequence): number {
    for (let e = 0; e < expEdge.length; e++) expEdge[e] = Math.exp(edge[e] as number)
    edgeGradient.fill(0)
    let loss = 0
    for (let i = 0; i < length; i++) {
      const base = i * K
      for (let t = 0; t < K; t++) score[base + t] = 0
      for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++) {
        const row = active[f] as number
        kept[f] = dropout > 0 && random() < dropout ? 0 : 1
        if (!kept[f]) continue
        for (let t = 0; t < K; t++) (score[base + t] as number) += node[row * K + t] as number
      }
      let top = Number.NEGATIVE_INFINITY
      for (let t = 0; t < K; t++) top = Math.max(top, score[base + t] as number)
      loss -= (score[base + (tags[i] as number)] as number) - top
      for (let t = 0; t < K; t++) score[base + t] = Math.exp((score[base + t] as number) - top)
    }
    // forward, scaled so that every step sums to one
    for (let i = 0; i < length; i++) {
      const base = i * K
      const kind = (kinds[i] as number) * K * K
      let sum = 0
      for (let t = 0; t < K; t++) {
        let reach = 1
        if (i > 0) {
          reach = 0
          for (let s = 0; s < K; s++) reach += (alpha[base - K + s] as number) * (expEdge[kind + s * K + t] as number)
        }
        const value = reach * (score[base + t] as number)
        alpha[base + t] = value
        sum += value
      }
      loss += Math.log(sum)
      for (let t = 0; t < K; t++) (alpha[base + t] as number) /= sum
      if (i > 0) loss -= edge[kind + (tags[i - 1] as number) * K + (tags[i] as number)] as number
    }
    for (let t = 0; t < K; t++) beta[(length - 1) * K + t] = 1
    for (let i = length - 1; i > 0; i--) {
      const base = i * K
      const kind = (kinds[i] as number) * K * K
      let sum = 0
      for (let s = 0; s < K; s++) {
        let reach = 0
        for (let t = 0; t < K; t++) {
          reach += (expEdge[kind + s * K + t] as number) * (score[base + t] as number) * (beta[base + t] as number)
        }
        beta[base - K + s] = reach
        sum += reach
      }
      for (let s = 0; s < K; s++) (beta[base - K + s] as number) /= sum
    }
    for (let i = 0; i < length; i++) {
      const base = i * K
      if (i > 0) {
        const kind = (kinds[i] as number) * K * K
        let sum = 0
        for (let s = 0; s < K; s++) {
          for (let t = 0; t < K; t++) {
            sum +=
              (alpha[base - K + s] as number) *
              (expEdge[kind + s * K + t] as number) *
              (score[base + t] as number) *
              (beta[base + t] as number)
          }
        }
        for (let s = 0; s < K; s++) {
          for (let t = 0; t < K; t++) {
            ;(edgeGradient[kind + s * K + t] as number) +=
              ((alpha[base - K + s] as number) *
                (expEdge[kind + s * K + t] as number) *
                (score[base + t] as number) *
                (beta[base + t] as number)) /
              sum
          }
        }
        ;(edgeGradient[kind + (tags[i - 1] as number) * K + (tags[i] as number)] as number) -= 1
      }
    }
    for (let i = 0; i < length; i++) {
      const base = i * K
      let sum = 0
      for (let t = 0; t < K; t++) sum += (alpha[base + t] as number) * (beta[base + t] as number)
      for (let t = 0; t < K; t++) {
        const right = tags[i] === t ? 1 : 0
        score[base + t] = ((alpha[base + t] as number) * (beta[base + t] as number)) / sum - right
      }
      for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++) {
        const row = active[f] as number
        if (!kept[f]) continue
        for (let t = 0; t < K; t++) {
          const gradient = score[base + t] as number
          if (gradient < 1e-4 && gradient > -1e-4) continue
          const at = row * K + t
          const held = node[at] as number
          const slope = gradient + decay * held
          const squares = (nodeSquares[at] as number) + slope * slope
          nodeSquares[at] = squares
          node[at] = held - (rate * slope) / Math.sqrt(squares)
        }
      }
    }
    for (let e = 0; e < edgeGradient.length; e++) {
      const gradient = edgeGradient[e] as number
      if (gradient === 0) continue
      const squares = (edgeSquares[e] as number) + gradient * gradient
      edgeSquares[e] = squares
      edge[e] = (edge[e] as number) - (rate * gradient) / Math.sqrt(squares)
    }
    return loss
  }
}
