import { monthAbbreviations, months, weekdayAbbreviations, weekdays } from '../lexicon/calendar.ts'
import { currencyCodes, currencySymbols, dollarPrefixes } from '../lexicon/currencies.ts'
import { denominators, multipliers, ordinals, tens, units, vagueCounts, vaguePlurals } from '../lexicon/numbers.ts'
import type { Reference } from './civil.ts'
import type { Draft } from './draft.ts'
import { isNamed } from './is-named.ts'
import { isPlainOne } from './is-plain-one.ts'
import { readAgo } from './read-ago.ts'
import { readCalendarDate } from './read-calendar-date.ts'
import { readClock } from './read-clock.ts'
import { readOrdinal } from './read-ordinal.ts'
import { readQuantity } from './read-quantity.ts'
import { readRelativeDate, relativeStarts } from './read-relative-date.ts'
import { readVagueCount } from './read-vague-count.ts'
import { readYear } from './read-year.ts'
import { NUMBER, type Tokens, WORD } from './scan-tokens.ts'
import { skipNonFigure } from './skip-non-figure.ts'
import { isNumber, rawAt, wordAt } from './token-tests.ts'

const QUANTITY = 1
const CALENDAR = 2
const RELATIVE = 4
const CURRENCY = 8
const ORDINAL = 16
const CLOCK = 32
const VAGUE = 64

/** What may begin at a word. Most words are not in it, which is what makes the scan fast. */
const starts = new Map<string, number>()
const start = (words: Iterable<string>, what: number): void => {
  for (const word of words) starts.set(word, (starts.get(word) ?? 0) | what)
}
start(
  [
    ...Object.keys(units),
    ...Object.keys(tens),
    ...Object.keys(multipliers),
    ...Object.keys(denominators),
    ...Object.keys(vaguePlurals),
    ...Object.keys(vagueCounts),
    'tens',
    'a',
    'an',
    'half',
    'minus',
  ],
  QUANTITY,
)
start(
  [
    ...Object.keys(months),
    ...Object.keys(monthAbbreviations),
    ...Object.keys(weekdays),
    ...Object.keys(weekdayAbbreviations),
    ...Object.keys(ordinals),
  ],
  CALENDAR,
)
start(relativeStarts, RELATIVE)
start(
  [
    ...Object.keys(currencyCodes),
    ...Object.keys(currencyCodes).map((code) => `m${code}`),
    ...Object.keys(dollarPrefixes),
    'dollar',
    'sen',
    'y',
  ],
  CURRENCY,
)
start([...Object.keys(ordinals), ...Object.keys(tens)], ORDINAL)
start(['noon', 'midnight', 'midday', ...Object.keys(units)], CLOCK)
start(['several', 'few', 'dozens', 'scores', 'couple', 'handful', 'a'], VAGUE)

function readWord(tokens: Tokens, at: number, what: number, reference: Reference | null): Draft | null {
  if (what & CALENDAR) {
    const date = readCalendarDate(tokens, at, reference)
    if (date) return date
  }
  if (what & CLOCK) {
    const time = readClock(tokens, at)
    if (time) return time
  }
  if (what & RELATIVE) {
    const date = readRelativeDate(tokens, at, reference)
    if (date) return date
  }
  if (what & CURRENCY) {
    const money = readQuantity(tokens, at)
    if (money?.kind === 'money') return money
  }
  if (what & (QUANTITY | VAGUE)) {
    const ago = readAgo(tokens, at, reference)
    if (ago) return ago
  }
  if (what & QUANTITY) {
    const quantity = readQuantity(tokens, at)
    if (quantity) return isPlainOne(tokens, quantity) ? null : quantity
  }
  if (what & ORDINAL) {
    const ordinal = readOrdinal(tokens, at)
    if (ordinal) return ordinal
  }
  return what & VAGUE ? readVagueCount(tokens, at) : null
}

/** The years of `2004-2009` and `from 2004 to 2009` stand each for itself. */
function isYearPair(quantity: Draft, tokens: Tokens): boolean {
  if (quantity.kind !== 'cardinal' || quantity.min === null) return false
  return (
    /^(1[5-9]|20)\d\d$/.test(rawAt(tokens, quantity.first)) && /^(1[5-9]|20)\d\d$/.test(rawAt(tokens, quantity.last))
  )
}

function readNumber(tokens: Tokens, at: number, reference: Reference | null): Draft | number {
  const time = readClock(tokens, at)
  if (time) return time
  const date = readCalendarDate(tokens, at, reference)
  if (date) return date
  const before = wordAt(tokens, at - 2)
  const second = isNumber(tokens, at - 2) && /^(1[5-9]|20)\d\d$/.test(before) && readYear(tokens, at)
  if (second) return second
  const season = readSeason(tokens, at)
  if (season >= 0) return season
  const ordinal = readOrdinal(tokens, at)
  if (ordinal) return ordinal
  const quantity = readQuantity(tokens, at)
  const plain = !quantity || (quantity.kind === 'cardinal' && quantity.last === at)
  if (plain || isYearPair(quantity, tokens)) {
    const year = readYear(tokens, at)
    if (year) return year
  }
  const skip = skipNonFigure(tokens, at)
  // A range with a unit is a range, whatever its look: `2-0` is a score, `5-10W` is none.
  if (
    skip >= 0 &&
    !(quantity && quantity.kind !== 'cardinal' && quantity.last > at && skip < quantity.last && skip !== at)
  )
    return skip
  if (!quantity) return at
  if (quantity.kind === 'duration') {
    const ago = readAgo(tokens, at, reference)
    if (ago) return ago
  }
  return isNamed(tokens, quantity) ? quantity.last : quantity
}

/** `the 2019-20 season`: one name for two years. */
function readSeason(tokens: Tokens, at: number): number {
  const [year, next] = [rawAt(tokens, at), rawAt(tokens, at + 2)]
  if (!/^(19|20)\d\d$/.test(year) || !/^\d\d$/.test(next) || !/^[-–/]$/.test(wordAt(tokens, at + 1))) return -1
  return Number(next) === (Number(year) + 1) % 100 ? at + 2 : -1
}

/** Reads the tokens once from left to right and returns every figure found, in order, none overlapping. */
export function readDrafts(tokens: Tokens, reference: Reference | null): Draft[] {
  const drafts: Draft[] = []
  const { kind, word, size } = tokens
  let i = 0
  while (i < size) {
    const type = kind[i]
    let found: Draft | number | null = null
    if (type === WORD) {
      const what = starts.get(word[i] as string)
      if (what !== undefined) found = readWord(tokens, i, what, reference)
    } else if (type === NUMBER) found = readNumber(tokens, i, reference)
    else if (Object.hasOwn(currencySymbols, word[i] as string)) found = readQuantity(tokens, i)
    else if (isNumber(tokens, i + 1)) found = readSigned(tokens, i)
    if (found === null) i++
    else if (typeof found === 'number') i = Math.max(found, i) + 1
    else {
      drafts.push(found)
      i = Math.max(found.last, i) + 1
    }
  }
  return drafts
}

/** `-5`, `−3°C`: a sign set apart from what stands before it. */
function readSigned(tokens: Tokens, at: number): Draft | null {
  if (!/^[-−]$/.test(wordAt(tokens, at)) || at === 0) return null
  const quantity = readQuantity(tokens, at)
  return quantity && (quantity.kind !== 'cardinal' || wordAt(tokens, at) === '−') ? quantity : null
}
