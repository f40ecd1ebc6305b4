import type { LedgerRow, LedgerSeries } from '../../newsroom/index.ts'
import { figureValue, roundFigure } from '../format/figure-value.ts'
import { tenth } from '../format/tenth.ts'
import type { SiteIndex } from '../types.ts'

/** A step chart in a box of `width` × `height` units; every number is a coordinate in it. */
export interface StepChart {
  width: number
  height: number
  /** Base line of the labels of the days, under the chart. */
  base: number
  /** The level over time: each value holds until the next. */
  path: string
  points: { x: number; y: number; label: string; superseded: boolean }[]
  /** Vertical bars of figures given as a range. */
  ranges: { x: number; top: number; bottom: number }[]
  ticks: { y: number; label: string }[]
  /** First and last day, at the ends of the axis. */
  days: [string, string]
  /** The chart in one sentence. */
  text: string
}

/** The chart, with the space on each side of its lines. */
const box = { width: 640, height: 250, left: 8, right: 8, top: 30, bottom: 34 }

/** Space under the base line of the labels. */
const LABEL_DESCENT = 6

/** Draws a series of the ledger. Parts of another figure stay out; null with fewer than two different days. */
export function stepChart(
  { format, words }: Pick<SiteIndex, 'format' | 'words'>,
  series: LedgerSeries,
): StepChart | null {
  const rows = series.rows.flatMap((row) => {
    const level = row.value ?? row.max ?? row.min
    const time = Date.parse(row.asOf.slice(0, 10))
    return row.partOf === null && level !== null && !Number.isNaN(time) ? [{ row, level, time }] : []
  })
  const times = rows.map(({ time }) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  if (rows.length < 2 || first === last) return null
  const ceiling = roundUp(Math.max(...rows.map(({ row, level }) => Math.max(level, row.max ?? 0))))
  const x = (time: number) => tenth(box.left + ((time - first) / (last - first)) * (box.width - box.left - box.right))
  const y = (level: number) => tenth(box.height - box.bottom - (level / ceiling) * (box.height - box.top - box.bottom))
  const points = rows.map(({ row, level, time }) => ({
    x: x(time),
    y: y(level),
    label: `${format.shortDay(row.asOf)}: ${figureValue({ format, words }, row)}`,
    superseded: row.status === 'superseded',
  }))
  return {
    width: box.width,
    height: box.height,
    base: box.height - LABEL_DESCENT,
    path: points.map((point, index) => (index === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`)).join(''),
    points,
    ranges: rows.flatMap(({ row, time }) => range(row, x(time), y)),
    ticks: [
      ...[0, ceiling / 2].map((level) => ({ y: y(level), label: format.roundNumber(level) })),
      { y: y(ceiling), label: roundFigure({ format, words }, ceiling, series.unit) },
    ],
    days: [
      format.shortDay(new Date(first).toISOString().slice(0, 10)),
      format.shortDay(new Date(last).toISOString().slice(0, 10)),
    ],
    text: `${series.title}: ${points.map(({ label }) => label).join('; ')}.`,
  }
}

function range({ min, max }: LedgerRow, x: number, y: (level: number) => number) {
  return min === null || max === null || min === max ? [] : [{ x, top: y(max), bottom: y(min) }]
}

/** The next of 1, 2, 5, 10, 20, 50 … so that the half is a number a reader knows. */
function roundUp(level: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(level, 1)))
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= level) ?? level
}
