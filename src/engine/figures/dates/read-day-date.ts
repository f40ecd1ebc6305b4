import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isCapital, isGlued, isHyphen, isNumber, rawAt, wordAt } from '../tokens/token-tests.ts'
import { dayNumber, isDate, isoDay, type Reference } from './civil.ts'
import { dayAt, monthAt, secondDayAt, yearAt } from './date-pieces.ts'
import { resolveDate } from './resolve-date.ts'

function numeric(first: number, last: number, year: number, month: number, day: number): FigureDraft | null {
  return isDate(year, month, day) ? dateDraft(first, last, isoDay(dayNumber(year, month, day))) : null
}

/** `2014-04-18`, `18/04/2014`, `4/18/2014`, `18.04.2014`; day before month unless that cannot be. */
function digitsOnly(tokens: FigureTokens, at: number): FigureDraft | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(rawAt(tokens, at))
  if (dotted) return numeric(at, at, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const mark = wordAt(tokens, at + 1)
  if ((mark !== '-' && mark !== '/') || wordAt(tokens, at + 3) !== mark) return null
  if (!isNumber(tokens, at + 2) || !isNumber(tokens, at + 4)) return null
  for (let i = at + 1; i <= at + 4; i++) if (!isGlued(tokens, i)) return null
  const [a, b, c] = [rawAt(tokens, at), rawAt(tokens, at + 2), rawAt(tokens, at + 4)]
  if (a.length === 4) return numeric(at, at + 4, Number(a), Number(b), Number(c))
  if (c.length !== 4 || a.length > 2 || b.length > 2) return null
  const american = Number(b) > 12
  return numeric(at, at + 4, Number(c), Number(american ? a : b), Number(american ? b : a))
}

/** A date that begins with its day at token `at`: `7 February 2026`, `7th of February`, `13-15 July`, `2026-02-07`. */
export function readDayDate(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  const digits = isNumber(tokens, at) ? digitsOnly(tokens, at) : null
  if (digits) return digits
  const day = dayAt(tokens, at)
  if (!day) return null
  const until = secondDayAt(tokens, day.last + 1, day.value)
  let i = (until ?? day).last + 1
  if (wordAt(tokens, i) === 'of' || (isHyphen(wordAt(tokens, i)) && isGlued(tokens, i))) i++
  if (!follows(tokens, i)) return null
  const month = monthAt(tokens, i)
  // `15 may`, `3 mar`: short names need their capital.
  if (!month || (!isCapital(tokens, i) && wordAt(tokens, i).length < 5 && !/^(july|june)$/.test(wordAt(tokens, i))))
    return null
  const joined = isHyphen(wordAt(tokens, month.last + 1)) && isGlued(tokens, month.last + 1)
  const year = yearAt(tokens, joined ? month.last + 2 : month.last + 1)
  const ended = wordAt(tokens, month.last) === '.' && !follows(tokens, month.last + 1) ? month.last - 1 : month.last
  return resolveDate(
    tokens,
    {
      first: at,
      last: year ? year.last : ended,
      year: year ? year.value : null,
      month: month.value,
      day: day.value,
      until: until ? until.value : null,
    },
    reference,
  )
}
