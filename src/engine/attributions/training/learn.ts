import type { Sequence } from './examples/sequence.ts'
import type { Learned } from './learned.ts'
import { makeWork, takeStep } from './take-step.ts'

interface LearnOptions {
  tags: number
  /** Rows of the table of weights. */
  rows: number
  /** Kinds of step from one token to the next. */
  edges: number
  /** Passes over the sequences. Default: 8. */
  epochs?: number
  /** Step of AdaGrad. Default: 0.1. */
  rate?: number
  /** Share of features left out of each token while training, against leaning on single ones. Default: 0. */
  dropout?: number
  /** How many of the last passes are averaged. Default: 3. */
  average?: number
  /** Default: 1. */
  seed?: number
  /** Told the negative log-likelihood of each pass. */
  report?: (epoch: number, loss: number) => void
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) with AdaGrad (Duchi et al. 2011).
 * The same sequences, options and seed give the same weights.
 */
export function learn(sequences: Sequence[], options: LearnOptions): Learned {
  const { tags, rows, edges, epochs = 8, rate = 0.1, dropout = 0, average = 3, seed = 1, report } = options
  const weights = { node: new Float32Array(rows * tags), edge: new Float32Array(edges * tags * tags) }
  const mean = { node: new Float32Array(rows * tags), edge: new Float32Array(edges * tags * tags) }
  const work = makeWork(sequences, tags, rows, edges)
  const random = makeRandom(seed)
  const order = Int32Array.from(sequences, (_, index) => index)
  const share = 1 / Math.min(average, epochs)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const index of order) {
      const sequence = sequences[index]!
      if (sequence.length > 0) loss += takeStep(sequence, weights, work, { tags, rate, dropout, random })
    }
    report?.(epoch, loss)
    if (epoch < epochs - average) continue
    addShare(mean.node, weights.node, share)
    addShare(mean.edge, weights.edge, share)
  }
  return mean
}

/** Xorshift (Marsaglia 2003): numbers from 0 to 1 that a seed decides. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
}

function addShare(sum: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = sum[at]! + values[at]! * share
}
