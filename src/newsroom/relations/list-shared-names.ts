import { type FeatureIndex, type Weights, weightIn } from './weigh-features.ts'

/** Keys of the names that two stories both have, heaviest first. */
export function listSharedNames(
  { names: a }: Weights,
  { names: b }: Weights,
  { features }: Pick<FeatureIndex, 'features'>,
): string[] {
  const shared = Array.from(a.numbers, (number, at) => ({
    name: features[number]!,
    weight: a.weights[at]! * weightIn(b, number),
  }))
  return shared
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1))
    .map(({ name }) => name.slice(1))
}
