/** What is learned: the logarithm of the odds is the bias and the weights of what holds. */
export interface LogisticModel {
  bias: number
  weights: Record<string, number>
}

/** Sum of the weights of what holds; what was not learned weighs nothing. */
export function sumOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0
  for (const feature of new Set(features)) sum += weights.get(feature) ?? 0
  return sum
}

/** The same of features of which none stands twice. */
export function sumOfDistinct(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

/** Probability, 0 to 1, of which the logarithm of the odds is given. */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))
