/** Scores of a linear chain: one row of `tags` a token, and what the step to each token looks like. */
export interface Chain {
  length: number
  tags: number
  /** `length × tags`. */
  scores: Float32Array
  edges: Uint8Array
  /** `kinds × tags × tags`. */
  edge: Float32Array
}

/**
 * Best path through a chain (Viterbi 1967).
 *
 * @param allowed `tags × tags`, 0 where a tag may not follow another; row 0 also says which may begin.
 */
export function bestPath({ length, tags: K, scores, edges, edge }: Chain, allowed: Uint8Array): Uint8Array {
  const back = new Uint8Array(length * K)
  let best = new Float64Array(K)
  let next = new Float64Array(K)
  for (let t = 0; t < K; t++) best[t] = allowed[t] ? (scores[t] as number) : -1e9
  for (let i = 1; i < length; i++) {
    const kind = (edges[i] as number) * K * K
    for (let t = 0; t < K; t++) {
      let top = -1e30
      let from = 0
      for (let s = 0; s < K; s++) {
        if (!allowed[s * K + t]) continue
        const value = (best[s] as number) + (edge[kind + s * K + t] as number)
        if (value > top) {
          top = value
          from = s
        }
      }
      next[t] = top + (scores[i * K + t] as number)
      back[i * K + t] = from
    }
    const held = best
    best = next
    next = held
  }
  const path = new Uint8Array(length)
  let tag = 0
  for (let t = 1; t < K; t++) if ((best[t] as number) > (best[tag] as number)) tag = t
  for (let i = length - 1; i >= 0; i--) {
    path[i] = tag
    tag = back[i * K + tag] as number
  }
  return path
}

/**
 * Probability of every tag at every token, by the forward-backward algorithm with each step scaled to one.
 *
 * @param expEdge `Math.exp` of the chain's `edge`.
 * @returns `length × tags`.
 */
export function marginals({ length, tags: K, scores, edges }: Chain, expEdge: Float32Array): Float32Array {
  const node = new Float32Array(length * K)
  const alpha = new Float32Array(length * K)
  for (let i = 0; i < length; i++) {
    const base = i * K
    let top = Number.NEGATIVE_INFINITY
    for (let t = 0; t < K; t++) top = Math.max(top, scores[base + t] as number)
    const kind = (edges[i] as number) * K * K
    let sum = 1e-30
    for (let t = 0; t < K; t++) {
      const own = Math.exp((scores[base + t] as number) - top)
      node[base + t] = own
      let reach = i > 0 ? 0 : 1
      if (i > 0)
        for (let s = 0; s < K; s++) reach += (alpha[base - K + s] as number) * (expEdge[kind + s * K + t] as number)
      alpha[base + t] = reach * own
      sum += reach * own
    }
    for (let t = 0; t < K; t++) (alpha[base + t] as number) /= sum
  }
  let beta = new Float64Array(K).fill(1)
  let earlier = new Float64Array(K)
  for (let i = length - 1; i >= 0; i--) {
    const base = i * K
    const kind = (edges[i] as number) * K * K
    let whole = 1e-30
    for (let t = 0; t < K; t++) whole += (alpha[base + t] as number) * (beta[t] as number)
    if (i > 0) {
      let sum = 1e-30
      for (let s = 0; s < K; s++) {
        let reach = 0
        for (let t = 0; t < K; t++)
          reach += (expEdge[kind + s * K + t] as number) * (node[base + t] as number) * (beta[t] as number)
        earlier[s] = reach
        sum += reach
      }
      for (let s = 0; s < K; s++) (earlier[s] as number) /= sum
    }
    for (let t = 0; t < K; t++) alpha[base + t] = ((alpha[base + t] as number) * (beta[t] as number)) / whole
    const held = beta
    beta = earlier
    earlier = held
  }
  return alpha
}
