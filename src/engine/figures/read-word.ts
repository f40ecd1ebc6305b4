import { monthAbbreviations, months, weekdayAbbreviations, weekdays } from '../lexicon/calendar.ts'
import { currencyCodes, dollarPrefixes } from '../lexicon/currencies.ts'
import { denominators, multipliers, ordinals, tens, units, vagueCounts, vaguePlurals } from '../lexicon/numbers.ts'
import type { Reference } from './dates/civil.ts'
import { readAgo } from './dates/read-ago.ts'
import { readCalendarDate } from './dates/read-calendar-date.ts'
import { readClock } from './dates/read-clock.ts'
import { readRelativeDate, relativeStarts } from './dates/read-relative-date.ts'
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
    [months.keys(), monthAbbreviations.keys(), weekdays.keys(), weekdayAbbreviations.keys(), ordinals.keys()],
  ],
  [readClock, [['noon', 'midnight', 'midday'], units.keys()]],
  [readRelativeDate, [relativeStarts]],
  [
    readMoney,
    [
      currencyCodes.keys(),
      [...currencyCodes.keys()].map((code) => `m${code}`),
      dollarPrefixes.keys(),
      ['dollar', 'sen', 'y'],
    ],
  ],
  [readAgo, [units.keys(), tens.keys(), ['a', 'an']]],
  [
    readCounted,
    [
      units.keys(),
      tens.keys(),
      multipliers.keys(),
      denominators.keys(),
      vaguePlurals.keys(),
      vagueCounts.keys(),
      ['tens', 'a', 'an', 'minus'],
    ],
  ],
  [readOrdinal, [ordinals.keys(), tens.keys()]],
  [readVagueCount, [vagueCounts.keys(), ['a']]],
]

/** What may begin at a word. Most words are not in it, which is what makes the scan fast. */
const starts = new Map<string, Reader[]>()
for (const [reader, lists] of readers)
  for (const word of new Set(lists.flatMap((list) => [...list])))
    starts.set(word, [...(starts.get(word) ?? []), reader])

/** The figure that begins with the word at token `at`; null where none does. */
export function readWord(tokens: FigureTokens, at: number, reference: Reference | null): FigureDraft | null {
  const able = starts.get(wordAt(tokens, at))
  if (!able) return null
  for (const reader of able) {
    const draft = reader(tokens, at, reference)
    if (draft) return draft
  }
  return null
}
