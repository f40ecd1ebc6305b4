import type { LinearChain, Room } from './chain.ts'

/** Lower than any score. */
const MIN_SCORE = -1e30
/** Score of a beginning that no path has. */
const FORBIDDEN = -1e9

/**
 * Best path through a chain that its grammar allows (Viterbi 1967).
 *
 * @returns one tag a token, to be read before the room is used again.
 */
export function bestPath(chain: LinearChain, room: Room): Uint8Array {
  reachForward(chain, room.best)
  return traceBack(chain, room)
}

/** Writes the scores of the best paths to every tag of every token. */
function reachForward({ length, scores, edges, steps }: LinearChain, best: Float64Array): void {
  const { tags: K, width: W, weights, begins } = steps
  for (let t = 0; t < K; t++) best[t] = begins[t] ? scores[t]! : FORBIDDEN
  for (let i = 1; i < length; i++) {
    const earlier = (i - 1) * W
    const kind = edges[i]! * K * W
    // The best first: the others seldom lead anywhere better, which a processor learns to expect.
    const first = bestTag(best, earlier, K)
    const top = best[earlier + first]!
    for (let block = 0; block < W; block += 4) {
      const from = kind + first * W + block
      let a = top + weights[from]!
      let b = top + weights[from + 1]!
      let c = top + weights[from + 2]!
      let d = top + weights[from + 3]!
      for (let before = 0, at = kind + block; before < K; before++, at += W) {
        const score = best[earlier + before]!
        a = Math.max(a, score + weights[at]!)
        b = Math.max(b, score + weights[at + 1]!)
        c = Math.max(c, score + weights[at + 2]!)
        d = Math.max(d, score + weights[at + 3]!)
      }
      const base = i * W + block
      best[base] = a
      best[base + 1] = b
      best[base + 2] = c
      best[base + 3] = d
    }
    for (let t = 0; t < K; t++) best[i * W + t] = best[i * W + t]! + scores[i * K + t]!
  }
}

function bestTag(best: Float64Array, base: number, tags: number): number {
  let tag = 0
  for (let t = 1; t < tags; t++) if (best[base + t]! > best[base + tag]!) tag = t
  return tag
}

/** Follows the best path from its end. What each step came from is found again on the way: for one tag a token, not all. */
function traceBack(chain: LinearChain, { best, path }: Room): Uint8Array {
  const { length, steps } = chain
  let tag = bestTag(best, (length - 1) * steps.width, steps.tags)
  for (let i = length - 1; i > 0; i--) {
    path[i] = tag
    tag = bestBefore(chain, best, i, tag)
  }
  path[0] = tag
  return path.subarray(0, length)
}

/** The tag from which the best path comes to a tag at token `i`. */
function bestBefore({ edges, steps }: LinearChain, best: Float64Array, i: number, tag: number): number {
  const { tags: K, width: W, weights } = steps
  const earlier = (i - 1) * W
  let top = MIN_SCORE
  let from = 0
  for (let before = 0, at = edges[i]! * K * W + tag; before < K; before++, at += W) {
    const value = best[earlier + before]! + weights[at]!
    if (value > top) {
      top = value
      from = before
    }
  }
  return from
}
