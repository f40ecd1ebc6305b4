import type { Problem, RawQuotation, Span } from '../types.ts'
import { splitParagraphs } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** A text as the exact scanners see it. */
export interface TextReading {
  paragraphs: Span[]
  sentences: Span[]
  tokens: Tokens
  quotations: RawQuotation[]
  problems: Problem[]
}

/** Runs every scanner that needs no learning. */
export function readText(text: string): TextReading {
  const paragraphs = splitParagraphs(text)
  return {
    paragraphs,
    sentences: splitSentences(text),
    tokens: tokenize(text),
    ...findQuotations(text, paragraphs),
  }
}
