import { sumOf } from './logistic.ts'

/**
 * Makes what gives the sum of the weights of a thing's features, as the first and as the second of two; for each thing it is
 * worked out once.
 */
export function sumOfEach<Thing extends object>(
  weights: ReadonlyMap<string, number>,
  featuresOf: (side: 'a' | 'b', thing: Thing) => readonly string[],
): (side: 'a' | 'b', thing: Thing) => number {
  const sums = { a: new WeakMap<Thing, number>(), b: new WeakMap<Thing, number>() }
  return (side, thing) => {
    const sum = sums[side].get(thing) ?? sumOf(weights, featuresOf(side, thing))
    sums[side].set(thing, sum)
    return sum
  }
}
