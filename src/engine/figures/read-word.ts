import { MONTH_ABBREVIATIONS, MONTH_NUMBERS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lexicon/calendar.ts'
import {
  CASED_CURRENCIES,
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_LETTERS_WITH_MARK,
  DOLLAR_PREFIXES,
} from '../lexicon/currencies.ts'
import { DENOMINATORS, MULTIPLIERS, ORDINALS, TENS, UNITS, VAGUE_COUNTS, VAGUE_PLURALS } from '../lexicon/numbers.ts'
import type { Reference } from './dates/civil.ts'
import { readAgo } from './dates/read-ago.ts'
import { readCalendarDate } from './dates/read-calendar-date.ts'
import { readClock } from './dates/read-clock.ts'
import { RELATIVE_STARTS, readRelativeDate } from './dates/read-relative-date.ts'
import type { FigureDraft } from './draft.ts'
import { isPlainOne } from './not-figures/is-plain-one.ts'
import { readOrdinal } from './numerals/read-ordinal.ts'
import { readVagueCount } from './numerals/read-vague-count.ts'
import { readQuantity } from './quantities/read-quantity.ts'
import type { FigureTokens } from './tokens/scan-tokens.ts'
import { wordAt } from './tokens/token-tests.ts'

type Reader = (tokens: FigureTokens, at: number, reference: Reference | null) => FigureDraft | null

function readMoney(tokens: FigureTokens, at: number): FigureDraft | null {
  const money = readQuantity(tokens, at)
  return money?.kind === 'money' ? money : null
}

function readCounted(tokens: FigureTokens, at: number): FigureDraft | null {
  const quantity = readQuantity(tokens, at)
  return quantity && !isPlainOne(tokens, quantity) ? quantity : null
}

/** Readers in the order in which they are tried, each with the words at which it can begin. */
const readers: readonly (readonly [Reader, readonly Iterable<string>[]])[] = [
  [
    readCalendarDate,
    [MONTH_NUMBERS.keys(), MONTH_ABBREVIATIONS.keys(), WEEKDAYS.keys(), WEEKDAY_ABBREVIATIONS.keys(), ORDINALS.keys()],
  ],
  [readClock, [['noon', 'midnight', 'midday'], UNITS.keys()]],
  [readRelativeDate, [RELATIVE_STARTS]],
  [
    readMoney,
    [
      CURRENCY_CODES.keys(),
      [...CURRENCY_CODES.keys()].map((code) => `m${code}`),
      DOLLAR_PREFIXES.keys(),
      [...CASED_CURRENCIES.keys(), ...CURRENCY_LETTERS.keys(), ...CURRENCY_LETTERS_WITH_MARK.keys()].map((letters) =>
        letters.toLowerCase().replace(/\P{L}/gu, ''),
      ),
      ['dollar', 'sen', 'y'],
    ],
  ],
  [readAgo, [UNITS.keys(), TENS.keys(), ['a', 'an']]],
  [
    readCounted,
    [
      UNITS.keys(),
      TENS.keys(),
      MULTIPLIERS.keys(),
      DENOMINATORS.keys(),
      VAGUE_PLURALS.keys(),
      VAGUE_COUNTS.keys(),
      ['tens', 'a', 'an', 'minus'],
    ],
  ],
  [readOrdinal, [ORDINALS.keys(), TENS.keys()]],
  [readVagueCount, [VAGUE_COUNTS.keys(), ['a']]],
]

/** What may begin at a word. Most words are not in it, which is what makes the scan fast. */
const STARTS = new Map<string, Reader[]>()
for (const [reader, lists] of readers)
  for (const word of new Set(lists.flatMap((list) => [...list])))
    STARTS.set(word, [...(STARTS.get(word) ?? []), reader])

/** The figure that begins with the word at token `at`; null where none does. */
export function readWord(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  const able = STARTS.get(wordAt(tokens, at))
  if (!able) return null
  for (const reader of able) {
    const draft = reader(tokens, at, reference)
    if (draft) return draft
  }
  return null
}
