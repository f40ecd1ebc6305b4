import type { Figure } from '../../../src/engine/types.ts'

/** One figure as a golden file has it: `“18” cardinal 18, of Palestinians, at least, killed, as of 2026-02-07, in Gaza`. */
export function renderFigure(figure: Figure, all: readonly Figure[]): string {
  const single = figure.value !== null && figure.min === null
  const number = figure.iso ?? (single ? String(figure.value) : rangeOf(figure))
  const parts = [`“${figure.text}” ${figure.kind} ${number}${figure.unit ? ` ${figure.unit}` : ''}`]
  if (figure.noun) parts.push(`of ${figure.noun}`)
  if (figure.modifier) parts.push(figure.modifier)
  if (figure.role) parts.push(figure.role)
  if (figure.asOf) parts.push(`as of ${figure.asOf}`)
  if (figure.place) parts.push(`in ${figure.place}`)
  if (figure.partOf !== null) parts.push(`part of “${all[figure.partOf]?.text}”`)
  if (figure.change) parts.push(`${figure.change.direction} ${figure.change.part}`)
  return parts.join(', ')
}

const rangeOf = ({ min, max }: Figure): string => (max === null && min !== null ? `${min} or more` : `${min} to ${max}`)
