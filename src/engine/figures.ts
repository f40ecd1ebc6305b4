import { referenceOf } from './figures/civil.ts'
import { describeFigure } from './figures/describe-figure.ts'
import { linkFigures } from './figures/link-figures.ts'
import { readDrafts } from './figures/read-drafts.ts'
import { scanTokens } from './figures/scan-tokens.ts'
import type { AnnotateOptions, Figure, Span } from './types.ts'

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
  const drafts = readDrafts(tokens, referenceOf(options.date))
  return linkFigures(
    tokens,
    drafts.map((draft) => describeFigure(tokens, draft)),
    sentences,
  )
}
