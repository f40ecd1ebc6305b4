import { classAt, LETTER, SPACE } from '../../../text/characters.ts'
import { hashWord } from '../../../text/hash.ts'
import type { TextReading } from '../../../text/read-text.ts'
import { slotOf, type Vocabulary } from '../model/vocabulary.ts'
import { CLITIC, COMMA_SHAPE, MARK, OTHER, STOP, shapeOf } from './shapes.ts'

/** What features are made of: one entry a token, filled once per text. */
export interface Context {
  count: number
  /** Hash of a known word; shape and ending of an unknown one. */
  word: Int32Array
  /** Hash of the last two and three units. */
  ending: Int32Array
  shape: Uint8Array
  cue: Uint8Array
  source: Uint8Array
  cluster: Uint8Array
  /** 0 outside, 1 opening mark, 2 first word, 3 inside, 4 last, 5 closing mark. */
  quote: Uint8Array
  /** Length class of the quotation round the token, 0 to 7. */
  quoteSize: Uint8Array
  /** First token of the quotation round the token and the one after its last; -1 outside. */
  quoteFrom: Int32Array
  quoteTo: Int32Array
  /** First token of the sentence and of the paragraph, and the one after their last. */
  sentenceStart: Int32Array
  sentenceEnd: Int32Array
  paragraphStart: Int32Array
  paragraphEnd: Int32Array
  /** Index of the paragraph, 0 being the headline more often than not. */
  paragraph: Int32Array
  /** Nearest likely cue at or before the token, and at or after it, within the sentence, outside quotations; -1 if none. */
  cueBefore: Int32Array
  cueAfter: Int32Array
  /** For a likely cue: what stands after it, and how far back and what the mark before it is. */
  frame: Int32Array
  /** For a likely cue: first token after that mark. */
  frameStart: Int32Array
  /** Hash of the first five units in lower case: `critic`, `criticised`. */
  stem: Int32Array
  /** Commas and other marks since the start of the sentence, for counting between two places. */
  commas: Int32Array
}

/** Words that stand in a cue as often as this, see `Vocabulary.cue`, may be one. */
export const LIKELY_CUE = 3
const THAT = hashWord('that')

/** Hash of the word at token `i`; 1 outside the text. */
export function hashAt({ word, count }: Context, i: number): number {
  return i < 0 || i >= count ? 1 : word[i]!
}

/** Reads a text's tokens once into arrays. */
export function buildContext(text: string, reading: TextReading, vocabulary: Vocabulary): Context {
  const { tokens, sentences, paragraphs, quotations } = reading
  const { count } = tokens
  const context: Context = {
    count,
    word: new Int32Array(count),
    ending: new Int32Array(count),
    shape: new Uint8Array(count),
    cue: new Uint8Array(count),
    source: new Uint8Array(count),
    cluster: new Uint8Array(count),
    quote: new Uint8Array(count),
    quoteSize: new Uint8Array(count),
    quoteFrom: new Int32Array(count).fill(-1),
    quoteTo: new Int32Array(count).fill(-1),
    sentenceStart: new Int32Array(count),
    sentenceEnd: new Int32Array(count),
    paragraphStart: new Int32Array(count),
    paragraphEnd: new Int32Array(count),
    paragraph: new Int32Array(count),
    cueBefore: new Int32Array(count).fill(-1),
    cueAfter: new Int32Array(count).fill(-1),
    frame: new Int32Array(count),
    frameStart: new Int32Array(count),
    stem: new Int32Array(count),
    commas: new Int32Array(count + 1),
  }
  readWords(text, reading, vocabulary, context)
  markSpans(tokens, sentences, context.sentenceStart, context.sentenceEnd)
  markSpans(tokens, paragraphs, context.paragraphStart, context.paragraphEnd, context.paragraph)
  markQuotations(tokens, quotations, context)
  markCues(context)
  return context
}

/** Shape, ending, stem and what is known of every word, and commas counted. */
function readWords(text: string, { tokens, quotations }: TextReading, vocabulary: Vocabulary, context: Context): void {
  const { word, ending, stem, cue, source, cluster, commas } = context
  const closings = new Set(quotations.map(({ end }) => end))
  for (let i = 0; i < context.count; i++) {
    const from = tokens.start[i]!
    const to = tokens.end[i]!
    const isOwner = to - from === 1 && isPluralOwner(text, from) && !closings.has(to)
    const shape = isOwner ? CLITIC : shapeOf(text, from, to)
    const last = isOwner ? hashUnits(OWNER, 0, OWNER.length) : hashUnits(text, Math.max(from, to - 3), to)
    context.shape[i] = shape
    ending[i] = last
    stem[i] = isOwner ? last : hashUnits(text, from, Math.min(to, from + 5))
    const own = isOwner ? OWNER_WORD : tokens.word[i]!
    const slot = slotOf(vocabulary, own)
    if (slot < 0) word[i] = Math.imul(last, 31) + shape * 7 + 1
    else {
      word[i] = own
      cue[i] = vocabulary.cue[slot]!
      source[i] = vocabulary.source[slot]!
      cluster[i] = vocabulary.cluster[slot]!
    }
    commas[i + 1] = commas[i]! + (shape >= COMMA_SHAPE && shape !== STOP && shape < CLITIC ? 1 : 0)
  }
}

const OWNER = "'s"
const OWNER_WORD = hashWord(OWNER)

/** `the teachers’ union`: an apostrophe that closes no quotation reads as the one of `the teacher’s`. */
function isPluralOwner(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if ((unit !== 0x27 && unit !== 0x2019) || (text.charCodeAt(at - 1) | 32) !== 0x73) return false
  return (classAt(text, at + 1) & SPACE) !== 0 && (classAt(text, at + 2) & LETTER) !== 0
}

/** Hash of a few units, letters in lower case. */
function hashUnits(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | 32)) | 0
  return hash
}

function markSpans(
  { count, start }: TextReading['tokens'],
  spans: { start: number; end: number }[],
  starts: Int32Array,
  ends: Int32Array,
  numbers?: Int32Array,
): void {
  let token = 0
  spans.forEach((span, index) => {
    while (token < count && start[token]! < span.start) token++
    const first = token
    while (token < count && start[token]! < span.end) token++
    starts.fill(first, first, token)
    ends.fill(token, first, token)
    numbers?.fill(index, first, token)
  })
}

function markQuotations(
  { count, start }: TextReading['tokens'],
  quotations: TextReading['quotations'],
  context: Context,
): void {
  let token = 0
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    while (token < count && start[token]! < quotation.start) token++
    const first = token
    while (token < count && start[token]! < quotation.end) token++
    const last = token - 1
    if (last <= first) continue
    const words = last - first
    const size =
      words <= 2 ? 1 : words <= 4 ? 2 : words <= 7 ? 3 : words <= 12 ? 4 : words <= 25 ? 5 : words <= 60 ? 6 : 7
    context.quote.fill(3, first, token)
    context.quoteSize.fill(size, first, token)
    context.quoteFrom.fill(first, first, token)
    context.quoteTo.fill(token, first, token)
    context.quote[first] = 1
    if (context.shape[last] === MARK) {
      context.quote[last] = 5
      if (last - 1 > first) context.quote[last - 1] = 4
    }
    if (first + 1 < last) context.quote[first + 1] = 2
  }
}

/** `, Ann Lee said.`: a comma two words back and a stop after. */
function setFrame(context: Context, i: number): void {
  const { shape, word, frame, frameStart, sentenceStart, sentenceEnd } = context
  const isMark = (at: number) => shape[at]! >= COMMA_SHAPE && shape[at]! <= OTHER
  const start = sentenceStart[i]!
  let from = i
  while (from > start && i - from < 12 && !isMark(from - 1)) from--
  const before = from === start ? 14 : isMark(from - 1) ? shape[from - 1]! : 15
  const next = i + 1
  const after = next >= sentenceEnd[i]! ? 14 : word[next] === THAT ? 15 : shape[next]!
  frameStart[i] = from
  frame[i] = (Math.min(i - from, 6) << 8) | (before << 4) | after
}

function markCues(context: Context): void {
  const { count, cue, quote, sentenceStart, cueBefore, cueAfter } = context
  let last = -1
  for (let i = 0; i < count; i++) {
    if (sentenceStart[i] === i) last = -1
    if (cue[i]! >= LIKELY_CUE && quote[i] === 0) {
      last = i
      setFrame(context, i)
    }
    cueBefore[i] = last
  }
  last = -1
  for (let i = count - 1; i >= 0; i--) {
    if (cue[i]! >= LIKELY_CUE && quote[i] === 0) last = i
    cueAfter[i] = last
    if (sentenceStart[i] === i) last = -1
  }
}
