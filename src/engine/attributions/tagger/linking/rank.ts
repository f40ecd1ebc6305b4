/** Sum of the weights that hashed features lead to; `weights` has a power of two of them. */
export function scoreOf(weights: Float32Array, features: Int32Array, count: number): number {
  const mask = weights.length - 1
  let score = 0
  for (let f = 0; f < count; f++) score += weights[features[f]! & mask]!
  return score
}

/** Turns scores into probabilities that sum to one. */
export function softmax(scores: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) top = Math.max(top, score)
  const powers: number[] = []
  let sum = 0
  for (const score of scores) {
    const power = Math.exp(score - top)
    powers.push(power)
    sum += power
  }
  for (let i = 0; i < powers.length; i++) powers[i] = powers[i]! / sum
  return powers
}
