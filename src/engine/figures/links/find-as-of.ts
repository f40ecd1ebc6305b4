import { DATED_OTHERWISE } from '../../lexicon/dates.ts'
import { VERBS_OF_SPEAKERS } from '../../lexicon/recalled.ts'
import type { DescribedFigure } from '../context/described.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'
import { isOfOccasion, isRecalled } from './is-recalled.ts'

const isSingle = (iso: string | null): iso is string => iso !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(iso)
const isDay = (iso: string | null): iso is string => iso !== null && iso.length === 10

/** Whether a date lies behind the story's day; nothing holds for a day to come. */
export const isPast = (iso: string, today: string | null): boolean =>
  today === null || iso <= today.slice(0, iso.length)

/** How the sentence leads to a date: a period's start and a time long gone hold for no count. */
function leadOf(tokens: FigureTokens, { draft }: DescribedFigure): 'as of' | 'not' | 'plain' {
  const before = wordAt(tokens, draft.first - 1)
  if (before === 'of' && wordAt(tokens, draft.first - 2) === 'as') return 'as of'
  if (DATED_OTHERWISE.has(before)) return 'not'
  // `jailed nine men for a 2012 attack`
  const isOfDeed = /^(?:an?|the)$/.test(before) && /^(?:for|over)$/.test(wordAt(tokens, draft.first - 2))
  if (isOfDeed && isWord(tokens, draft.last + 1)) return 'not'
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

/** `arrested 60 people; in February they arrested 85`: the time of the next clause. */
function isOfNextClause(tokens: FigureTokens, own: DescribedFigure, { draft }: DescribedFigure): boolean {
  for (let i = own.last + 1; i < draft.first; i++) if (wordAt(tokens, i) === ';') return true
  const led = /^(?:in|on|by)$/.test(wordAt(tokens, draft.first - 1))
  return led && /^(?:and|but|while)$/.test(wordAt(tokens, draft.first - 2))
}

/** Tokens from a level to the day that it stood at. */
const MAX_LEVEL_GAP = 4

/** `up from 12 on Monday`, `put at 40 on Sunday, has doubled to 80`: the day of the level right before it, and of no other. */
function isOfOtherLevel(items: readonly DescribedFigure[], own: DescribedFigure, date: DescribedFigure): boolean {
  const level = items[items.indexOf(date) - 1]
  if (!level || level === own || level.figure.kind !== 'cardinal') return false
  if (date.draft.first - level.last >= MAX_LEVEL_GAP) return false
  return isFrom(level) || own.figure.change?.part === 'to'
}

/**
 * The ISO 8601 date that the count at index `i` holds for: `as of Friday` anywhere in its sentence, the date that stands
 * next behind it, else the day that the sentence names.
 *
 * @param items figures of the text, of which those from `from` to `to` are the sentence's
 * @param today the story's day, after which no count holds; null where it is not known
 */
export function findAsOf(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  i: number,
  { from, to, today }: { from: number; to: number; today: string | null },
): string | null {
  const own = items[i]!
  const dates = items
    .slice(from, to)
    .filter(({ figure: { kind, iso } }) => kind === 'date' && isSingle(iso) && isPast(iso, today))
  if (own.figure.change?.part === 'from') {
    // `from 27 a day earlier`: the earlier level has its own day.
    const next = items[i + 1]
    return i + 1 < to && next && dates.includes(next) && next.draft.first - own.last < 4 ? next.figure.iso : null
  }
  const stated = dates.find((date) => leadOf(tokens, date) === 'as of')
  if (stated) return stated.figure.iso
  const recalled = isRecalled(tokens, own, items[from]!)
  const holds = (date: DescribedFigure): boolean =>
    leadOf(tokens, date) === 'plain' && !isOfNextClause(tokens, own, date) && !isOfOtherLevel(items, own, date)
  const hasOwnDay = dates.some(
    (date) => items.indexOf(date) < i && isDay(date.figure.iso) && holds(date) && !isOfSpeech(tokens, date),
  )
  for (let k = i + 1; k < to; k++) {
    const item = items[k]!
    if (item.figure.kind === 'cardinal' && item.figure.partOf !== i && own.figure.partOf !== k) break
    if (!dates.includes(item) || !holds(item)) continue
    // `Two of the 14 hurt on Sunday died on Tuesday`
    if (own.figure.partOf === k - 1 && dates.includes(items[k + 1]!)) continue
    // `Fighting on Saturday killed 40, the army said on Sunday`
    if (hasOwnDay && isOfSpeech(tokens, item)) continue
    if (!(recalled && isOfOccasion(tokens, own, item))) return item.figure.iso
  }
  if (recalled) return null
  return dayAbout(
    tokens,
    items,
    { i, from },
    dates.filter((date) => isDay(date.figure.iso) && holds(date)),
  )
}

/**
 * The day that the sentence names for the count at index `i`: the first, unless a nearer one before the count is parted from
 * it by a semicolon or by another count: `The blast on Sunday killed 12; a second on Monday | killed four`.
 */
function dayAbout(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  { i, from }: { i: number; from: number },
  days: readonly DescribedFigure[],
): string | null {
  // `The army said on Sunday that fighting on Saturday killed 40`
  const first = days.find((day) => !isOfSpeech(tokens, day)) ?? days[0]
  const nearest = days.findLast((day) => items.indexOf(day) < i)
  if (!first || !nearest || nearest === first) return first?.figure.iso ?? null
  const isCounted = items.slice(from, items.indexOf(nearest)).some(({ figure }) => figure.role !== null)
  const isParted = isCounted && !isOfSpeech(tokens, nearest)
  const isElsewhere = tokens.word.slice(first.draft.last, nearest.draft.first).includes(';')
  return (isParted || isElsewhere ? nearest : first).figure.iso
}

/** `police said on Monday`: the day on which somebody spoke. */
const isOfSpeech = (tokens: FigureTokens, { draft }: DescribedFigure): boolean =>
  VERBS_OF_SPEAKERS.has(wordAt(tokens, wordAt(tokens, draft.first - 1) === 'on' ? draft.first - 2 : draft.first - 1))

const isFrom = (item: DescribedFigure | undefined): boolean => item?.figure.change?.part === 'from'
