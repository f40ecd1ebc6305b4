import { LOCAL_SPEAKERS, VERBS_OF_SPEAKERS } from '../../lexicon/recalled.ts'
import type { DescribedFigure } from '../context/described.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isDash, wordAt } from '../tokens/token-tests.ts'
import { type FoundPlace, findPlace } from './find-place.ts'
import { isOnOccasion } from './is-recalled.ts'

/** Token at which the words about a figure begin to belong to the next casualty count, or null. */
function nextCount(items: readonly DescribedFigure[], i: number, to: number): number | null {
  for (let k = i + 1; k < to; k++) {
    const item = items[k]!
    if (item.figure.role !== null) return item.draft.first
  }
  return null
}

/** Whether a mark that closes an insertion stands between two tokens. */
function closes(tokens: FigureTokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (/^[,)]$/.test(wordAt(tokens, i)) || isDash(wordAt(tokens, i))) return true
  return false
}

/** Whether the speaker before the verb at token `verb` tells of the own place: `police in Leeds | said`. */
function isLocal(tokens: FigureTokens, first: number, verb: number): boolean {
  for (let i = first; i < verb; i++) if (LOCAL_SPEAKERS.has(wordAt(tokens, i))) return true
  return false
}

/** First token of the clause that tells the count before token `last`: where `a spokesman in Geneva said` stands, behind it. */
function clauseStart(tokens: FigureTokens, first: number, last: number): number {
  let clause = first
  for (let i = first; i < last; i++) {
    const word = wordAt(tokens, i)
    // `were reported dead in Orbex`
    const speaks = VERBS_OF_SPEAKERS.has(word) && !/^(?:was|were|is|are|been)$/.test(wordAt(tokens, i - 1))
    if (word === ';' || (speaks && !isLocal(tokens, clause, i))) clause = i + 1
  }
  return clause
}

/** `In Rafah, 12 people were killed`: the last place named between two tokens. */
function placeBefore(tokens: FigureTokens, first: number, last: number): string | null {
  let found: string | null = null
  const clause = clauseStart(tokens, first, last)
  for (let i = clause; i < last; ) {
    const place = findPlace(tokens, i, last)
    if (!place) break
    found = place.text
    i = place.last + 1
  }
  return found
}

/** `killed 23 and in Assam 14`: a place in the other half of a sentence, where this half has its own. */
function isOfOtherHalf(tokens: FigureTokens, last: number, place: FoundPlace): boolean {
  for (let i = last + 1; i < place.first; i++) if (/^(?:and|while|but)$/.test(wordAt(tokens, i))) return true
  return false
}

/** First token of the sentence that begins at offset `start`, at most 40 tokens before token `at`. */
function sentenceStart(tokens: FigureTokens, at: number, start: number): number {
  let first = at
  while (first > 0 && tokens.start[first - 1]! >= start && at - first < 40) first--
  return first
}

/**
 * Gives the casualty counts `from` to `to` of the sentence that begins at offset `start` their places: named behind the
 * count, else shared with the counts behind it, else named before it, else shared with the counts before it.
 */
export function placeCounts(
  tokens: FigureTokens,
  items: readonly DescribedFigure[],
  from: number,
  to: number,
  start: number,
): void {
  let shared: FoundPlace | null = null
  const opening = sentenceStart(tokens, items[from]!.draft.first, start)
  for (let i = to - 1; i >= from; i--) {
    const item = items[i]!
    const { figure } = item
    if (figure.role === null) continue
    const found = findPlace(tokens, item.last + 1, nextCount(items, i, to))
    const isOther = found && isOfOtherHalf(tokens, item.last, found)
    const place = isOther && placeBefore(tokens, opening, item.draft.first) ? null : found
    figure.place = (place ?? shared)?.text ?? null
    // `14 farmers, including five children, were killed in Darun`: behind the second comma the whole speaks again.
    const own = figure.partOf !== null && (!place || !closes(tokens, item.last, place.first))
    if (!own) shared = place ?? shared
  }
  let lastPlace: string | null = null
  let behind = opening
  for (let i = from; i < to; i++) {
    const { figure, draft, last } = items[i]!
    if (figure.role === null) continue
    const isElsewhere = isOnOccasion(tokens, items[i]!, items[from]!)
    figure.place ??= isElsewhere ? null : (placeBefore(tokens, behind, draft.first) ?? lastPlace)
    if (figure.partOf === null) lastPlace = figure.place
    behind = last + 1
  }
}
