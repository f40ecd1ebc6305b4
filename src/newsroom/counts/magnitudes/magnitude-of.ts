import type { Count } from '../types.ts'

/** The number that a count gives, or the bound that it gives, whatever its sign. */
export const magnitudeOf = ({ annotation: { figure }, low, high }: Count): number =>
  Math.abs(figure.value ?? (Number.isFinite(low) ? low : high))
