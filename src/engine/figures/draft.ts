import type { FigureKind } from '../types.ts'

/** A figure while it is read: token numbers instead of offsets, and no words about it yet. */
export interface FigureDraft {
  first: number
  last: number
  /** Last token of the numeral, before the unit. */
  head: number
  kind: FigureKind
  value: number | null
  min: number | null
  max: number | null
  unit: string | null
  iso: string | null
  /** A part of a whole: `a third of`. */
  fraction: boolean
  /** Written in digits. */
  digits: boolean
  /** Two ends of a change, `from 3.6 to 3.4 percent`, the value being the second. */
  span: boolean
}

/** A date or a time from token `first` to token `last`. */
export const dateDraft = (first: number, last: number, iso: string | null, kind: FigureKind = 'date'): FigureDraft => ({
  first,
  last,
  head: last,
  kind,
  value: null,
  min: null,
  max: null,
  unit: null,
  iso: iso === '' ? null : iso,
  fraction: false,
  digits: true,
  span: false,
})
