import { getOrCompute } from '../memo/get-or-compute.ts'

/** Most that is counted of anything. */
const MOST_COUNTED = 6

/** For each name its features up to each count: what is counted is asked for millions of times. */
const LADDERS = new Map<string, readonly (readonly string[])[]>()

const ladderOf = (name: string): readonly (readonly string[])[] =>
  Array.from({ length: MOST_COUNTED + 1 }, (_, count) => Array.from({ length: count }, (__, at) => `${name} ${at + 1}`))

/** A count as features of which each takes in those before it: of two that are shared `shared 1` and `shared 2`. */
export const countUp = (name: string, count: number): readonly string[] =>
  getOrCompute(LADDERS, name, ladderOf)[Math.max(0, Math.min(count, MOST_COUNTED))]!
