import { step } from '../features/atoms.ts'
import { type Context, hashAt } from '../features/context.ts'
import { mixAll, pair } from '../features/mix.ts'
import type { Segments } from './segments.ts'

/** What the first reading saw of each token. */
export interface FirstReading {
  /** Its tags, of `label`. */
  path: Uint8Array
  /** Steps of the chances that a token is of a content, a source and a cue: `count × 3`. */
  levels: Int8Array
  /** Number of the part that a token stands in, from 1 on; 0 for none. */
  part: Int32Array
  segments: Segments
  /** For each stretch, by its first token, the greatest level of a cue in it. */
  cueLevel: Int8Array
}

/** A cue whose source and content are looked for. */
export interface CueReading {
  start: number
  end: number
  /** Numbers of the parts that the first reading joined with it. */
  sources: ReadonlySet<number>
  contents: ReadonlySet<number>
  /** Whether the first reading took it for a cue. */
  isSure: boolean
}

export const ARGUMENT_FEATURES = 64

/** Numbers of the templates start behind this. */
const FIRST_TEMPLATE = 400

/** Writes the features of token `i` round a cue to `out`; returns how many. */
export function argumentFeatures(
  context: Context,
  first: FirstReading,
  cue: CueReading,
  i: number,
  out: Int32Array,
): number {
  return mixAll(FIRST_TEMPLATE, out, lookAt(context, first, cue, i, out))
}

const OUTSIDE_TEXT = 255

function lookAt(context: Context, first: FirstReading, cue: CueReading, i: number, out: Int32Array): number {
  const { shape, quote, quoteFrom, quoteSize, commas, sentenceStart, paragraphStart, cluster } = context
  const { path, levels, part, segments, cueLevel } = first
  const head = cue.end - 1
  const side = i < cue.start ? 1 : i >= cue.end ? 2 : 0
  const from = side === 1 ? i : cue.end
  const to = side === 1 ? cue.start : i
  const distance = side === 0 ? 0 : step(to - from)
  const marks = side === 0 ? 0 : Math.min(4, Math.abs(commas[to]! - commas[from]!))
  const steps = side === 0 ? 0 : Math.min(4, Math.abs(segments.before[to]! - segments.before[from]!))
  const sentence =
    sentenceStart[i] === sentenceStart[cue.start] ? 0 : sentenceStart[i]! < sentenceStart[cue.start]! ? 1 : 2
  const near =
    sentence === 0
      ? 0
      : side === 1
        ? context.sentenceEnd[i] === sentenceStart[cue.start]
          ? 3
          : 4
        : sentenceStart[i] === context.sentenceEnd[cue.start]
          ? 1
          : 2
  const own = part[i]!
  const bond = own === 0 ? 0 : cue.sources.has(own) ? 1 : cue.contents.has(own) ? 2 : 3
  const tag = path[i]!
  const seen = pair(pair(bond, tag), side)
  const content = levels[i * 3]!
  const source = levels[i * 3 + 1]!
  const cueish = levels[i * 3 + 2]!
  const segment = segments.start[i]!
  const opener = hashAt(context, segment)
  const second = hashAt(context, segment + 1)
  const inSegment = cueLevel[segment]!
  const others = side === 0 ? 0 : cuesBetween(first, from, to)
  const inQuote = quote[i]!
  const together = Number(quoteFrom[i] === quoteFrom[cue.start])
  const c = (at: number) => (at < 0 || at >= context.count ? OUTSIDE_TEXT : cluster[at]! || 200 + shape[at]!)
  const cueWord = hashAt(context, head)
  const cueCluster = c(head)
  const frame = context.frame[head]!
  const w = hashAt(context, i)
  const before = hashAt(context, i - 1)
  const after = hashAt(context, i + 1)
  const tagBefore = i > 0 ? path[i - 1]! : OUTSIDE_TEXT
  const tagAfter = i + 1 < context.count ? path[i + 1]! : OUTSIDE_TEXT
  const place = pair(side, pair(sentence, marks))
  const starts = Number(i === segment)
  let n = 0
  out[n++] = side
  out[n++] = pair(side, distance)
  out[n++] = place
  out[n++] = pair(place, distance)
  out[n++] = pair(side, pair(near, steps))
  out[n++] = seen
  out[n++] = pair(seen, pair(near, steps))
  out[n++] = pair(seen, w)
  out[n++] = pair(seen, before)
  out[n++] = pair(seen, after)
  out[n++] = pair(seen, cueWord)
  out[n++] = pair(seen, pair(tagBefore, tagAfter))
  out[n++] = pair(seen, opener)
  out[n++] = pair(seen, pair(opener, steps))
  out[n++] = pair(seen, pair(inSegment, steps))
  out[n++] = pair(side, content)
  out[n++] = pair(side, source)
  out[n++] = pair(side, cueish)
  out[n++] = pair(side, pair(content, pair(source, cueish)))
  out[n++] = pair(pair(side, near), pair(content, pair(others, Number(cue.isSure))))
  out[n++] = pair(pair(side, near), pair(source, pair(others, distance)))
  out[n++] = pair(side, w)
  out[n++] = pair(side, pair(before, w))
  out[n++] = pair(side, pair(w, after))
  out[n++] = pair(side, pair(w, cueWord))
  out[n++] = pair(side, pair(c(i), cueWord))
  out[n++] = pair(side, pair(c(i), c(i + 1)))
  out[n++] = pair(side, pair(c(i - 1), c(i)))
  out[n++] = pair(pair(side, c(i - 1)), pair(c(i), c(i + 1)))
  out[n++] = pair(pair(side, steps), pair(c(i), cueCluster))
  out[n++] = pair(side, pair(opener, near))
  out[n++] = pair(pair(side, steps), pair(opener, starts))
  out[n++] = pair(pair(side, steps), pair(opener, second))
  out[n++] = pair(pair(side, steps), pair(opener, cueWord))
  out[n++] = pair(pair(side, steps), pair(opener, inSegment))
  out[n++] = pair(pair(side, inSegment), pair(others, starts))
  out[n++] = pair(place, cueWord)
  out[n++] = pair(place, frame)
  out[n++] = pair(place, pair(frame, distance))
  out[n++] = pair(pair(side, frame), pair(others, inQuote > 0 ? 1 : 0))
  out[n++] = pair(pair(side, inQuote), pair(near, bond))
  out[n++] = pair(pair(side, inQuote), pair(quoteSize[i]!, near))
  out[n++] = pair(pair(side, together), pair(inQuote, quote[cue.start]!))
  out[n++] = pair(pair(side, Number(cue.isSure)), pair(others, seen))
  out[n++] = pair(pair(side, shape[i]!), pair(shape[i - 1] ?? 15, shape[i + 1] ?? 15))
  out[n++] = pair(side, context.ending[i]!)
  out[n++] = pair(pair(side, near), pair(Number(i === sentenceStart[i]), Number(i === paragraphStart[i])))
  out[n++] = pair(pair(side, cueWord), pair(hashAt(context, cue.end), hashAt(context, cue.start - 1)))
  out[n++] = pair(pair(side, levels[head * 3 + 2]!), pair(content, Number(cue.isSure)))
  return n
}

/** Stretches with a likely cue between two places, at most 2. */
function cuesBetween({ segments, cueLevel }: FirstReading, from: number, to: number): number {
  let found = 0
  let at = from
  for (let hops = 0; at < to && hops < 12 && found < 2; hops++) {
    const start = segments.start[at]!
    if (start >= from && cueLevel[start]! >= 0) found++
    at = segments.end[at]!
  }
  return found
}
