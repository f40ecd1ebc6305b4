/** A number as written, in digits or words, without unit. */
export interface Numeral {
  first: number
  last: number
  /** Null for a vague quantity, whose bounds then are set. */
  value: number | null
  min: number | null
  max: number | null
  /** Product of the multipliers at its end: 1e6 in `2.5 million`. */
  multiplier: number
  /** Written in digits, wholly or first. */
  digits: boolean
  /** A part of a whole: `two-thirds`. */
  fraction: boolean
}

/** A numeral with one value. */
export const exactNumeral = (
  first: number,
  last: number,
  value: number,
  about: Partial<Pick<Numeral, 'multiplier' | 'digits' | 'fraction'>> = {},
): Numeral => ({ first, last, value, min: null, max: null, multiplier: 1, digits: false, fraction: false, ...about })

/** A numeral with bounds only. */
export const vagueNumeral = (
  first: number,
  last: number,
  min: number,
  max: number | null,
  multiplier: number,
): Numeral => ({
  first,
  last,
  value: null,
  min,
  max,
  multiplier,
  digits: false,
  fraction: false,
})
