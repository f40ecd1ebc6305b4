import type { Sequence } from './examples/sequence.ts'
import type { Learned } from './learned.ts'

/** Room to work in, made once for all sequences. */
interface Work {
  /** Sums of squared gradients, by which AdaGrad shortens its steps. */
  nodeSquares: Float32Array
  edgeSquares: Float32Array
  /** `length × tags`: powers of scores at first, then gradients. */
  score: Float64Array
  alpha: Float64Array
  beta: Float64Array
  expEdge: Float64Array
  edgeGradient: Float64Array
  /** Which features were not dropped. */
  active: Uint8Array
}

interface StepOptions {
  tags: number
  rate: number
  dropout: number
  random: () => number
}

/** Gradients smaller than this are left out: most tags are all but impossible. */
const MIN_CHANGE = 1e-4

/** Makes the room to work in, as wide as the longest of the sequences needs. */
export function makeWork(sequences: Sequence[], tags: number, rows: number, edges: number): Work {
  const longest = sequences.reduce((most, { length }) => Math.max(most, length), 0)
  const widest = sequences.reduce((most, sequence) => Math.max(most, sequence.rows.length), 0)
  return {
    nodeSquares: new Float32Array(rows * tags).fill(1),
    edgeSquares: new Float32Array(edges * tags * tags).fill(1),
    score: new Float64Array(longest * tags),
    alpha: new Float64Array(longest * tags),
    beta: new Float64Array(longest * tags),
    expEdge: new Float64Array(edges * tags * tags),
    edgeGradient: new Float64Array(edges * tags * tags),
    active: new Uint8Array(widest),
  }
}

/** Moves the weights one step towards the right answers of a sequence; returns its negative log-likelihood before. */
export function takeStep(sequence: Sequence, weights: Learned, work: Work, options: StepOptions): number {
  const { expEdge, edgeGradient } = work
  for (let e = 0; e < expEdge.length; e++) expEdge[e] = Math.exp(weights.edge[e]!)
  edgeGradient.fill(0)
  const loss = scoreNodes(sequence, weights, work, options) + forward(sequence, weights, work, options.tags)
  backward(sequence, work, options.tags)
  addEdgeGradients(sequence, work, options.tags)
  moveNodes(sequence, weights, work, options)
  moveEdges(weights, work, options.rate)
  return loss
}

function scoreNodes(sequence: Sequence, { node }: Learned, { score, active }: Work, options: StepOptions): number {
  const { length, rows, offsets, tags: right } = sequence
  const { tags: K, dropout, random } = options
  let loss = 0
  for (let i = 0; i < length; i++) {
    const base = i * K
    score.fill(0, base, base + K)
    for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
      active[f] = dropout > 0 && random() < dropout ? 0 : 1
      if (!active[f]) continue
      const from = rows[f]! * K
      for (let t = 0; t < K; t++) score[base + t] = score[base + t]! + node[from + t]!
    }
    let top = Number.NEGATIVE_INFINITY
    for (let t = 0; t < K; t++) top = Math.max(top, score[base + t]!)
    loss -= score[base + right[i]!]! - top
    for (let t = 0; t < K; t++) score[base + t] = Math.exp(score[base + t]! - top)
  }
  return loss
}

/** Forward pass, scaled so that every token sums to one. */
function forward({ length, edges, tags: right }: Sequence, { edge }: Learned, work: Work, K: number): number {
  const { score, alpha, expEdge } = work
  let loss = 0
  for (let i = 0; i < length; i++) {
    const base = i * K
    const kind = edges[i]! * K * K
    let sum = 0
    for (let t = 0; t < K; t++) {
      let reach = i > 0 ? 0 : 1
      for (let s = 0; i > 0 && s < K; s++) {
        reach += alpha[base - K + s]! * expEdge[kind + s * K + t]!
      }
      const value = reach * score[base + t]!
      alpha[base + t] = value
      sum += value
    }
    loss += Math.log(sum)
    for (let t = 0; t < K; t++) alpha[base + t] = alpha[base + t]! / sum
    if (i > 0) loss -= edge[kind + right[i - 1]! * K + right[i]!]!
  }
  return loss
}

function backward({ length, edges }: Sequence, { score, beta, expEdge }: Work, K: number): void {
  beta.fill(1, (length - 1) * K, length * K)
  for (let i = length - 1; i > 0; i--) {
    const base = i * K
    const kind = edges[i]! * K * K
    let sum = 0
    for (let s = 0; s < K; s++) {
      let reach = 0
      for (let t = 0; t < K; t++) {
        reach += expEdge[kind + s * K + t]! * score[base + t]! * beta[base + t]!
      }
      beta[base - K + s] = reach
      sum += reach
    }
    for (let s = 0; s < K; s++) beta[base - K + s] = beta[base - K + s]! / sum
  }
}

/** Expected less seen steps from tag to tag. */
function addEdgeGradients({ length, edges, tags: right }: Sequence, work: Work, K: number): void {
  const { score, alpha, beta, expEdge, edgeGradient } = work
  const chances = new Float64Array(K * K)
  for (let i = 1; i < length; i++) {
    const base = i * K
    const kind = edges[i]! * K * K
    let sum = 0
    for (let s = 0; s < K; s++) {
      for (let t = 0; t < K; t++) {
        const chance = alpha[base - K + s]! * expEdge[kind + s * K + t]! * score[base + t]! * beta[base + t]!
        chances[s * K + t] = chance
        sum += chance
      }
    }
    for (let e = 0; e < K * K; e++) edgeGradient[kind + e] = edgeGradient[kind + e]! + chances[e]! / sum
    const seen = kind + right[i - 1]! * K + right[i]!
    edgeGradient[seen] = edgeGradient[seen]! - 1
  }
}

function moveNodes(sequence: Sequence, { node }: Learned, work: Work, { tags: K, rate }: StepOptions): void {
  const { length, rows, offsets, tags: right } = sequence
  const { score, alpha, beta, active, nodeSquares } = work
  for (let i = 0; i < length; i++) {
    const base = i * K
    let sum = 0
    for (let t = 0; t < K; t++) sum += alpha[base + t]! * beta[base + t]!
    for (let t = 0; t < K; t++) {
      score[base + t] = (alpha[base + t]! * beta[base + t]!) / sum - Number(right[i] === t)
    }
    for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
      if (!active[f]) continue
      for (let t = 0; t < K; t++) {
        const gradient = score[base + t]!
        if (gradient < MIN_CHANGE && gradient > -MIN_CHANGE) continue
        const at = rows[f]! * K + t
        const squares = nodeSquares[at]! + gradient * gradient
        nodeSquares[at] = squares
        node[at] = node[at]! - (rate * gradient) / Math.sqrt(squares)
      }
    }
  }
}

function moveEdges({ edge }: Learned, { edgeGradient, edgeSquares }: Work, rate: number): void {
  for (let e = 0; e < edge.length; e++) {
    const gradient = edgeGradient[e]!
    if (gradient === 0) continue
    const squares = edgeSquares[e]! + gradient * gradient
    edgeSquares[e] = squares
    edge[e] = edge[e]! - (rate * gradient) / Math.sqrt(squares)
  }
}
