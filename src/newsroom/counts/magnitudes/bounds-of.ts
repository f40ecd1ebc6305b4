import type { FigureAnnotation } from '../../../engine/index.ts'

/** How far `about` reaches either side, and how little `as many as` may mean, as shares. */
const NEAR = 0.07
const MIN_SHARE = 0.5

/**
 * The least and the most that a figure allows: `at least 12` is 12 and up, `about 200` is near it, `as many as 15,000` is an
 * estimate of whoever thinks of many.
 */
export function boundsOf({ figure }: FigureAnnotation): [number, number] {
  const { value, modifier } = figure
  const low = figure.min ?? value
  const high = figure.max ?? value
  if (value !== null && modifier === 'about') return [value - Math.abs(value) * NEAR, value + Math.abs(value) * NEAR]
  if (modifier === 'more than' && low !== null && /\bdozen/i.test(figure.text)) return [low, low + MAX_EXCESS * DOZEN]
  if (modifier === 'more than' && low !== null && hasDigits(low)) return [low, low + MAX_EXCESS * lastUnit(low)]
  if (modifier === 'at least' || modifier === 'more than')
    return [low ?? Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (modifier === 'at most' || modifier === 'less than')
    return [high === null ? Number.NEGATIVE_INFINITY : high * MIN_SHARE, high ?? Number.POSITIVE_INFINITY]
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
}

/** `Over 170` is no 200: who counts by tens means the next ten or two. `More than 100` may be any hundred and more. */
const MAX_EXCESS = 2
const DOZEN = 12

const hasDigits = (value: number): boolean => Number.isInteger(value) && !/^\d0*$/.test(String(value))

/** The place of the last digit that is no nought: 10 of 170. */
const lastUnit = (value: number): number => 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0)
