import { classAt, SPACE, UPPER, WORD } from './characters.ts'
import { hashWord } from './hash.ts'
import { REPORTING_VERBS } from './lexicon/reporting-verbs.ts'
import { quoteContent } from './quote-content.ts'
import type { Reading } from './read-text.ts'
import type { RawAttribution, Span } from './types.ts'

const VERBS = new Set([...REPORTING_VERBS].map(hashWord))
const ACCORDING = hashWord('according')
const TO = hashWord('to')
const PER = hashWord('per')
const COMMA = hashWord(',')
/** Words that no source ends with before its verb: `, when he said.` `, it said` is fine. */
const NOT_SOURCES = new Set(
  `and but or that which when while as because if than who what where how so not also has have had was were is be been will would could should may might can did does do never ever to of`
    .split(' ')
    .map(hashWord),
)
const LONGEST_SOURCE = 9
const LONGEST_AFTER = 14
/** How far such a tail is to be trusted, as counted on development texts. */
const TRUST = 0.85

/**
 * Finds what stands behind a whole sentence: `Aircraft struck the port, the agency reported.` and
 * `…, according to the agency.` This is one pattern where the wording decides alone. In text order.
 */
export function findTails(text: string, { sentences, tokens, quotations }: Reading): RawAttribution[] {
  const found: RawAttribution[] = []
  let token = 0
  let quotation = 0
  for (const sentence of sentences) {
    while (token < tokens.count && (tokens.start[token] as number) < sentence.start) token++
    const first = token
    while (token < tokens.count && (tokens.start[token] as number) < sentence.end) token++
    let last = token
    while (last > first && !(classAt(text, tokens.start[last - 1] as number) & WORD)) last--
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= sentence.start) quotation++
    const around = quotations[quotation]
    if (around && around.start < sentence.start) continue
    const span = (start: number, end: number): Span => ({
      start: tokens.start[start] as number,
      end: tokens.end[end - 1] as number,
    })
    const tail = readTail(tokens.word, tokens.first, first, last)
    if (!tail || tail.comma <= first) continue
    if (
      around &&
      (tokens.start[tail.comma] as number) < around.end &&
      around.start < (tokens.end[last - 1] as number)
    ) {
      if ((tokens.end[tail.comma] as number) > around.start) continue
    }
    found.push({
      source: [span(...tail.source)],
      cue: [span(...tail.cue)],
      ...quoteContent(text, [span(first, tail.comma)], quotations),
      confidence: TRUST,
    })
  }
  return found
}

interface Tail {
  comma: number
  source: [number, number]
  cue: [number, number]
}

function readTail(word: Int32Array, bits: Uint8Array, first: number, last: number): Tail | null {
  const verb = last - 1
  if (VERBS.has(word[verb] as number)) {
    let start = verb
    while (start > first && verb - start < LONGEST_SOURCE && isWord(bits, start - 1)) start--
    if (start === verb || word[start - 1] !== COMMA || verb - start >= LONGEST_SOURCE) return null
    for (let i = start; i < verb; i++) if (NOT_SOURCES.has(word[i] as number)) return null
    return { comma: start - 1, source: [start, verb], cue: [verb, last] }
  }
  for (let i = last - 2; i > first && last - i <= LONGEST_AFTER && isWord(bits, i); i--) {
    if (word[i - 1] !== COMMA) continue
    if (word[i] === ACCORDING && word[i + 1] === TO && i + 2 < last) {
      return { comma: i - 1, source: [i + 2, last], cue: [i, i + 2] }
    }
    if (word[i] === PER && (bits[i + 1] as number) & UPPER) {
      return { comma: i - 1, source: [i + 1, last], cue: [i, i + 1] }
    }
    return null
  }
  return null
}

/** Letters, digits, and `’s`, but no comma or stop. */
function isWord(bits: Uint8Array, token: number): boolean {
  return ((bits[token] as number) & (WORD | SPACE)) !== 0
}
