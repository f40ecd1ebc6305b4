/** Scores of a linear chain: one row of `tags` a token, and what the step to each token looks like. */
export interface Chain {
  length: number
  tags: number
  /** `length × tags`. */
  scores: Float32Array
  edges: Uint8Array
  /** `kinds × tags × tags`, from the tag before to the tag. */
  edge: Float32Array
}

/** For each tag, the tags that may stand before it. */
export type Grammar = Uint8Array[]

/** A grammar from a rule. */
export function buildGrammar(tags: number, mayFollow: (before: number, tag: number) => boolean): Grammar {
  const all = Array.from({ length: tags }, (_, tag) => tag)
  return all.map((tag) => Uint8Array.from(all.filter((before) => mayFollow(before, tag))))
}

/** Best path through a chain that a grammar allows (Viterbi 1967); a tag that may follow tag 0 may begin. */
export function bestPath({ length, tags: K, scores, edges, edge }: Chain, grammar: Grammar): Uint8Array {
  const back = new Uint8Array(length * K)
  let best = new Float64Array(K)
  let next = new Float64Array(K)
  for (let t = 0; t < K; t++) best[t] = grammar[t]?.includes(0) ? (scores[t] as number) : -1e9
  for (let i = 1; i < length; i++) {
    const kind = (edges[i] as number) * K * K
    for (let t = 0; t < K; t++) {
      const before = grammar[t] as Uint8Array
      let top = -1e30
      let from = 0
      for (let p = 0; p < before.length; p++) {
        const s = before[p] as number
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
 * Probability of every tag at every token over the paths that a grammar allows, by the forward-backward algorithm
 * with each step scaled to one.
 *
 * @param expEdge `Math.exp` of the chain's `edge`.
 * @returns `length × tags`.
 */
export function marginals(chain: Chain, expEdge: Float32Array, grammar: Grammar): Float32Array {
  const { length, tags: K, edges } = chain
  const node = expScores(chain)
  const alpha = new Float32Array(length * K)
  for (let i = 0; i < length; i++) {
    const base = i * K
    const kind = (edges[i] as number) * K * K
    let sum = 1e-30
    for (let t = 0; t < K; t++) {
      const before = grammar[t] as Uint8Array
      let reach = i > 0 ? 0 : Number(before.includes(0))
      for (let p = 0; i > 0 && p < before.length; p++) {
        const s = before[p] as number
        reach += (alpha[base - K + s] as number) * (expEdge[kind + s * K + t] as number)
      }
      const value = reach * (node[base + t] as number)
      alpha[base + t] = value
      sum += value
    }
    for (let t = 0; t < K; t++) alpha[base + t] = (alpha[base + t] as number) / sum
  }
  let beta = new Float64Array(K).fill(1)
  let earlier = new Float64Array(K)
  for (let i = length - 1; i >= 0; i--) {
    const base = i * K
    const kind = (edges[i] as number) * K * K
    earlier.fill(0)
    let whole = 1e-30
    for (let t = 0; t < K; t++) {
      const ahead = beta[t] as number
      whole += (alpha[base + t] as number) * ahead
      const weight = (node[base + t] as number) * ahead
      const before = grammar[t] as Uint8Array
      for (let p = 0; p < before.length; p++) {
        const s = before[p] as number
        earlier[s] = (earlier[s] as number) + (expEdge[kind + s * K + t] as number) * weight
      }
    }
    let sum = 1e-30
    for (let t = 0; t < K; t++) {
      alpha[base + t] = ((alpha[base + t] as number) * (beta[t] as number)) / whole
      sum += earlier[t] as number
    }
    for (let t = 0; t < K; t++) earlier[t] = (earlier[t] as number) / sum
    const held = beta
    beta = earlier
    earlier = held
  }
  return alpha
}

/** Powers of the scores, the greatest of each token one. */
function expScores({ length, tags: K, scores }: Chain): Float32Array {
  const powers = new Float32Array(length * K)
  for (let i = 0; i < length * K; i += K) {
    let top = scores[i] as number
    for (let t = 1; t < K; t++) if ((scores[i + t] as number) > top) top = scores[i + t] as number
    for (let t = 0; t < K; t++) powers[i + t] = Math.exp((scores[i + t] as number) - top)
  }
  return powers
}
