import { findAttributions } from './attributions.ts'
import { splitParagraphs } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'
import type { Analysis, AnnotateOptions, Attribution, Quotation } from './types.ts'

/**
 * Reads a text and says who says what in it.
 *
 * @param text any text; paragraphs are separated by a blank line. Offsets of the result point into it as given.
 * @returns an analysis; the same text and options always give the same one. Never throws.
 */
export function annotate(text: string, _options: AnnotateOptions = {}): Analysis {
  const paragraphs = splitParagraphs(text)
  const sentences = splitSentences(text)
  const tokens = tokenize(text)
  const { quotations: stretches, problems } = findQuotations(text, paragraphs)
  const raw = findAttributions(text, { paragraphs, sentences, tokens, quotations: stretches })
  const attributions: Attribution[] = raw.map(({ source, ...rest }) => ({
    ...rest,
    chain: source.length > 0 ? [{ spans: source, name: null, kind: 'person', vantage: null }] : [],
    stance: 'asserted',
  }))
  const quotations: Quotation[] = stretches.map(({ start, end, closed }) => {
    const attribution = raw.findIndex(({ quoted }) => quoted.some((span) => span.start === start && span.end === end))
    return { start, end, closed, use: 'speech', speaker: null, attribution: attribution < 0 ? null : attribution }
  })
  return { sentences, paragraphs, attributions, quotations, figures: [], names: [], problems }
}
