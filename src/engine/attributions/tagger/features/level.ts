/**
 * Steps of the log odds of a chance, finer near 0 and 1, from `-most` to `most`.
 *
 * @param floor what is added to chance and counter-chance, so that the odds of 0 and 1 are finite.
 * @param perUnit steps of one unit of log odds. Default: 1.
 */
export function levelOf(chance: number, { floor, most, perUnit = 1 }: LevelScale): number {
  const odds = Math.log((chance + floor) / (1 - chance + floor))
  return Math.max(-most, Math.min(most, Math.round(odds * perUnit)))
}

export interface LevelScale {
  floor: number
  most: number
  perUnit?: number
}
