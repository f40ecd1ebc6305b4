import { resolveSpeakers } from '../../../src/engine/coreference/resolve-speakers.ts'
import { findNames } from '../../../src/engine/names/find-names.ts'
import { splitParagraphs } from '../../../src/engine/text/paragraphs.ts'
import { findQuotations } from '../../../src/engine/text/quotations.ts'
import { splitSentences } from '../../../src/engine/text/sentences.ts'
import { tokenize } from '../../../src/engine/text/tokens.ts'
import type { RawAttribution, Span } from '../../../src/engine/types.ts'
import { readRoles } from './read-roles.ts'

/** Says of every source marked in a passage who it is: `She: Ann Lee (person)`. */
export function resolveRoles(marked: string): string[] {
  const { text, raw } = readRoles(marked)
  const spans = raw.flatMap(({ source }) => source).sort((a, b) => a.start - b.start)
  const sentences = splitSentences(text)
  const names = findNames(text, sentences, tokenize(text), spans)
  const { quotations } = findQuotations(text, splitParagraphs(text))
  const speakers = resolveSpeakers(
    text,
    spans.map((span) => [span]),
    { names, sentences, quotations, contents: spans.map((span) => contentOf(raw, span)) },
  )
  return spans.map((span, i) => {
    const { name, kind, vantage } = speakers[i]!
    return `${text.slice(span.start, span.end)}: ${name ?? 'nobody sure'} (${kind}${vantage ? `, ${vantage}` : ''})`
  })
}

/** What a source says, where its marks have a number of their own. */
const contentOf = (raw: readonly RawAttribution[], span: Span): readonly Span[] =>
  raw.find(({ source }) => source.length === 1 && source[0] === span)?.content ?? []
