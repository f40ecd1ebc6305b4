/** Sum of the weights that hashed features lead to; `weights` has a power of two of them. */
export function scoreOf(weights: Float32Array, features: Int32Array, count: number): number {
  const mask = weights.length - 1
  let score = 0
  for (let f = 0; f < count; f++) score += weights[features[f]! & mask]!
  return score
}

/** Turns scores into probabilities that sum to one. */
export function softmax(scores: number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
