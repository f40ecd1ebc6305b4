import { attributeFigures } from './annotations/attribute-figures.ts'
import { isOfAnonymity } from './annotations/is-of-anonymity.ts'
import { isOfDeed } from './annotations/is-of-deed.ts'
import { isOfStatement } from './annotations/is-of-statement.ts'
import { describeSources } from './descriptions/describe-sources.ts'
import { findFigures } from './figures/find-figures.ts'
import { isRead } from './languages/is-read.ts'
import { readAttributions } from './party/read-attributions.ts'
import { weighParties } from './party/weigh-parties.ts'
import { findUses } from './quotation-uses/find-uses.ts'
import { readText } from './text/read-text.ts'
import type { Analysis, AnnotateOptions } from './types.ts'

/** What is no statement, though its source may be whom a pronoun means. */
const NO_STATEMENTS = [isOfStatement, isOfAnonymity, isOfDeed]

const NOTHING = { attributions: [], quotations: [], figures: [], names: [], problems: [] }

/**
 * Analysis of a text: sentences, paragraphs, attributions, quotations, figures and names.
 *
 * @param text any text; paragraphs are separated by a blank line. Offsets of the result are half-open, in UTF-16 units of
 *   it as given.
 * @returns every list in text order; all but paragraphs and sentences are empty where the text is in no language that is
 *   read. Confidences are from 0 to 1; the same text and options always give the same analysis.
 *   Never throws. Takes time in proportion to the length.
 */
export function annotate(text: string, options: AnnotateOptions = {}): Analysis {
  const reading = readText(text)
  const { paragraphs, sentences, problems } = reading
  if (!isRead(text, options.language)) return { ...NOTHING, paragraphs, sentences, unread: true }
  const { names, attributions: found } = readAttributions(text, reading, { publisher: options.publisher })
  const weighed = weighParties(text, found, names, sentences)
  const described = describeSources(text, weighed, {
    names,
    sentences,
    quotations: reading.quotations,
    publisher: options.publisher,
  })
  const attributions = described.filter((it) => !NO_STATEMENTS.some((isNone) => isNone(text, it)))
  const quotations = findUses(text, reading.quotations, attributions)
  const figures = attributeFigures(findFigures(text, sentences, options), attributions)
  return { sentences, paragraphs, attributions, quotations, figures, names, problems }
}
