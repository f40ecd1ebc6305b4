/** Steps of the log odds of a chance, finer near 0 and 1, from `-most` to `most`. */
export function levelOf(chance: number, { floor, most, perUnit = 1 }: LevelScale): number {
  const odds = Math.log((chance + floor) / (1 - chance + floor))
  return Math.max(-most, Math.min(most, Math.round(odds * perUnit)))
}

/** How a chance is cut into steps. */
export interface LevelScale {
  /** What is added to chance and counter-chance, so that the odds of 0 and 1 are finite. */
  floor: number
  /** The step that stands for all beyond it. */
  most: number
  /** Steps of one unit of log odds. Default: 1. */
  perUnit?: number
}
