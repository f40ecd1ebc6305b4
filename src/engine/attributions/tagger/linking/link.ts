import { countBefore } from '../../../text/spans.ts'
import { step } from '../features/atoms.ts'
import { type Context, hashAt } from '../features/context.ts'
import { mixAll, pair } from '../features/mix.ts'
import { CUE } from '../model/tags.ts'

/** A span of the first pass, in tokens; `tag` is one of the beginning tags of tags.ts. */
export interface LabelledPart {
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
const MAX_REACH_PARTS = 4

/**
 * The cues that a part may belong to, or the sources that a cue may have: the nearest few on either side,
 * in the same paragraph or, where it holds none on that side, in the one next to it.
 */
export function candidatesFor(part: LabelledPart, among: LabelledPart[], { paragraph }: Context): LabelledPart[] {
  const found: LabelledPart[] = []
  const at = paragraph[part.start]!
  const low = countBefore(among, part.start)
  for (let i = low - 1; i >= 0 && i >= low - MAX_REACH_PARTS; i--) {
    const other = among[i]!
    const gap = at - paragraph[other.start]!
    if (gap > 2 || (gap > 0 && found.length > 1)) break
    found.push(other)
  }
  for (let i = low; i < among.length && i < low + MAX_REACH_PARTS; i++) {
    const other = among[i]!
    if (other === part) continue
    const gap = paragraph[other.start]! - at
    if (gap > 1 || (gap > 0 && found.length > 0)) break
    found.push(other)
  }
  return found
}

/** Numbers of the templates start behind these. */
const PAIRED = 100
const ALONE = 180

/** Writes the features of a part and a candidate to `out`; `null` stands for no candidate. Returns how many. */
export function pairFeatures(
  context: Context,
  part: LabelledPart,
  other: LabelledPart | null,
  counts: LinkCounts,
  out: Int32Array,
): number {
  return other
    ? mixAll(PAIRED, out, lookAtBoth(context, part, other, counts, out))
    : mixAll(ALONE, out, lookAtOne(context, part, out))
}

const shapeAt = ({ shape, count }: Context, i: number): number => (i < 0 || i >= count ? 15 : shape[i]!)

/** Whether a part is quoted, and how long the quotation is. */
function quotedness({ quote, quoteSize }: Context, { start }: LabelledPart): number {
  return quote[start]! > 0 ? pair(1, quoteSize[start]!) : pair(0, 0)
}

/** What is seen of a part by itself, one number a template. */
function lookAtOne(context: Context, part: LabelledPart, out: Int32Array): number {
  const { start, end, tag: kind } = part
  let n = 0
  out[n++] = kind
  out[n++] = pair(kind, quotedness(context, part))
  out[n++] = pair(kind, hashAt(context, start))
  out[n++] = pair(kind, hashAt(context, end - 1))
  out[n++] = pair(kind, pair(hashAt(context, start - 1), hashAt(context, end)))
  out[n++] = pair(kind, step(end - start))
  out[n++] = pair(kind, start === context.paragraphStart[start] ? 1 : 0)
  out[n++] = pair(kind, context.cue[end - 1]!)
  return n
}

/** What is seen of a part and another, one number a template: each goes with the side on which the other stands. */
function lookAtBoth(
  context: Context,
  part: LabelledPart,
  other: LabelledPart,
  counts: LinkCounts,
  out: Int32Array,
): number {
  const { paragraph, commas } = context
  const before = other.start < part.start
  const from = before ? other.end : part.end
  const to = before ? part.start : other.start
  const gap = step(Math.max(0, to - from))
  const paragraphs = Math.abs(paragraph[part.start]! - paragraph[other.start]!)
  const cues = countBetween(counts, CUES, from, to)
  const sources = countBetween(counts, SOURCES, from, to)
  const contents = countBetween(counts, CONTENTS, from, to)
  const crossing = pair(Math.min(cues, 3), pair(Math.min(sources, 3), Math.min(contents, 3)))
  const sentences = sentencesBetween(context, from, to, Math.max(part.start, other.start))
  const marks = Math.min(4, Math.max(0, commas[to]! - commas[from]!))
  const quoted = quotedness(context, part)
  const first = hashAt(context, part.start)
  const last = hashAt(context, part.end - 1)
  const otherFirst = hashAt(context, other.start)
  const otherLast = hashAt(context, other.end - 1)
  const frame = context.frame[(other.tag === CUE ? other : part).end - 1]!
  const shapesAround = pair(shapeAt(context, other.end), shapeAt(context, other.start - 1))
  const sourcesAround = pair(
    distanceAhead(counts, SOURCES, other.end, 6),
    distanceBack(counts, SOURCES, other.start, 6),
  )
  const contentsAround = pair(
    distanceAhead(counts, CONTENTS, other.end, 8),
    distanceBack(counts, CONTENTS, other.start, 8),
  )
  let n = 0
  out[n++] = crossing
  out[n++] = pair(crossing, sentences)
  out[n++] = pair(crossing, quoted)
  out[n++] = gap
  out[n++] = pair(gap, sentences)
  out[n++] = pair(paragraphs, crossing)
  out[n++] = pair(marks, sentences)
  out[n++] = pair(pair(marks, sentences), crossing)
  out[n++] = otherLast
  out[n++] = otherFirst
  out[n++] = last
  out[n++] = first
  out[n++] = pair(otherLast, crossing)
  out[n++] = pair(last, crossing)
  out[n++] = pair(otherFirst, last)
  out[n++] = pair(shapeAt(context, from), pair(shapeAt(context, to - 1), crossing))
  out[n++] = pair(hashAt(context, from), crossing)
  out[n++] = pair(hashAt(context, to - 1), crossing)
  out[n++] = pair(quoted, pair(sentences, gap))
  out[n++] = sameQuotation(context, part, other)
  out[n++] = pair(frame, crossing)
  out[n++] = pair(frame, pair(sentences, gap))
  out[n++] = pair(shapesAround, pair(crossing, sentences))
  out[n++] = pair(shapeAt(context, part.start - 1), pair(shapeAt(context, part.end), crossing))
  out[n++] = pair(hashAt(context, part.start - 1), crossing)
  out[n++] = pair(hashAt(context, part.end), crossing)
  out[n++] = pair(context.shape[other.start]!, pair(other.end - other.start, crossing))
  out[n++] = pair(sourcesAround, crossing)
  out[n++] = pair(contentsAround, crossing)
  out[n++] = pair(contentsAround, pair(sentences, pair(gap, quoted)))
  const side = pair(part.tag, pair(before ? 1 : 2, other.tag))
  for (let i = n; i > 0; i--) out[i] = pair(side, out[i - 1]!)
  out[0] = side
  return n + 1
}

/** Ends of sentences between two parts, at most 3; `later` is where the later one starts. */
function sentencesBetween({ sentenceStart }: Context, from: number, to: number, later: number): number {
  let ends = sentenceStart[later] === later ? 1 : 0
  for (let i = from; i < to && i < from + 200 && ends < 3; i++) if (sentenceStart[i] === i) ends++
  return ends
}

/** Which of two parts is quoted, and whether both are in one quotation or none. */
function sameQuotation({ quote, quoteFrom }: Context, { start }: LabelledPart, { start: other }: LabelledPart): number {
  const quoted = (quote[start]! > 0 ? 2 : 0) + (quote[other]! > 0 ? 1 : 0)
  return pair(quoted, quoteFrom[start] === quoteFrom[other] ? 1 : 0)
}

const SOURCES = 0
const CUES = 1
const CONTENTS = 2

/** Which kind of part every token stands in, for counting what lies between two places. */
export interface LinkCounts {
  /** For each kind, how many of its parts start before each token. */
  before: [Int32Array, Int32Array, Int32Array]
  /** Kind of the part that a token stands in, and one more; 0 for none. */
  held: Uint8Array
}

/** Prepares counting over the parts of a text. */
export function countParts(parts: LabelledPart[], count: number): LinkCounts {
  const before: LinkCounts['before'] = [new Int32Array(count + 1), new Int32Array(count + 1), new Int32Array(count + 1)]
  const held = new Uint8Array(count)
  for (const { tag, start, end } of parts) {
    const kind = tag < CUE ? SOURCES : tag === CUE ? CUES : CONTENTS
    before[kind][start + 1] = 1
    held.fill(kind + 1, start, end)
  }
  for (const list of before) for (let i = 0; i < count; i++) list[i + 1] = list[i + 1]! + list[i]!
  return { before, held }
}

function countBetween({ before }: LinkCounts, kind: 0 | 1 | 2, from: number, to: number): number {
  return to <= from ? 0 : before[kind][to]! - before[kind][from]!
}

/** Tokens to the next part of a kind within a reach; 15 when there is none. */
function distanceAhead({ held }: LinkCounts, kind: number, from: number, reach: number): number {
  for (let i = from; i < from + reach && i < held.length; i++) if (held[i] === kind + 1) return i - from
  return 15
}

function distanceBack({ held }: LinkCounts, kind: number, from: number, reach: number): number {
  for (let i = from - 1; i >= from - reach && i >= 0; i--) if (held[i] === kind + 1) return from - 1 - i
  return 15
}
