import { TIME_ZONES } from '../../lexicon/calendar.ts'
import { CLOCK_LEADS } from '../../lexicon/dates.ts'
import { UNITS } from '../../lexicon/numbers.ts'
import { dateDraft, type FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isGlued, isNumber, rawAt, wordAt } from '../tokens/token-tests.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

/** Last token of `a.m.`, `pm`, `p.m` at `at`, and which half of the day; null where there is none. */
function halfOfDay(tokens: FigureTokens, at: number): { last: number; pm: boolean } | null {
  if (!follows(tokens, at)) return null
  const word = wordAt(tokens, at)
  if (word === 'am' || word === 'pm') return { last: at, pm: word === 'pm' }
  if (
    (word === 'a' || word === 'p') &&
    wordAt(tokens, at + 1) === '.' &&
    wordAt(tokens, at + 2) === 'm' &&
    isGlued(tokens, at + 2)
  ) {
    const dotted = wordAt(tokens, at + 3) === '.' && isGlued(tokens, at + 3)
    return { last: dotted ? at + 3 : at + 2, pm: word === 'p' }
  }
  return null
}

/** A time of the clock that begins at token `at`: `3:30 p.m.`, `10.45pm`, `5am`, `15:11 GMT`, `0735 GMT`, `noon`, `five o'clock`. */
export function readClock(tokens: FigureTokens, at: number): FigureDraft | null {
  const word = wordAt(tokens, at)
  if (word === 'noon' || word === 'midnight' || word === 'midday')
    return dateDraft(at, at, word === 'midnight' ? 'T00:00' : 'T12:00', 'time')
  let hour = isNumber(tokens, at) ? Number(rawAt(tokens, at)) : (UNITS.get(word) ?? Number.NaN)
  let minute = 0
  let last = at
  let written = false
  const raw = rawAt(tokens, at)
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(raw)
  if (dotted) {
    hour = Number(dotted[1])
    minute = Number(dotted[2])
  } else if (
    wordAt(tokens, at + 1) === ':' &&
    isGlued(tokens, at + 1) &&
    isGlued(tokens, at + 2) &&
    /^[0-5]\d$/.test(rawAt(tokens, at + 2))
  ) {
    minute = Number(rawAt(tokens, at + 2))
    last = at + 2
    written = raw.length <= 2
    if (wordAt(tokens, last + 1) === ':' && /^[0-5]\d$/.test(rawAt(tokens, last + 2)) && isGlued(tokens, last + 1))
      last += 2
  } else if (/^[0-2]\d[0-5]\d$/.test(raw)) {
    hour = Number(raw.slice(0, 2))
    minute = Number(raw.slice(2))
  }
  if (!(hour >= 0 && hour <= 24) || hour % 1 !== 0) return null
  const half = halfOfDay(tokens, last + 1)
  if (half && hour <= 12 && hour >= 1 && (dotted || raw.length < 4)) {
    const zone =
      TIME_ZONES.has(wordAt(tokens, half.last + 1)) && /^[A-Z]+$/.test(rawAt(tokens, half.last + 1))
        ? half.last + 1
        : half.last
    return dateDraft(
      at,
      zone === half.last ? half.last : zone,
      `T${pad((hour % 12) + (half.pm ? 12 : 0))}:${pad(minute)}`,
      'time',
    )
  }
  const apostrophe = wordAt(tokens, last + 2)
  if (
    wordAt(tokens, last + 1) === 'o' &&
    (apostrophe === '’' || apostrophe === "'") &&
    wordAt(tokens, last + 3) === 'clock'
  )
    return dateDraft(at, last + 3, `T${pad(hour)}:00`, 'time')
  const zoned = TIME_ZONES.has(wordAt(tokens, last + 1)) && /^[A-Z]+$/.test(rawAt(tokens, last + 1))
  if (zoned && (written || dotted || raw.length === 4))
    return dateDraft(at, last + 1, `T${pad(hour)}:${pad(minute)}`, 'time')
  const local = wordAt(tokens, last + 1) === 'local' && wordAt(tokens, last + 2) === 'time'
  if (written && (local || (raw.length === 2 && CLOCK_LEADS.has(wordAt(tokens, at - 1)))))
    return dateDraft(at, last, `T${pad(hour)}:${pad(minute)}`, 'time')
  return null
}
