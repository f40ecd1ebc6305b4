import { buildChains } from '../../../src/engine/chains/build-chains.ts'
import { findNames } from '../../../src/engine/names/find-names.ts'
import { findUses } from '../../../src/engine/quotation-uses/find-uses.ts'
import { splitParagraphs } from '../../../src/engine/text/paragraphs.ts'
import { findQuotations } from '../../../src/engine/text/quotations.ts'
import { splitSentences } from '../../../src/engine/text/sentences.ts'
import { kindOfContent, lieIn } from '../../../src/engine/text/spans.ts'
import { tokenize } from '../../../src/engine/text/tokens.ts'
import type { Attribution, NameMention, Quotation } from '../../../src/engine/types.ts'
import { readRoles } from './read-roles.ts'

export interface Annotated {
  text: string
  attributions: Attribution[]
  quotations: Quotation[]
  names: NameMention[]
}

/** Runs chains, speakers, stance and uses over a passage whose sources, cues and contents are marked by hand. */
export function annotateRoles(marked: string): Annotated {
  const { text, raw } = readRoles(marked)
  const sentences = splitSentences(text)
  const { quotations } = findQuotations(text, splitParagraphs(text))
  for (const it of raw) {
    it.quoted = quotations.filter((quotation) => quotation.depth === 0 && lieIn([quotation], it.content))
    it.kind = kindOfContent(text, it.content, it.quoted)
  }
  const names = findNames(
    text,
    sentences,
    tokenize(text),
    raw.flatMap(({ source }) => source),
  )
  const attributions = buildChains(text, raw, { names, sentences, quotations })
  return { text, attributions, quotations: findUses(text, quotations, attributions), names }
}
