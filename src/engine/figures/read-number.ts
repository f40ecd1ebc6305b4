import { findNoun } from './context/find-noun.ts'
import type { Reference } from './dates/civil.ts'
import { readAgo } from './dates/read-ago.ts'
import { readCalendarDate } from './dates/read-calendar-date.ts'
import { readClock } from './dates/read-clock.ts'
import { readYear } from './dates/read-year.ts'
import { dateDraft, type FigureDraft } from './draft.ts'
import { isNamed } from './not-figures/is-named.ts'
import { skipNonFigure } from './not-figures/skip-non-figure.ts'
import { readOrdinal } from './numerals/read-ordinal.ts'
import { readQuantity } from './quantities/read-quantity.ts'
import type { FigureTokens } from './tokens/scan-tokens.ts'
import { isCapital, isNumber, isWord, opensSentence, rawAt, wordAt } from './tokens/token-tests.ts'

const YEAR = /^(1[5-9]|20)\d\d$/

/** The years of `2004-2009` and `from 2004 to 2009` stand each for itself, the soldiers of `1500-2000 soldiers` do not. */
function isYearPair(tokens: FigureTokens, { kind, min, first, last }: FigureDraft): boolean {
  if (kind !== 'cardinal' || min === null) return false
  const ends = [rawAt(tokens, first), rawAt(tokens, last)]
  if (!ends.every((end) => YEAR.test(end))) return false
  // `Between 1995 and 1998 sales fell`: of our own time, years are likelier than so narrow a count.
  const modern = ends.every((end) => Number(end) >= 1900 && Number(end) <= 2050)
  return (modern && isWord(tokens, first + 1)) || findNoun(tokens, last + 1, 'many') === null
}

/** `During 2014 Stone wrote nine letters`: a name behind a year is no unit. */
const isYearBeforeName = (tokens: FigureTokens, at: number): boolean =>
  YEAR.test(rawAt(tokens, at)) &&
  /^(in|during|since|until|till|before|after|by)$/.test(wordAt(tokens, at - 1)) &&
  isCapital(tokens, at + 1) &&
  rawAt(tokens, at + 1).length > 3

/** `By 2030 tonnes of ice will melt`: at the head of a sentence the year stands before what is measured. */
const opensWithYear = (tokens: FigureTokens, at: number): boolean =>
  /^(19|20[0-4])\d+$/.test(rawAt(tokens, at)) &&
  rawAt(tokens, at).length === 4 &&
  /^(In|Since|During|Until|By)$/.test(rawAt(tokens, at - 1)) &&
  opensSentence(tokens, at - 1) &&
  isWord(tokens, at + 1) &&
  wordAt(tokens, at + 2) === 'of'

/** Last token of `the 2019-20 season`, one name for two years; -1 where there is none. */
function seasonEnd(tokens: FigureTokens, at: number): number {
  const [year, next] = [rawAt(tokens, at), rawAt(tokens, at + 2)]
  if (!/^(19|20)\d\d$/.test(year) || !/^\d\d$/.test(next) || !/^[-–/]$/.test(wordAt(tokens, at + 1))) return -1
  return Number(next) === (Number(year) + 1) % 100 ? at + 2 : -1
}

/** A time, date, ordinal or year at the digits of token `at`; null where they are an amount or nothing. */
function readNamedNumber(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  const plain = readClock(tokens, at) ?? readCalendarDate(tokens, at, reference)
  if (plain) return plain
  // The second year of a pair follows a dash and so looks like a part of a name.
  const paired = isNumber(tokens, at - 2) && YEAR.test(wordAt(tokens, at - 2))
  return (paired ? readYear(tokens, at) : null) ?? readOrdinal(tokens, at)
}

/** The figure in digits at token `at`, or the last token of what looks like one and is none. */
export function readNumber(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | number {
  const season = seasonEnd(tokens, at)
  if (season >= 0) return season
  const named = readNamedNumber(tokens, at, reference)
  if (named) return named
  const quantity = readQuantity(tokens, at)
  if (quantity && isYearPair(tokens, quantity)) return dateDraft(at, at, rawAt(tokens, at))
  const isPlain =
    !quantity ||
    (quantity.kind === 'cardinal' && quantity.last === at) ||
    isYearBeforeName(tokens, at) ||
    opensWithYear(tokens, at)
  const year = isPlain ? readYear(tokens, at) : null
  if (year) return year
  if (quantity?.fraction) return quantity
  const skip = skipNonFigure(tokens, at)
  // `2-0` is a score; `5-10W`, with a unit, is a range whatever its look.
  const isRange = quantity && quantity.kind !== 'cardinal' && skip > at && skip < quantity.last
  if (skip >= 0 && !isRange) return skip
  if (!quantity) return at
  const ago = quantity.kind === 'duration' ? readAgo(tokens, at, reference) : null
  if (ago) return ago
  return isNamed(tokens, quantity) ? quantity.last : quantity
}
