import type { Figure, Span } from '../types.ts'
import type { Described } from './described.ts'
import { findAsOf } from './find-as-of.ts'
import { findChange } from './find-change.ts'
import { findPlace, type Place } from './find-place.ts'
import { linkParts } from './link-parts.ts'
import type { Tokens } from './scan-tokens.ts'
import { shareFates } from './share-fates.ts'
import { wordAt } from './token-tests.ts'

/** More figures than any sentence has; longer runs (tables, text without full stops) are joined in stretches of it, so that time stays linear. */
const MOST = 64

/** Index ranges of the figures of each sentence, with the offset at which the sentence begins. */
function bySentence(
  items: readonly Described[],
  sentences: readonly Span[],
): { from: number; to: number; start: number }[] {
  const groups: { from: number; to: number; start: number }[] = []
  let i = 0
  for (const sentence of sentences) {
    const from = i
    while (i < items.length && (items[i] as Described).figure.start < sentence.end) i++
    for (let part = from; part < i; part += MOST)
      groups.push({ from: part, to: Math.min(part + MOST, i), start: sentence.start })
  }
  for (; i < items.length; i += MOST)
    groups.push({ from: i, to: Math.min(i + MOST, items.length), start: (items[i] as Described).figure.start })
  return groups
}

/** Token at which the words about a figure begin to belong to the next casualty count, or null. */
function nextCount(items: readonly Described[], i: number, to: number): number | null {
  for (let k = i + 1; k < to; k++) {
    const item = items[k] as Described
    if (item.figure.role !== null) return item.draft.first
  }
  return null
}

/** Gives the casualty counts of a sentence their places: named behind the count, shared, or named before it. */
function placeCounts(tokens: Tokens, items: readonly Described[], from: number, to: number, start: number): void {
  let shared: Place | null = null
  for (let i = to - 1; i >= from; i--) {
    const item = items[i] as Described
    const { figure } = item
    if (figure.role === null) continue
    const place = findPlace(tokens, item.tail + 1, nextCount(items, i, to))
    figure.place = (place ?? shared)?.text ?? null
    // `14 villagers, including five children, were killed in Darun`: behind the second comma the whole speaks again.
    const own = figure.partOf !== null && (!place || !hasComma(tokens, item.tail, place.first))
    if (!own) shared = place ?? shared
  }
  if (shared) return
  const first = items[from] as Described
  const before = findPlaceBefore(tokens, first.draft.first, start)
  if (before)
    for (let i = from; i < to; i++)
      if ((items[i] as Described).figure.role) (items[i] as Described).figure.place ??= before
}

function hasComma(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (wordAt(tokens, i) === ',') return true
  return false
}

/** `In Rafah, 12 people were killed`: the last place named before the first count. */
function findPlaceBefore(tokens: Tokens, at: number, start: number): string | null {
  let first = at
  while (first > 0 && (tokens.start[first - 1] as number) >= start && at - first < 40) first--
  let found: string | null = null
  for (let i = first; i < at; ) {
    const place = findPlace(tokens, i, at)
    if (!place) break
    found = place.text
    i = place.last + 1
  }
  return found
}

/** Joins the figures of each sentence: parts to wholes, changes to levels, casualties to their day and place. */
export function linkFigures(tokens: Tokens, items: readonly Described[], sentences: readonly Span[]): Figure[] {
  for (const { from, to, start } of bySentence(items, sentences)) {
    for (let i = from; i < to; i++) (items[i] as Described).figure.change = findChange(tokens, items, i, from)
    linkParts(tokens, items, from, to)
    shareFates(tokens, items, from, to)
    let casualties = false
    for (let i = from; i < to; i++) {
      const { figure } = items[i] as Described
      if (figure.role === null) continue
      casualties = true
      figure.asOf = findAsOf(tokens, items, i, from, to)
    }
    if (casualties) placeCounts(tokens, items, from, to, start)
  }
  return items.map(({ figure }) => figure)
}
