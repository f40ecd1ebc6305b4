import { FIXED_HOLIDAYS } from '../../lexicon/calendar.ts'
import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isCapital, opensSentence, wordAt } from '../tokens/token-tests.ts'
import { dayNumber, isoDay, type Reference } from './civil.ts'

/** The such day nearest to the story. */
function nearest([month, day]: readonly [number, number], reference: Reference): number {
  const here = dayNumber(reference.year, month, day)
  if (here - reference.number > 182) return dayNumber(reference.year - 1, month, day)
  return reference.number - here > 182 ? dayNumber(reference.year + 1, month, day) : here
}

/** A holiday with a capital at token `at`: `Christmas Day`, `New Year’s Eve`, `Thanksgiving`. Movable ones get no date. */
export function readHoliday(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  if (!isCapital(tokens, at) || (isCapital(tokens, at - 1) && !opensSentence(tokens, at))) return null
  let name = wordAt(tokens, at)
  if (/^(thanksgiving|easter|ramadan)$/.test(name))
    return dateDraft(at, /^(day|sunday|monday)$/.test(wordAt(tokens, at + 1)) ? at + 1 : at, null)
  let best: FigureDraft | null = null
  for (let last = at; last < at + 5; last++) {
    const word = wordAt(tokens, last)
    if (word === '’' || word === "'") continue
    if (last > at) name += ` ${word}`
    const day = FIXED_HOLIDAYS.get(name)
    if (day) best = dateDraft(at, last, reference ? isoDay(nearest(day, reference)) : null)
  }
  return best
}
