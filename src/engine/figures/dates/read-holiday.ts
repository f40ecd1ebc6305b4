import { FIXED_HOLIDAYS } from '../../lexicon/calendar.ts'
import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isCapital, opensSentence, wordAt } from '../tokens/token-tests.ts'
import { dayNumber, isoDay, type Reference } from './civil.ts'
import { pointsAhead } from './points-ahead.ts'

/** Days for which a holiday that is over is still the one spoken of. */
const MAX_DAYS_BACK = 60

/** The such day nearest to the story; the next one where the last is long past and the words about it point ahead. */
function nearest([month, day]: readonly [number, number], reference: Reference, isAhead: boolean): number {
  const here = dayNumber(reference.year, month, day)
  const last = here <= reference.number ? here : dayNumber(reference.year - 1, month, day)
  const next = here >= reference.number ? here : dayNumber(reference.year + 1, month, day)
  if (isAhead && reference.number - last > MAX_DAYS_BACK) return next
  return reference.number - last < next - reference.number ? last : next
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
    if (day)
      best = dateDraft(at, last, reference ? isoDay(nearest(day, reference, pointsAhead(tokens, at, last))) : null)
  }
  return best
}
