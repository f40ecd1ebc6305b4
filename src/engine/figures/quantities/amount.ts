import type { FigureKind } from '../../types.ts'
import type { FigureDraft } from '../draft.ts'
import type { Numeral } from '../numerals/numeral.ts'

/** One number with what belongs to it: an end of a range, or all of a quantity. */
export interface Amount {
  first: number
  last: number
  numeral: Numeral
  kind: FigureKind
  unit: string | null
  /** Negative: `-5`, `minus 130`. */
  sign: 1 | -1
}

/** An amount of money times `by`: `30 USD million`, `20 MUSD`. */
export const scaled = (amount: Amount, by: number, last: number): Amount => ({
  ...amount,
  last,
  numeral: { ...amount.numeral, value: (amount.numeral.value as number) * by, multiplier: by },
})

/** Fields of a figure for one amount. */
export function draftOf(amount: Amount): FigureDraft {
  const { numeral, sign, first, last, kind, unit } = amount
  const value = numeral.value === null ? null : numeral.value * sign
  const { min, max, fraction, digits } = numeral
  return { first, last, head: numeral.last, kind, value, min, max, unit, iso: null, fraction, digits, span: false }
}
