import type { Count } from '../types.ts'
import { magnitudeOf } from './magnitude-of.ts'

/** Whether two give one number, as far as rounding and bounds go, whatever it is of. */
export const areOneNumber = (a: Count, b: Count): boolean =>
  agree(a, b) || isClipped(a, b) || isWhole(a, b) || isWhole(b, a)

function agree(a: Count, b: Count): boolean {
  if (a.low <= b.high && b.low <= a.high) return true
  return isRounded(a.low, b.low) || isRounded(b.low, a.low)
}

/** $51 for $51.80. */
const isWhole = (a: Count, b: Count): boolean =>
  a.annotation.figure.kind === 'money' && magnitudeOf(a) >= MIN_SUM && Math.floor(magnitudeOf(b)) === magnitudeOf(a)
const MIN_SUM = 10

/** £55,000 for £55,550: the first digits alone. */
function isClipped(a: Count, b: Count): boolean {
  const [small, great] = [Math.min(magnitudeOf(a), magnitudeOf(b)), Math.max(magnitudeOf(a), magnitudeOf(b))]
  return great >= 1000 && small % 100 === 0 && great - small < 0.012 * great
}

/** Most that rounding takes from a number or adds to it. */
const MAX_ROUNDING = 0.06

/** 12,000 stands for 11,870, but 100,000 not for 120,000. */
function isRounded(round: number, exact: number): boolean {
  // Its last digit tells nearly every number that is not round, before anything is worked out.
  if (round % 10 !== 0 || Math.abs(round) < 100) return false
  if (Math.abs(round - exact) > MAX_ROUNDING * Math.abs(exact)) return false
  const highest = 10 ** Math.floor(Math.log10(Math.abs(round)))
  const scale = round % highest === 0 ? highest : highest / 10
  return round % scale === 0 && Math.round(exact / scale) * scale === round
}
