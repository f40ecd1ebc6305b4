import { type Figure, overlap } from '../../engine/index.ts'
import type { ScoreCounts } from './counts.ts'

/** A figure of a gold row; `numStart` and `numEnd` bound the numeral alone, `optional` ones may be missed. */
interface GoldFigure {
  start: number
  end: number
  kind: string
  value: number | null
  min: number | null
  max: number | null
  unit: string | null
  optional?: boolean
  numStart?: number
  numEnd?: number
}

/** A gold row of figures; `scope` names the kinds that it marks without exception. */
export interface FigureGoldRow {
  figures: GoldFigure[]
  scope?: string[]
}

const SECONDS: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  fortnight: 1209600,
  month: 2592000,
  quarter: 7776000,
  year: 31536000,
  decade: 315360000,
  century: 3153600000,
}

/** Counts what is right in one text: overlap (paired one to one), exact (equal ends), and detection with the value. */
export function scoreFigures({ figures, scope = [] }: FigureGoldRow, predicted: Figure[]): ScoreCounts {
  const options = predicted.flatMap((found, i) =>
    figures.flatMap((gold, j): [number, number, number][] => {
      const common = overlap(found, gold)
      if (common === 0) return []
      const whole = Math.max(found.end, gold.end) - Math.min(found.start, gold.start)
      return [[common / whole + (found.kind === gold.kind ? 1e-6 : 0), i, j]]
    }),
  )
  options.sort((x, y) => y[0] - x[0])
  const goldOf = new Map<number, number>()
  const foundOf = new Map<number, number>()
  for (const [, i, j] of options) {
    if (goldOf.has(i) || foundOf.has(j)) continue
    goldOf.set(i, j)
    foundOf.set(j, i)
  }
  const extra = predicted.filter((found, i) => {
    if (goldOf.has(i)) return false
    const touched = figures.filter((gold) => overlap(found, gold) > 0)
    if (touched.some(({ optional }) => !optional)) return true
    return touched.length === 0 && scope.includes(found.kind)
  }).length
  const wanted = figures.flatMap((gold, j) => (gold.optional ? [] : [{ gold, found: predicted[foundOf.get(j) ?? -1] }]))
  const paired = wanted.filter(({ found }) => found)
  const valued = wanted.filter(({ gold }) => gold.value !== null || gold.min !== null || gold.max !== null)
  const pairedValued = valued.filter(({ found }) => found)
  const exact = paired.filter(({ gold, found }) => found && isExact(gold, found)).length
  const right = pairedValued.filter(({ gold, found }) => found && isSameValue(gold, found)).length
  return {
    'figures, overlap': [paired.length, paired.length + extra, wanted.length],
    'figures, exact': [exact, paired.length + extra, wanted.length],
    'figures, with value': [right, pairedValued.length + extra, valued.length],
  }
}

function isExact(gold: GoldFigure, { start, end }: Figure): boolean {
  return (start === gold.start && end === gold.end) || (start === gold.numStart && end === gold.numEnd)
}

function isSameValue(gold: GoldFigure, found: Figure): boolean {
  if (gold.min !== null || gold.max !== null) {
    return (gold.min === null || isNear(gold.min, found.min)) && (gold.max === null || isNear(gold.max, found.max))
  }
  if (isNear(gold.value, found.value)) return true
  if (gold.kind === 'percent' && found.value !== null && isNear(gold.value, found.value * 100)) return true
  if (gold.kind !== 'duration' && gold.kind !== 'age' && found.kind !== 'duration') return false
  const a = inSeconds(gold.value, gold.unit)
  const b = inSeconds(found.value, found.unit)
  return a !== null && b !== null && Math.abs(a - b) < 0.02 * a
}

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false
  return Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-6 * Math.max(1e-3, Math.abs(a), Math.abs(b))
}

function inSeconds(value: number | null, unit: string | null): number | null {
  const seconds = SECONDS[(unit ?? '').toLowerCase().replace(/s$/, '')]
  return value === null || seconds === undefined ? null : value * seconds
}
