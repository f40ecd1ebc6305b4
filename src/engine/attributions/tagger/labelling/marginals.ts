import type { LinearChain, Room } from './chain.ts'

/** What keeps sums from being 0. */
const MIN_SUM = 1e-30

/**
 * Probability of every tag at every token over the paths that the grammar allows, by the forward-backward algorithm
 * with each step scaled to one.
 *
 * @returns `length × tags`, to be read before the room is used again.
 */
export function marginals(chain: LinearChain, room: Room): Float32Array {
  return marginalsIn(chain, room, 0, chain.length)
}

/** The same for the tokens from `start` to `end` alone; what stands elsewhere in the result means nothing. */
export function marginalsIn(chain: LinearChain, room: Room, start: number, end: number): Float32Array {
  const { length, steps } = chain
  setPowers(chain, room.powers, 0, length)
  goForward(chain, room, 0, end)
  room.ahead.fill(1, (length - 1) * steps.width, length * steps.width)
  goBackward(chain, room, length - 1, start)
  return weigh(chain, room, start, end)
}

/** All marginals after the scores of one token have changed since the room was used: what lasts is not reckoned again. */
export function marginalsAgain(chain: LinearChain, room: Room, changed: number): Float32Array {
  setPowers(chain, room.powers, changed, changed + 1)
  goForward(chain, room, changed, chain.length)
  goBackward(chain, room, changed, 0)
  return weigh(chain, room, 0, chain.length)
}

/** Powers of the scores, the greatest of each token one. */
function setPowers({ scores, steps }: LinearChain, powers: Float32Array, start: number, end: number): void {
  const { tags: K, width: W } = steps
  for (let i = start; i < end; i++) {
    const from = i * K
    let top = scores[from]!
    for (let t = 1; t < K; t++) if (scores[from + t]! > top) top = scores[from + t]!
    for (let t = 0; t < K; t++) powers[i * W + t] = Math.exp(scores[from + t]! - top)
  }
}

/** Chance of every tag by what stands up to it, for the tokens from `start` to `end`. */
function goForward({ edges, steps }: LinearChain, { powers, forward }: Room, start: number, end: number): void {
  const { tags: K, width: W, begins } = steps
  for (let i = start; i < end; i++) {
    const base = i * W
    let sum = MIN_SUM
    if (i === 0) {
      for (let t = 0; t < K; t++) {
        forward[t] = begins[t]! * powers[t]!
        sum += forward[t]!
      }
    } else {
      const kind = edges[i]! * K * W
      for (let block = 0; block < W; block += 4) {
        let a = 0
        let b = 0
        let c = 0
        let d = 0
        for (let before = 0, at = kind + block; before < K; before++, at += W) {
          const chance = forward[base - W + before]!
          a += chance * steps.powers[at]!
          b += chance * steps.powers[at + 1]!
          c += chance * steps.powers[at + 2]!
          d += chance * steps.powers[at + 3]!
        }
        const to = base + block
        a *= powers[to]!
        b *= powers[to + 1]!
        c *= powers[to + 2]!
        d *= powers[to + 3]!
        forward[to] = a
        forward[to + 1] = b
        forward[to + 2] = c
        forward[to + 3] = d
        // In the order of tags, each unrounded.
        sum = sum + a + b + c + d
      }
    }
    for (let t = 0; t < K; t++) forward[base + t] = forward[base + t]! / sum
  }
}

/** Weight of every tag by what stands after it, for the tokens before `start` down to `end`. */
function goBackward({ edges, steps }: LinearChain, { powers, ahead, weights }: Room, start: number, end: number): void {
  const { tags: K, width: W, powersBack } = steps
  for (let i = start; i > end; i--) {
    const base = i * W
    const earlier = base - W
    const kind = edges[i]! * K * W
    for (let t = 0; t < K; t++) weights[t] = powers[base + t]! * ahead[base + t]!
    let sum = MIN_SUM
    for (let block = 0; block < W; block += 4) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let after = 0, at = kind + block; after < K; after++, at += W) {
        const weight = weights[after]!
        a += powersBack[at]! * weight
        b += powersBack[at + 1]! * weight
        c += powersBack[at + 2]! * weight
        d += powersBack[at + 3]! * weight
      }
      ahead[earlier + block] = a
      ahead[earlier + block + 1] = b
      ahead[earlier + block + 2] = c
      ahead[earlier + block + 3] = d
    }
    for (let t = 0; t < K; t++) sum += ahead[earlier + t]!
    for (let t = 0; t < K; t++) ahead[earlier + t] = ahead[earlier + t]! / sum
  }
}

/** Weighs the chances by what stands after each token, for the tokens from `start` to `end`. */
function weigh({ length, steps }: LinearChain, { forward, ahead, chances }: Room, start: number, end: number) {
  const { tags: K, width: W } = steps
  for (let i = start; i < end; i++) {
    const base = i * W
    let whole = MIN_SUM
    for (let t = 0; t < K; t++) whole += forward[base + t]! * ahead[base + t]!
    for (let t = 0; t < K; t++) chances[i * K + t] = (forward[base + t]! * ahead[base + t]!) / whole
  }
  return chances.subarray(0, length * K)
}
