import type { AnnotateOptions, Figure, Span } from '../types.ts'
import { isoDay, referenceOf } from './dates/civil.ts'
import { describeFigure } from './describe-figure.ts'
import { linkFigures } from './links/link-figures.ts'
import { readDrafts } from './read-drafts.ts'
import { scanTokens } from './tokens/scan-tokens.ts'

/**
 * Finds the figures of a text: counts, money, shares, measures, ages, ordinals, dates and times.
 *
 * @param text Plain text, as given.
 * @param sentences The text's sentences in order; within one of them parts, changes, dates and places are joined to counts.
 * @param options `date` is the day that `Tuesday` and `last week` are relative to.
 * @returns Figures sorted by start, none overlapping, `attribution` null. Offsets are UTF-16 units of `text`. Never throws.
 */
export function findFigures(text: string, sentences: readonly Span[], options: AnnotateOptions): Figure[] {
  const tokens = scanTokens(text)
  const reference = referenceOf(options.date)
  const drafts = readDrafts(tokens, reference)
  return linkFigures(
    tokens,
    drafts.map((draft) => describeFigure(tokens, draft)),
    sentences,
    reference ? isoDay(reference.number) : null,
  )
}
