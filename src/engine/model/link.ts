import { step } from './atoms.ts'
import type { Context } from './context.ts'
import { mix, pair } from './mix.ts'
import { CUE } from './tags.ts'

/** A span of the first pass, in tokens; `tag` is one of the beginning tags of tags.ts. */
export interface Part {
  tag: number
  start: number
  end: number
  /** Probability that it begins and ends here, and the mean over its words that they belong to such a part. */
  first: number
  last: number
  mean: number
}

/** Most features a pair has. */
export const PAIR_FEATURES = 40

/** How many parts of a kind are looked at on either side. */
const REACH = 4

/**
 * The cues that a part may belong to, or the sources that a cue may have: the nearest few on either side,
 * in the same paragraph or, where it holds none on that side, in the one next to it.
 */
export function candidatesFor(part: Part, among: Part[], { paragraph }: Context): Part[] {
  const found: Part[] = []
  const at = paragraph[part.start] as number
  let low = 0
  let high = among.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((among[middle] as Part).start < part.start) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0 && i >= low - REACH; i--) {
    const other = among[i] as Part
    const gap = at - (paragraph[other.start] as number)
    if (gap > 2 || (gap > 0 && found.length > 1)) break
    found.push(other)
  }
  for (let i = low; i < among.length && i < low + REACH; i++) {
    const other = among[i] as Part
    if (other === part) continue
    const gap = (paragraph[other.start] as number) - at
    if (gap > 1 || (gap > 0 && found.length > 0)) break
    found.push(other)
  }
  return found
}

/** Writes the features of a part and a candidate to `out`; `null` stands for no candidate. Returns how many. */
export function pairFeatures(
  context: Context,
  part: Part,
  other: Part | null,
  counts: Counts,
  out: Int32Array,
): number {
  const { word, shape, quote, quoteSize, paragraph, cue, commas } = context
  const kind = part.tag
  let n = 0
  let template = 0
  const put = (value: number) => {
    out[n++] = mix(100 + ++template, value)
  }
  const wordAt = (i: number) => (i < 0 || i >= context.count ? 1 : (word[i] as number))
  const shapeAt = (i: number) => (i < 0 || i >= context.count ? 15 : (shape[i] as number))
  const inQuote = (quote[part.start] as number) > 0 ? 1 : 0
  const quoted = pair(inQuote, inQuote ? (quoteSize[part.start] as number) : 0)
  if (!other) {
    template = 80
    put(kind)
    put(pair(kind, quoted))
    put(pair(kind, wordAt(part.start)))
    put(pair(kind, wordAt(part.end - 1)))
    put(pair(kind, pair(wordAt(part.start - 1), wordAt(part.end))))
    put(pair(kind, step(part.end - part.start)))
    put(pair(kind, part.start === context.paragraphStart[part.start] ? 1 : 0))
    put(pair(kind, cue[part.end - 1] as number))
    return n
  }
  const before = other.start < part.start
  const from = before ? other.end : part.end
  const to = before ? part.start : other.start
  const side = pair(kind, pair(before ? 1 : 2, other.tag))
  const gap = Math.max(0, to - from)
  const paragraphs = Math.abs((paragraph[part.start] as number) - (paragraph[other.start] as number))
  const cues = counts.between(6, from, to)
  const sources = counts.between(2, from, to)
  const contents = counts.between(8, from, to)
  const crossing = pair(Math.min(cues, 3), pair(Math.min(sources, 3), Math.min(contents, 3)))
  let ends = 0
  for (let i = from; i < to && i < from + 200; i++) if (context.sentenceStart[i] === i) ends++
  if (context.sentenceStart[Math.max(part.start, other.start)] === Math.max(part.start, other.start)) ends++
  const sentences = Math.min(3, ends)
  const marks = Math.min(4, Math.max(0, (commas[to] as number) - (commas[from] as number)))
  put(side)
  put(pair(side, crossing))
  put(pair(side, pair(crossing, sentences)))
  put(pair(side, pair(crossing, quoted)))
  put(pair(side, step(gap)))
  put(pair(side, pair(step(gap), sentences)))
  put(pair(side, pair(paragraphs, crossing)))
  put(pair(side, pair(marks, sentences)))
  put(pair(side, pair(pair(marks, sentences), crossing)))
  put(pair(side, wordAt(other.end - 1)))
  put(pair(side, wordAt(other.start)))
  put(pair(side, wordAt(part.end - 1)))
  put(pair(side, wordAt(part.start)))
  put(pair(side, pair(wordAt(other.end - 1), crossing)))
  put(pair(side, pair(wordAt(part.end - 1), crossing)))
  put(pair(side, pair(wordAt(other.start), wordAt(part.end - 1))))
  put(pair(side, pair(shapeAt(from), pair(shapeAt(to - 1), crossing))))
  put(pair(side, pair(wordAt(from), crossing)))
  put(pair(side, pair(wordAt(to - 1), crossing)))
  put(pair(side, pair(quoted, pair(sentences, step(gap)))))
  const otherQuote = (quote[other.start] as number) > 0 ? 1 : 0
  put(
    pair(
      side,
      pair(inQuote * 2 + otherQuote, context.quoteFrom[part.start] === context.quoteFrom[other.start] ? 1 : 0),
    ),
  )
  const frame = context.frame[(other.tag === CUE ? other : part).end - 1] as number
  const nextTo = pair(shapeAt(other.end), shapeAt(other.start - 1))
  put(pair(side, pair(frame, crossing)))
  put(pair(side, pair(frame, pair(sentences, step(gap)))))
  put(pair(side, pair(nextTo, pair(crossing, sentences))))
  put(pair(side, pair(shapeAt(part.start - 1), pair(shapeAt(part.end), crossing))))
  put(pair(side, pair(wordAt(part.start - 1), crossing)))
  put(pair(side, pair(wordAt(part.end), crossing)))
  put(pair(side, pair(shape[other.start] as number, pair(other.end - other.start, crossing))))
  const ahead = counts.nearest(2, other.end, 6)
  const behind = counts.nearestBack(2, other.start, 6)
  put(pair(side, pair(pair(ahead, behind), crossing)))
  const contentAhead = counts.nearest(8, other.end, 8)
  const contentBehind = counts.nearestBack(8, other.start, 8)
  put(pair(side, pair(pair(contentAhead, contentBehind), crossing)))
  put(pair(side, pair(pair(contentAhead, contentBehind), pair(sentences, pair(step(gap), quoted)))))
  return n
}

/** Which part every token stands in, for counting what lies between two places. */
export interface Counts {
  between: (kind: number, from: number, to: number) => number
  /** Tokens to the next part of a kind within a reach; 15 when there is none. */
  nearest: (kind: number, from: number, reach: number) => number
  nearestBack: (kind: number, from: number, reach: number) => number
}

/** Prepares counting over the parts of a text; kinds are 2 (sources), 6 (cues) and 8 (contents). */
export function countParts(parts: Part[], count: number): Counts {
  const starts = [new Int32Array(count + 1), new Int32Array(count + 1), new Int32Array(count + 1)]
  const held = new Uint8Array(count)
  const column = (tag: number) => (tag < 6 ? 0 : tag < 8 ? 1 : 2)
  for (const part of parts) {
    const list = starts[column(part.tag)] as Int32Array
    list[part.start + 1] = 1
    held.fill(column(part.tag) + 1, part.start, part.end)
  }
  for (const list of starts) for (let i = 0; i < count; i++) (list[i + 1] as number) += list[i] as number
  return {
    between(kind, from, to) {
      if (to <= from) return 0
      const list = starts[column(kind)] as Int32Array
      return (list[to] as number) - (list[from] as number)
    },
    nearest(kind, from, reach) {
      for (let i = from; i < from + reach && i < count; i++) if (held[i] === column(kind) + 1) return i - from
      return 15
    },
    nearestBack(kind, from, reach) {
      for (let i = from - 1; i >= from - reach && i >= 0; i--) if (held[i] === column(kind) + 1) return from - 1 - i
      return 15
    },
  }
}
