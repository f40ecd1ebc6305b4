import { readText, type TextReading } from '../../text/read-text.ts'
import { countLeading, joinWithoutMarks } from '../../text/spans.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Span } from '../../types.ts'
import { BETWEEN_TAG, CONTENT_LEFT, CONTENT_RIGHT, CUE, SOURCE_LEFT, SOURCE_RIGHT } from '../tagger/model/tags.ts'

/** A row of a gold file: a text and its attributions, spans as pairs. */
export interface GoldRow {
  text: string
  attributions: GoldAttribution[]
  /** Whose story it is; null where that is not known. */
  publisher?: string | null
}

/** An attribution of a gold row; `class` where the marking tells reports from states of mind told as such. */
interface GoldAttribution {
  source: TokenRange[]
  cue: TokenRange[]
  content: TokenRange[]
  class?: 'report' | 'belief'
}

/** Start and end, half-open: of UTF-16 units in rows, of tokens in what is made of them. */
export type TokenRange = [number, number]

/** A gold row read by the engine, its spans in tokens. */
export interface Gold {
  text: string
  reading: TextReading
  attributions: GoldAttribution[]
  tags: Uint8Array
}

/** Longer attributions have their words between left unmarked. */
const MAX_TOKENS = 400

/** Reads a gold row, with marks at the edges of spans left out and fragments joined that no word parts. */
export function readGold({ text, attributions }: GoldRow): Gold {
  const reading = readText(text)
  const inTokens = (ranges: TokenRange[]) =>
    joinWithoutMarks(text, ranges.map(toSpan)).map((span) => toTokens(span, reading.tokens))
  const read = attributions.map(({ source, cue, content, ...rest }) => ({
    ...(rest.class && { class: rest.class }),
    source: inTokens(source),
    cue: inTokens(cue).length > 0 ? inTokens(cue) : cue.map((range) => toTokens(toSpan(range), reading.tokens)),
    content: inTokens(content),
  }))
  return { text, reading, attributions: read, tags: tagsOf(read, reading.tokens.count) }
}

const toSpan = ([start, end]: TokenRange): Span => ({ start, end })

function toTokens({ start, end }: Span, { count, start: starts, end: ends }: Tokens): TokenRange {
  const low = countLeading(count, (i) => ends[i]! <= start)
  let to = low
  while (to < count && starts[to]! < end) to++
  return [low, to]
}

function tagsOf(attributions: Gold['attributions'], count: number): Uint8Array {
  const tags = new Uint8Array(count)
  for (const { source, cue, content } of attributions) {
    const all = [...source, ...cue, ...content].flat()
    const start = Math.min(...all)
    const end = Math.max(...all)
    if (end - start < MAX_TOKENS) for (let i = start; i < end; i++) tags[i] = BETWEEN_TAG
  }
  for (const { source, cue, content } of attributions) {
    const middle = cue[0]?.[0] ?? 0
    for (const range of content) setTag(tags, range, range[0] < middle ? CONTENT_RIGHT : CONTENT_LEFT)
    for (const range of source) setTag(tags, range, range[0] < middle ? SOURCE_RIGHT : SOURCE_LEFT)
    for (const range of cue) setTag(tags, range, CUE)
  }
  return tags
}

function setTag(tags: Uint8Array, [start, end]: TokenRange, tag: number): void {
  tags.fill(tag + 1, start, end)
  tags[start] = tag
}
