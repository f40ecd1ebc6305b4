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
  /** `length × tags`: chances forward, then both ways. */
  chances: Float32Array
  /** One number a tag. */
  ahead: Float64Array
  earlier: Float64Array
  weights: Float64Array
}

/** @param length of the longest chain. */
export function makeRoom(length: number, tags: number): Room {
  return {
    best: new Float64Array(length * tags),
    path: new Uint8Array(length),
    powers: new Float32Array(length * tags),
    chances: new Float32Array(length * tags),
    ahead: new Float64Array(tags),
    earlier: new Float64Array(tags),
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

/**
 * Probability of every tag at every token over the paths that a grammar allows, by the forward-backward algorithm
 * with each step scaled to one.
 *
 * @param expEdge `Math.exp` of the chain's `edge`.
 * @returns `length × tags`, to be read before the room is used again.
 */
export function marginals(chain: LinearChain, expEdge: Float32Array, grammar: Grammar, room: Room): Float32Array {
  setPowers(chain, room.powers)
  goForward(chain, expEdge, grammar, room)
  goBackward(chain, expEdge, grammar, room)
  return room.chances.subarray(0, chain.length * chain.tags)
}

/** Powers of the scores, the greatest of each token one. */
function setPowers({ length, tags: K, scores }: LinearChain, powers: Float32Array): void {
  for (let i = 0; i < length * K; i += K) {
    let top = scores[i]!
    for (let t = 1; t < K; t++) if (scores[i + t]! > top) top = scores[i + t]!
    for (let t = 0; t < K; t++) powers[i + t] = Math.exp(scores[i + t]! - top)
  }
}

/** Chance of every tag by what stands up to it. */
function goForward({ length, tags: K, edges }: LinearChain, expEdge: Float32Array, grammar: Grammar, room: Room): void {
  const { powers, chances } = room
  const { at, tag: before, edge: step } = grammar.to
  for (let i = 0; i < length; i++) {
    const base = i * K
    const earlier = base - K
    const kind = edges[i]! * K * K
    let sum = 1e-30
    for (let t = 0; t < K; t++) {
      const end = at[t + 1]!
      let reach = i > 0 ? 0 : Number(mayBegin(grammar, t))
      for (let p = at[t]!; i > 0 && p < end; p++) {
        reach += chances[earlier + before[p]!]! * expEdge[kind + step[p]!]!
      }
      const value = reach * powers[base + t]!
      chances[base + t] = value
      sum += value
    }
    for (let t = 0; t < K; t++) chances[base + t] = chances[base + t]! / sum
  }
}

/** Weighs the chances by what stands after each token. */
function goBackward(
  { length, tags: K, edges }: LinearChain,
  expEdge: Float32Array,
  grammar: Grammar,
  room: Room,
): void {
  const { powers, chances, weights } = room
  const { at, tag: after, edge: step } = grammar.from
  let ahead = room.ahead.fill(1)
  let { earlier } = room
  for (let i = length - 1; i >= 0; i--) {
    const base = i * K
    const kind = edges[i]! * K * K
    let whole = 1e-30
    for (let t = 0; t < K; t++) {
      whole += chances[base + t]! * ahead[t]!
      weights[t] = powers[base + t]! * ahead[t]!
    }
    let sum = 1e-30
    for (let t = 0; t < K; t++) {
      chances[base + t] = (chances[base + t]! * ahead[t]!) / whole
      const end = at[t + 1]!
      let reach = 0
      for (let p = at[t]!; p < end; p++) {
        reach += expEdge[kind + step[p]!]! * weights[after[p]!]!
      }
      earlier[t] = reach
      sum += reach
    }
    for (let t = 0; t < K; t++) earlier[t] = earlier[t]! / sum
    const held = ahead
    ahead = earlier
    earlier = held
  }
}
