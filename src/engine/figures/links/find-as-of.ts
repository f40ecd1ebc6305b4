import { DATED_OTHERWISE } from '../../lexicon/dates.ts'
import type { DescribedFigure } from '../context/described.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'

const isSingle = (iso: string | null): iso is string => iso !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(iso)
const isDay = (iso: string | null): iso is string => iso !== null && iso.length === 10

/** How the sentence leads to a date: a period's start and a time long gone hold for no count. */
function leadOf(tokens: FigureTokens, { draft }: DescribedFigure): 'as of' | 'not' | 'plain' {
  const before = wordAt(tokens, draft.first - 1)
  if (before === 'of' && wordAt(tokens, draft.first - 2) === 'as') return 'as of'
  if (DATED_OTHERWISE.has(before)) return 'not'
  if (isBeginning(tokens, draft.first)) return 'not'
  // `since the war began on 3 March` tells a period's start, `since noon on 3 March` the day itself.
  for (let i = draft.first - 2; i > draft.first - 8; i--)
    if (
      wordAt(tokens, i) === 'since' &&
      !/^(dawn|noon|midnight|morning|sunrise|early|last)$/.test(wordAt(tokens, i + 1))
    )
      return 'not'
  const end = wordAt(tokens, draft.last)
  return end === 'earlier' || end === 'ago' ? 'not' : 'plain'
}

/** `a fire, which began on the 14 June and left 71 dead`: the day of no count. */
function isBeginning(tokens: FigureTokens, date: number): boolean {
  let at = date - 1
  while (/^(?:on|in|at|the|late|early)$/.test(wordAt(tokens, at))) at--
  return /^(?:beg[aiu]n(?:s|ning)?|start(?:ed|s|ing)?)$/.test(wordAt(tokens, at))
}

/**
 * The ISO 8601 date that the count at index `i` holds for: `as of Friday` anywhere in its sentence, the date that stands
 * next behind it, else the day that the sentence names.
 */
export function findAsOf(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  i: number,
  from: number,
  to: number,
): string | null {
  const own = items[i]!
  const dates = items.slice(from, to).filter(({ figure }) => figure.kind === 'date' && isSingle(figure.iso))
  if (own.figure.change?.part === 'from') {
    // `from 27 a day earlier`: the earlier level has its own day.
    const next = items[i + 1]
    return i + 1 < to && next && dates.includes(next) && next.draft.first - own.last < 4 ? next.figure.iso : null
  }
  const stated = dates.find((date) => leadOf(tokens, date) === 'as of')
  if (stated) return stated.figure.iso
  for (let k = i + 1; k < to; k++) {
    const item = items[k]!
    if (item.figure.kind === 'cardinal' && item.figure.partOf !== i) break
    if (dates.includes(item) && leadOf(tokens, item) === 'plain' && !isFrom(items[k - 1])) return item.figure.iso
  }
  const day = dates.find((date) => isDay(date.figure.iso) && leadOf(tokens, date) === 'plain')
  return day ? day.figure.iso : null
}

const isFrom = (item: DescribedFigure | undefined): boolean => item?.figure.change?.part === 'from'
