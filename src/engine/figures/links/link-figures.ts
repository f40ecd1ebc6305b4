import type { Figure, Span } from '../../types.ts'
import type { DescribedFigure } from '../context/described.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { denyToThings } from './deny-to-things.ts'
import { findAsOf, isPast } from './find-as-of.ts'
import { findChange } from './find-change.ts'
import { linkParts } from './link-parts.ts'
import { placeCounts } from './place-counts.ts'
import { shareCasualties } from './share-casualties.ts'

/** More figures than any sentence has; longer runs (tables, text without full stops) are joined in stretches of it, so that time stays linear. */
const MAX_FIGURES = 64

/** Index ranges of the figures of each sentence, with the offset at which the sentence begins. */
function bySentence(
  items: readonly DescribedFigure[],
  sentences: readonly Span[],
): { from: number; to: number; start: number }[] {
  const groups: { from: number; to: number; start: number }[] = []
  let i = 0
  for (const sentence of sentences) {
    const from = i
    while (i < items.length && items[i]!.figure.start < sentence.end) i++
    for (let part = from; part < i; part += MAX_FIGURES)
      groups.push({ from: part, to: Math.min(part + MAX_FIGURES, i), start: sentence.start })
  }
  for (; i < items.length; i += MAX_FIGURES)
    groups.push({
      from: i,
      to: Math.min(i + MAX_FIGURES, items.length),
      start: items[i]!.figure.start,
    })
  return groups
}

/** The one day that the figures `from` to `to` name; null where they name none or several, `kept` where none at all. */
function soleDay(
  items: readonly DescribedFigure[],
  from: number,
  to: number,
  { fallback, today }: { fallback: string | null; today: string | null },
): string | null {
  const days = new Set<string>()
  for (let i = from; i < to; i++) {
    const { kind, iso } = items[i]!.figure
    // `up from 12 on Monday`: the day of an earlier level.
    const isEarlier = i > from && items[i - 1]!.figure.change?.part === 'from'
    if (kind === 'date' && iso?.length === 10 && !isEarlier) days.add(iso)
  }
  if (days.size === 0) return fallback
  const [day] = days
  return days.size === 1 && isPast(day!, today) ? day! : null
}

/** `Mirasol in 2019 left 312 dead`: its own sentence tells of another time than the day of the one before. */
const namesTime = (items: readonly DescribedFigure[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ figure: { kind, iso } }) => kind === 'date' && iso !== null)

/**
 * Joins the figures of each sentence: parts to wholes, changes to levels, casualties to their day and place.
 *
 * @param today the story's day as ISO 8601; null where it is not known
 */
export function linkFigures(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  sentences: readonly Span[],
  today: string | null,
): Figure[] {
  let day: string | null = null
  let before = 0
  let earlier = 0
  for (const { from, to, start } of bySentence(items, sentences)) {
    // A day named in a sentence holds for the counts of the next ones, up to the paragraph's end.
    if (tokens.text.slice(before, start).includes('\n\n')) {
      day = null
      earlier = from
    }
    before = start
    for (let i = from; i < to; i++) items[i]!.figure.change = findChange(tokens, items, i, from)
    linkParts(tokens, items, earlier, from, to)
    shareCasualties(tokens, items, earlier, from, to)
    denyToThings(tokens, items, { earlier, from, to })
    let casualties = false
    for (let i = from; i < to; i++) {
      const { figure } = items[i]!
      if (figure.role === null) continue
      casualties = true
      const isOfDayBefore = figure.change?.part !== 'from' && !namesTime(items, from, to)
      figure.asOf = findAsOf(tokens, items, i, { from, to, today }) ?? (isOfDayBefore ? day : null)
    }
    if (casualties) placeCounts(tokens, items, from, to, start)
    day = soleDay(items, from, to, { fallback: day, today })
    earlier = from
  }
  return items.map(({ figure }) => figure)
}
