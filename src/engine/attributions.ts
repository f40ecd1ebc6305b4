import { classAt, UPPER, WORD } from './characters.ts'
import { hashWord } from './hash.ts'
import { REPORTING_VERBS } from './lexicon/reporting-verbs.ts'
import type { Tokens } from './tokens.ts'
import type { RawAttribution, RawQuotation, Span } from './types.ts'

const VERBS = new Set([...REPORTING_VERBS].map(hashWord))
const ACCORDING = hashWord('according')
const PER = hashWord('per')
const THAT = hashWord('that')

/** What the engine knows of a text when it looks for attributions. */
export interface Reading {
  paragraphs: Span[]
  sentences: Span[]
  tokens: Tokens
  quotations: RawQuotation[]
}

/** Finds sources, cues and contents sentence by sentence; results are in text order. */
export function findAttributions(text: string, { sentences, tokens, quotations }: Reading): RawAttribution[] {
  const found: RawAttribution[] = []
  let token = 0
  for (const sentence of sentences) {
    while (token < tokens.count && (tokens.start[token] as number) < sentence.start) token++
    const first = token
    while (token < tokens.count && (tokens.start[token] as number) < sentence.end) token++
    const attribution = readSentence(text, tokens, first, token, quotations)
    if (attribution) found.push(attribution)
  }
  return found
}

function readSentence(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  quotations: RawQuotation[],
): RawAttribution | null {
  const inQuotation = (i: number) =>
    quotations.some(
      (quotation) => quotation.start <= (tokens.start[i] as number) && (tokens.end[i] as number) <= quotation.end,
    )
  const at = (i: number) => (i >= first && i < last ? text.slice(tokens.start[i], tokens.end[i]) : '')
  const span = (from: number, to: number): Span[] =>
    from < to ? [{ start: tokens.start[from] as number, end: tokens.end[to - 1] as number }] : []
  const isMark = (i: number) => i < first || i >= last || !(classAt(text, tokens.start[i] as number) & WORD)
  const build = (source: Span[], cue: Span[], content: Span[]): RawAttribution => {
    const quoted = quotations.filter(
      (quotation) =>
        quotation.depth === 0 && content.some((part) => part.start <= quotation.start && quotation.end <= part.end + 1),
    )
    const bare = content.every((part) =>
      quoted.some((quotation) => quotation.start <= part.start && part.end <= quotation.end + 1),
    )
    const kind = quoted.length === 0 ? 'indirect' : bare ? 'direct' : 'mixed'
    return { source, cue, content, quoted: quoted.map(({ start, end }) => ({ start, end })), kind, confidence: 0.5 }
  }
  for (let i = last - 1; i >= first; i--) {
    if (inQuotation(i)) continue
    const word = tokens.word[i] as number
    const names = (tokens.first[i + 1] ?? 0) & UPPER
    if ((word === ACCORDING && at(i + 1) === 'to') || (word === PER && names)) {
      const from = word === PER ? i + 1 : i + 2
      let to = from
      while (to < last && !/^[,.;]$/.test(at(to))) to++
      const content = i <= first + 1 ? span(to + 1, last) : span(first, at(i - 1) === ',' ? i - 1 : i)
      if (to > from && content.length > 0) return build(span(from, to), span(i, from), content)
    }
    if (!VERBS.has(word) || i === first) continue
    let start = i
    while (start > first && !isMark(start - 1) && !inQuotation(start - 1)) start--
    if (start < i && start > first && isMark(i + 1))
      return build(span(start, i), span(i, i + 1), span(first, at(start - 1) === ',' ? start - 1 : start))
    if (start === i && start > first) {
      let to = i + 1
      while (to < last && !/^[,.;]$/.test(at(to))) to++
      if (to > i + 1) return build(span(i + 1, to), span(i, i + 1), span(first, i))
    }
    if (start === first && !isMark(i + 1)) {
      const from = tokens.word[i + 1] === THAT ? i + 2 : i + 1
      if (from < last) return build(span(first, i), span(i, i + 1), span(from, last))
    }
  }
  return null
}
