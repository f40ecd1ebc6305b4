import { MONTH_ABBREVIATIONS, MONTH_NUMBERS } from '../../lexicon/calendar.ts'
import { ORDINALS } from '../../lexicon/numbers.ts'
import { isPlural } from '../../text/inflection.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isDash, isGlued, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'
import { readClock } from './read-clock.ts'

/** A month, a day of the month or a year, and the token it ends at. */
interface DatePiece {
  value: number
  last: number
}

/** `February`, `Feb.`, `FEB` at token `at`. */
export function monthAt(tokens: FigureTokens, at: number): DatePiece | null {
  if (!isWord(tokens, at)) return null
  const word = wordAt(tokens, at)
  const full = MONTH_NUMBERS.get(word)
  if (full !== undefined) return { value: full, last: at }
  const short = MONTH_ABBREVIATIONS.get(word)
  if (short === undefined) return null
  return { value: short, last: wordAt(tokens, at + 1) === '.' ? at + 1 : at }
}

/** A day of the month: `7`, `7th`, `07`, `seventh`. */
export function dayAt(tokens: FigureTokens, at: number): DatePiece | null {
  if (!isNumber(tokens, at)) {
    const word = ORDINALS.get(wordAt(tokens, at))
    return word !== undefined && word <= 31 ? { value: word, last: at } : null
  }
  const raw = rawAt(tokens, at)
  const value = Number(raw)
  if (raw.length > 2 || !(value >= 1 && value <= 31)) return null
  if (!isGlued(tokens, at + 1) || !isWord(tokens, at + 1)) return { value, last: at }
  return /^(st|nd|rd|th)$/.test(wordAt(tokens, at + 1)) ? { value, last: at + 1 } : null
}

/** The second day of `13-15 July` and `March 5 and 6`, behind a first that ends before token `at`. */
export function secondDayAt(tokens: FigureTokens, at: number, first: number): DatePiece | null {
  const join = wordAt(tokens, at)
  if (!follows(tokens, at + 1) || !(isDash(join) || join === 'to' || join === 'and')) return null
  const day = isNumber(tokens, at + 1) ? dayAt(tokens, at + 1) : null
  return day && day.value > first ? day : null
}

/** A year of four digits, past a comma, or past the time of the day: `Oct 26 11:00:09 EDT 2023`, `2 March 10.15 GMT 2020`. */
export function yearAt(tokens: FigureTokens, at: number): DatePiece | null {
  const plain = plainYearAt(tokens, at)
  if (plain !== null) return plain
  const from = /^(?:,|at)$/.test(wordAt(tokens, at)) ? at + 1 : at
  if (!isNumber(tokens, from)) return null
  const clock = readClock(tokens, from)?.last ?? stampEnd(tokens, from)
  const year = clock === null ? null : plainYearAt(tokens, pastOffset(tokens, clock) + 1)
  // `at 9pm, 2019 fans came`
  return year && isWord(tokens, year.last + 1) && isPlural(wordAt(tokens, year.last + 1)) ? null : year
}

/** Last token of `11:00:09` or `11:00`, a time as a machine writes it. */
function stampEnd(tokens: FigureTokens, at: number): number | null {
  const isPart = (mark: number) =>
    wordAt(tokens, mark) === ':' && isGlued(tokens, mark) && /^\d\d$/.test(rawAt(tokens, mark + 1))
  if (!/^\d\d?$/.test(rawAt(tokens, at)) || !isPart(at + 1)) return null
  return isPart(at + 3) ? at + 4 : at + 2
}

/** Past the offset of a zone: `00:00:01 GMT+0100`, `00:00:01 +0100`. */
function pastOffset(tokens: FigureTokens, last: number): number {
  const isOffset = /^[+\-−]$/.test(wordAt(tokens, last + 1)) && isGlued(tokens, last + 2)
  return isOffset && /^\d{1,4}$/.test(rawAt(tokens, last + 2)) ? last + 2 : last
}

function plainYearAt(tokens: FigureTokens, at: number): DatePiece | null {
  const i = wordAt(tokens, at) === ',' ? at + 1 : at
  if (!isNumber(tokens, i) || !follows(tokens, i)) return null
  const raw = rawAt(tokens, i)
  const value = Number(raw)
  if (raw.length !== 4 || !(value >= 1000 && value < 2200) || (isWord(tokens, i + 1) && isGlued(tokens, i + 1)))
    return null
  return { value, last: i }
}
