/** Scores of a linear chain: one row of `tags` a token, and what the step to each token looks like. */
export interface LinearChain {
  length: number
  tags: number
  /** `length × tags`. */
  scores: Float32Array
  edges: Uint8Array
  /** `kinds × tags × tags`, from the tag before to the tag. */
  edge: Float32Array
}

/** Steps that a grammar allows from or to each tag, as lists end to end. */
interface Steps {
  /** Where the list of each tag begins, and at last where all end. */
  at: Uint16Array
  /** The tag at the other end of each step. */
  tag: Uint8Array
  /** Where the weight of each step lies among the `tags × tags` of its kind. */
  edge: Uint16Array
}

/** For each tag, the steps that lead to it, tags before it in rising order, and those that lead on from it. */
interface Grammar {
  to: Steps
  from: Steps
}

/** A grammar from a rule. */
export function buildGrammar(tags: number, mayFollow: (before: number, tag: number) => boolean): Grammar {
  return {
    to: listSteps(tags, mayFollow, (before, tag) => before * tags + tag),
    from: listSteps(
      tags,
      (after, tag) => mayFollow(tag, after),
      (after, tag) => tag * tags + after,
    ),
  }
}

function listSteps(
  tags: number,
  isAllowed: (other: number, tag: number) => boolean,
  edgeOf: (other: number, tag: number) => number,
): Steps {
  const all = Array.from({ length: tags }, (_, tag) => tag)
  const lists = all.map((tag) => all.filter((other) => isAllowed(other, tag)))
  return {
    at: Uint16Array.from([0, ...all], (_, tag) => lists.slice(0, tag).flat().length),
    tag: Uint8Array.from(lists.flat()),
    edge: Uint16Array.from(lists.flatMap((others, tag) => others.map((other) => edgeOf(other, tag)))),
  }
}

/** Whether a tag may begin a chain: it may if it may follow tag 0. */
const mayBegin = ({ to }: Grammar, tag: number): boolean => to.at[tag]! < to.at[tag + 1]! && to.tag[to.at[tag]!] === 0

/** Room to work in, made once for many chains: typed arrays are dear to make and cheap to use again. */
interface Room {
  /** `length × tags`: the scores of the best paths so far. */
  best: Float64Array
  path: Uint8Array
  /** `length × tags`: powers of the scores. */
  powers: Float32Array
  /** `length × tags`: chances by what stands up to a token, weights by what stands after it, chances by both. */
  forward: Float32Array
  ahead: Float64Array
  chances: Float32Array
  /** One number a tag. */
  weights: Float64Array
}

/** @param length of the longest chain. */
export function makeRoom(length: number, tags: number): Room {
  return {
    best: new Float64Array(length * tags),
    path: new Uint8Array(length),
    powers: new Float32Array(length * tags),
    forward: new Float32Array(length * tags),
    ahead: new Float64Array(length * tags),
    chances: new Float32Array(length * tags),
    weights: new Float64Array(tags),
  }
}

/**
 * Best path through a chain that a grammar allows (Viterbi 1967); a tag that may follow tag 0 may begin.
 *
 * @returns one tag a token, to be read before the room is used again.
 */
export function bestPath(chain: LinearChain, grammar: Grammar, room: Room): Uint8Array {
  reachForward(chain, grammar, room.best)
  return traceBack(chain, grammar, room)
}

/** Writes the scores of the best paths to every tag of every token. */
function reachForward(
  { length, tags: K, scores, edges, edge }: LinearChain,
  grammar: Grammar,
  best: Float64Array,
): void {
  const { at, tag: before, edge: step } = grammar.to
  for (let t = 0; t < K; t++) best[t] = mayBegin(grammar, t) ? scores[t]! : -1e9
  for (let i = 1; i < length; i++) {
    const base = i * K
    const earlier = base - K
    const kind = edges[i]! * K * K
    for (let t = 0; t < K; t++) {
      const end = at[t + 1]!
      let top = -1e30
      for (let p = at[t]!; p < end; p++) {
        const value = best[earlier + before[p]!]! + edge[kind + step[p]!]!
        if (value > top) top = value
      }
      best[base + t] = top + scores[base + t]!
    }
  }
}

/** Follows the best path from its end. What each step came from is found again on the way: for one tag a token, not all. */
function traceBack(chain: LinearChain, grammar: Grammar, { best, path }: Room): Uint8Array {
  const { length, tags: K } = chain
  const last = (length - 1) * K
  let tag = 0
  for (let t = 1; t < K; t++) if (best[last + t]! > best[last + tag]!) tag = t
  for (let i = length - 1; i > 0; i--) {
    path[i] = tag
    tag = bestBefore(chain, grammar, best, i, tag)
  }
  path[0] = tag
  return path.subarray(0, length)
}

/** The tag from which the best path comes to a tag at token `i`. */
function bestBefore(
  { tags: K, edges, edge }: LinearChain,
  { to }: Grammar,
  best: Float64Array,
  i: number,
  tag: number,
): number {
  const earlier = (i - 1) * K
  const kind = edges[i]! * K * K
  const end = to.at[tag + 1]!
  let top = -1e30
  let from = 0
  for (let p = to.at[tag]!; p < end; p++) {
    const before = to.tag[p]!
    const value = best[earlier + before]! + edge[kind + to.edge[p]!]!
    if (value > top) {
      top = value
      from = before
    }
  }
  return from
}

/** What chances are reckoned from: `expEdge` is `Math.exp` of the chain's `edge`. */
interface Reckoning {
  chain: LinearChain
  expEdge: Float32Array
  grammar: Grammar
  room: Room
}

/**
 * Probability of every tag at every token over the paths that a grammar allows, by the forward-backward algorithm
 * with each step scaled to one.
 *
 * @returns `length × tags`, to be read before the room is used again.
 */
export function marginals(reckoning: Reckoning): Float32Array {
  return marginalsIn(reckoning, 0, reckoning.chain.length)
}

/** The same for the tokens from `start` to `end` alone; what stands elsewhere in the result means nothing. */
export function marginalsIn(reckoning: Reckoning, start: number, end: number): Float32Array {
  const { chain, room } = reckoning
  setPowers(chain, room.powers, 0, chain.length)
  goForward(reckoning, 0, end)
  room.ahead.fill(1, (chain.length - 1) * chain.tags, chain.length * chain.tags)
  goBackward(reckoning, chain.length - 1, start)
  return weigh(reckoning, start, end)
}

/** All marginals after the scores of one token have changed, of which those were reckoned last: what lasts is kept. */
export function marginalsAgain(reckoning: Reckoning, changed: number): Float32Array {
  const { chain, room } = reckoning
  setPowers(chain, room.powers, changed, changed + 1)
  goForward(reckoning, changed, chain.length)
  goBackward(reckoning, changed, 0)
  return weigh(reckoning, 0, chain.length)
}

/** Powers of the scores, the greatest of each token one. */
function setPowers({ tags: K, scores }: LinearChain, powers: Float32Array, start: number, end: number): void {
  for (let i = start * K; i < end * K; i += K) {
    let top = scores[i]!
    for (let t = 1; t < K; t++) if (scores[i + t]! > top) top = scores[i + t]!
    for (let t = 0; t < K; t++) powers[i + t] = Math.exp(scores[i + t]! - top)
  }
}

/** Chance of every tag by what stands up to it, for the tokens from `start` to `end`. */
function goForward({ chain, expEdge, grammar, room }: Reckoning, start: number, end: number): void {
  const { tags: K, edges } = chain
  const { powers, forward } = room
  const { at, tag: before, edge: step } = grammar.to
  for (let i = start; i < end; i++) {
    const base = i * K
    const earlier = base - K
    const kind = edges[i]! * K * K
    let sum = 1e-30
    for (let t = 0; t < K; t++) {
      const last = at[t + 1]!
      let reach = i > 0 ? 0 : Number(mayBegin(grammar, t))
      for (let p = at[t]!; i > 0 && p < last; p++) {
        reach += forward[earlier + before[p]!]! * expEdge[kind + step[p]!]!
      }
      const value = reach * powers[base + t]!
      forward[base + t] = value
      sum += value
    }
    for (let t = 0; t < K; t++) forward[base + t] = forward[base + t]! / sum
  }
}

/** Weight of every tag by what stands after it, for the tokens before `start` down to `end`. */
function goBackward({ chain, expEdge, grammar, room }: Reckoning, start: number, end: number): void {
  const { tags: K, edges } = chain
  const { powers, ahead, weights } = room
  const { at, tag: after, edge: step } = grammar.from
  for (let i = start; i > end; i--) {
    const base = i * K
    const earlier = base - K
    const kind = edges[i]! * K * K
    for (let t = 0; t < K; t++) weights[t] = powers[base + t]! * ahead[base + t]!
    let sum = 1e-30
    for (let t = 0; t < K; t++) {
      const last = at[t + 1]!
      let reach = 0
      for (let p = at[t]!; p < last; p++) {
        reach += expEdge[kind + step[p]!]! * weights[after[p]!]!
      }
      ahead[earlier + t] = reach
      sum += reach
    }
    for (let t = 0; t < K; t++) ahead[earlier + t] = ahead[earlier + t]! / sum
  }
}

/** Weighs the chances by what stands after each token, for the tokens from `start` to `end`. */
function weigh({ chain, room }: Reckoning, start: number, end: number): Float32Array {
  const { length, tags: K } = chain
  const { forward, ahead, chances } = room
  for (let base = start * K; base < end * K; base += K) {
    let whole = 1e-30
    for (let t = 0; t < K; t++) whole += forward[base + t]! * ahead[base + t]!
    for (let t = 0; t < K; t++) chances[base + t] = (forward[base + t]! * ahead[base + t]!) / whole
  }
  return chances.subarray(0, length * K)
}
