/** Numbers from 0 to below 1 that a whole number decides, by a linear congruential generator (Press et al. 1992). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
