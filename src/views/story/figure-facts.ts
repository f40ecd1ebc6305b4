import type { Figure } from '../../engine/index.ts'
import { figureValue } from '../format/figure-value.ts'
import type { Format } from '../types.ts'

export interface Fact {
  term: string
  detail: string
}

/** What a figure is, beyond its words: number, counted noun, role, place, date and change. */
export function figureFacts(format: Format, figure: Figure): Fact[] {
  const isDate = figure.kind === 'date' || figure.kind === 'time'
  const facts: [string, string | null][] = [
    [isDate ? 'Date' : 'As a number', figureValue(format, figure)],
    ['Counts', figure.noun],
    ['Role', figure.role],
    ['Place', figure.place],
    ['As of', figure.asOf === null ? null : format.shortDay(figure.asOf)],
    ['Change', figure.change === null ? null : `${figure.change.direction}, ${changePart[figure.change.part]}`],
  ]
  return facts.flatMap(([term, detail]) => (detail === null || detail === '' ? [] : [{ term, detail }]))
}

const changePart = { by: 'this is the amount', from: 'this is the old level', to: 'this is the new level' } as const
