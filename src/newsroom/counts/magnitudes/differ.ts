import type { Count } from '../types.ts'
import { magnitudeOf } from './magnitude-of.ts'

/** Share of the greater by which two numbers may be apart and be one, rounded. */
const ROUNDING = 0.012

/** Whether two counts give different numbers, rounding aside. */
export const differ = (a: Count, b: Count): boolean =>
  Math.abs(magnitudeOf(a) - magnitudeOf(b)) > ROUNDING * Math.max(magnitudeOf(a), magnitudeOf(b))
