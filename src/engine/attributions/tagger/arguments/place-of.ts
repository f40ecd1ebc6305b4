import { step } from '../features/atoms.ts'
import type { Context } from '../features/context.ts'
import { pair } from '../features/mix.ts'
import type { CueReading, FirstReading } from './readings.ts'

/** Where a token stands, seen from a cue, and what the first reading took it for. */
export interface Place {
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

/** Place of token `i`, seen from a cue. */
export function placeOf(context: Context, first: FirstReading, cue: CueReading, i: number): Place {
  const side = i < cue.start ? 1 : i >= cue.end ? 2 : 0
  const near = nearOf(context, cue, i, side)
  const own = first.part[i]!
  const bond = own === 0 ? 0 : own === cue.source ? 1 : cue.contents.includes(own) ? 2 : 3
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

/** Only so many stretches from a place on are looked at. */
const MAX_HOPS = 12

/** Stretches with a likely cue that begin between two places, at most 2. */
function cuesBetween({ segments: { before }, likely }: FirstReading, from: number, to: number): number {
  const low = before[from]!
  const high = Math.min(before[to]!, before[from + 1]! - 1 + MAX_HOPS)
  return high > low ? Math.min(2, likely[high]! - likely[low]!) : 0
}

/** Everything of a place that templates look at, in one number: 28 bits. */
export function keyOfPlace(context: Context, cue: CueReading, i: number, place: Place): number {
  const { side, distance, marks, steps, others, near, bond } = place
  const together = Number(context.quoteFrom[i] === context.quoteFrom[cue.start])
  const begins = Number(context.sentenceStart[i] === i) | (Number(context.paragraphStart[i] === i) << 1)
  const far = side | (distance << 2) | (marks << 6) | (steps << 9) | (others << 12) | (near << 14)
  return (
    far | (bond << 17) | (context.quote[i]! << 19) | (context.quoteSize[i]! << 22) | (together << 25) | (begins << 26)
  )
}

/** The stretch of a token, and whether it begins there. */
export const keyOfStretch = ({ segments }: FirstReading, i: number): number =>
  (segments.start[i]! << 1) | Number(segments.start[i] === i)

/** What the first reading took a token and those beside it for, and how likely it was each part: 24 bits. */
export function keyOfReading({ path, levels }: FirstReading, i: number): number {
  const tags = path[i]! | ((path[i - 1] ?? 15) << 4) | ((path[i + 1] ?? 15) << 8)
  const level = (of: number) => levels[i * 3 + of]! + 8
  return tags | (level(0) << 12) | (level(1) << 16) | (level(2) << 20)
}
