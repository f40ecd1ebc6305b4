import { step } from '../features/atoms.ts'
import { type Context, hashAt } from '../features/context.ts'
import { mix, pair } from '../features/mix.ts'
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
  /** How many of the first stretches of the text have a likely cue, for each number of them. */
  likely: Int32Array
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

/** Templates, numbered from 0; in the model their numbers start behind `FIRST_TEMPLATE`. */
export const ARGUMENT_FEATURES = 49
const FIRST_TEMPLATE = 401

/** Templates of which most words have another value than the word before: those that look at the words themselves. */
export const PASSING_TEMPLATES: readonly number[] = [7, 8, 9, 21, 22, 23, 24, 25, 26, 27, 28, 29, 45]

/** Writes the features of token `i` round a cue to `out`; returns how many. */
export function argumentFeatures(
  context: Context,
  first: FirstReading,
  cue: CueReading,
  i: number,
  out: Int32Array,
): number {
  lookRound(context, first, cue, i, out)
  for (let template = 0; template < ARGUMENT_FEATURES; template++) out[template] = featureOf(template, out[template]!)
  return ARGUMENT_FEATURES
}

/** The feature of a template's value. */
export const featureOf = (template: number, value: number): number => mix(FIRST_TEMPLATE + template, value)

/** Writes what is seen of token `i` round a cue to `out`: one number a template. */
export function lookRound(context: Context, first: FirstReading, cue: CueReading, i: number, out: Int32Array): void {
  const place = placeOf(context, first, cue, i)
  lookAtPlace(context, cue, i, place, out)
  lookAtStretch(context, first, cue, i, place, out)
  lookAtReading(context, first, cue, i, place, out)
  lookAtWords(context, cue, i, place, out)
}

const OUTSIDE_TEXT = 255

/** Where a token stands, seen from a cue, and what the first reading took it for. */
interface Place {
  /** 0 in the cue, 1 before it, 2 behind it. */
  side: number
  distance: number
  /** Commas, stretches and likely cues between. */
  marks: number
  steps: number
  others: number
  /** 0 in the sentence of the cue; 1 in the next one, 2 behind that; 3 in the one before, 4 before that. */
  near: number
  /** Whether its part is a source (1) or content (2) of the cue, or of another (3); 0 for no part. */
  bond: number
  /** What the first reading took it for, seen from here. */
  seen: number
}

function placeOf(context: Context, first: FirstReading, cue: CueReading, i: number): Place {
  const side = i < cue.start ? 1 : i >= cue.end ? 2 : 0
  const near = nearOf(context, cue, i, side)
  const own = first.part[i]!
  const bond = own === 0 ? 0 : cue.sources.has(own) ? 1 : cue.contents.has(own) ? 2 : 3
  const seen = pair(pair(bond, first.path[i]!), side)
  if (side === 0) return { side, distance: 0, marks: 0, steps: 0, others: 0, near, bond, seen }
  const from = side === 1 ? i : cue.end
  const to = side === 1 ? cue.start : i
  const { commas } = context
  const { before } = first.segments
  return {
    side,
    distance: step(to - from),
    marks: Math.min(4, Math.abs(commas[to]! - commas[from]!)),
    steps: Math.min(4, Math.abs(before[to]! - before[from]!)),
    others: cuesBetween(first, from, to),
    near,
    bond,
    seen,
  }
}

function nearOf({ sentenceStart, sentenceEnd }: Context, cue: CueReading, i: number, side: number): number {
  const start = sentenceStart[cue.start]!
  if (sentenceStart[i] === start) return 0
  if (side === 1) return sentenceEnd[i] === start ? 3 : 4
  return sentenceStart[i] === sentenceEnd[cue.start] ? 1 : 2
}

/** How far the token is from the cue, and how it is quoted. */
function lookAtPlace(context: Context, cue: CueReading, i: number, place: Place, out: Int32Array): void {
  const { sentenceStart, paragraphStart, quote, quoteFrom } = context
  const { side, distance, marks, steps, others, near, bond } = place
  const cueWord = hashAt(context, cue.end - 1)
  const frame = context.frame[cue.end - 1]!
  const sentence = near === 0 ? 0 : near > 2 ? 1 : 2
  const where = pair(side, pair(sentence, marks))
  const sideAndQuote = pair(side, quote[i]!)
  const together = Number(quoteFrom[i] === quoteFrom[cue.start])
  out[0] = side
  out[1] = pair(side, distance)
  out[2] = where
  out[3] = pair(where, distance)
  out[4] = pair(side, pair(near, steps))
  out[36] = pair(where, cueWord)
  out[37] = pair(where, frame)
  out[38] = pair(where, pair(frame, distance))
  out[39] = pair(pair(side, frame), pair(others, quote[i]! > 0 ? 1 : 0))
  out[40] = pair(sideAndQuote, pair(near, bond))
  out[41] = pair(sideAndQuote, pair(context.quoteSize[i]!, near))
  out[42] = pair(pair(side, together), pair(quote[i]!, quote[cue.start]!))
  out[46] = pair(pair(side, near), pair(Number(i === sentenceStart[i]), Number(i === paragraphStart[i])))
  out[47] = pair(pair(side, cueWord), pair(hashAt(context, cue.end), hashAt(context, cue.start - 1)))
}

/** The stretch that the token stands in. */
function lookAtStretch(
  context: Context,
  { segments, cueLevel }: FirstReading,
  cue: CueReading,
  i: number,
  { side, steps, others, near, seen }: Place,
  out: Int32Array,
): void {
  const segment = segments.start[i]!
  const opener = hashAt(context, segment)
  const inSegment = cueLevel[segment]!
  const starts = Number(i === segment)
  const sideAndSteps = pair(side, steps)
  out[12] = pair(seen, opener)
  out[13] = pair(seen, pair(opener, steps))
  out[14] = pair(seen, pair(inSegment, steps))
  out[30] = pair(side, pair(opener, near))
  out[31] = pair(sideAndSteps, pair(opener, starts))
  out[32] = pair(sideAndSteps, pair(opener, hashAt(context, segment + 1)))
  out[33] = pair(sideAndSteps, pair(opener, hashAt(context, cue.end - 1)))
  out[34] = pair(sideAndSteps, pair(opener, inSegment))
  out[35] = pair(pair(side, inSegment), pair(others, starts))
}

/** What the first reading saw. */
function lookAtReading(
  context: Context,
  { path, levels }: FirstReading,
  cue: CueReading,
  i: number,
  { side, distance, steps, others, near, seen }: Place,
  out: Int32Array,
): void {
  const content = levels[i * 3]!
  const source = levels[i * 3 + 1]!
  const cueish = levels[i * 3 + 2]!
  const isSure = Number(cue.isSure)
  const tagBefore = i > 0 ? path[i - 1]! : OUTSIDE_TEXT
  const tagAfter = i + 1 < context.count ? path[i + 1]! : OUTSIDE_TEXT
  const sideAndNear = pair(side, near)
  out[5] = seen
  out[6] = pair(seen, pair(near, steps))
  out[10] = pair(seen, hashAt(context, cue.end - 1))
  out[11] = pair(seen, pair(tagBefore, tagAfter))
  out[15] = pair(side, content)
  out[16] = pair(side, source)
  out[17] = pair(side, cueish)
  out[18] = pair(side, pair(content, pair(source, cueish)))
  out[19] = pair(sideAndNear, pair(content, pair(others, isSure)))
  out[20] = pair(sideAndNear, pair(source, pair(others, distance)))
  out[43] = pair(pair(side, isSure), pair(others, seen))
  out[48] = pair(pair(side, levels[(cue.end - 1) * 3 + 2]!), pair(content, isSure))
}

/** The words here. */
function lookAtWords(
  context: Context,
  cue: CueReading,
  i: number,
  { side, steps, seen }: Place,
  out: Int32Array,
): void {
  const { shape } = context
  const cueWord = hashAt(context, cue.end - 1)
  const w = hashAt(context, i)
  const before = hashAt(context, i - 1)
  const after = hashAt(context, i + 1)
  const c = clusterAt(context, i)
  const cBefore = clusterAt(context, i - 1)
  const cAfter = clusterAt(context, i + 1)
  out[7] = pair(seen, w)
  out[8] = pair(seen, before)
  out[9] = pair(seen, after)
  out[21] = pair(side, w)
  out[22] = pair(side, pair(before, w))
  out[23] = pair(side, pair(w, after))
  out[24] = pair(side, pair(w, cueWord))
  out[25] = pair(side, pair(c, cueWord))
  out[26] = pair(side, pair(c, cAfter))
  out[27] = pair(side, pair(cBefore, c))
  out[28] = pair(pair(side, cBefore), pair(c, cAfter))
  out[29] = pair(pair(side, steps), pair(c, clusterAt(context, cue.end - 1)))
  out[44] = pair(pair(side, shape[i]!), pair(shape[i - 1] ?? 15, shape[i + 1] ?? 15))
  out[45] = pair(side, context.ending[i]!)
}

function clusterAt({ cluster, shape, count }: Context, at: number): number {
  return at < 0 || at >= count ? OUTSIDE_TEXT : cluster[at]! || 200 + shape[at]!
}

/** Only so many stretches from a place on are looked at. */
const MAX_HOPS = 12

/** Stretches with a likely cue that begin between two places, at most 2. */
function cuesBetween({ segments: { before }, likely }: FirstReading, from: number, to: number): number {
  const low = before[from]!
  const high = Math.min(before[to]!, before[from + 1]! - 1 + MAX_HOPS)
  return high > low ? Math.min(2, likely[high]! - likely[low]!) : 0
}
