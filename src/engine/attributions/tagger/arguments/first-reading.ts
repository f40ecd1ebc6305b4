import type { Context } from '../features/context.ts'
import { type LevelScale, levelOf } from '../features/level.ts'
import type { Labels } from '../labelling/label.ts'
import type { Joined } from '../linking/join.ts'
import type { LabelledPart } from '../linking/link.ts'
import { CUE } from '../model/tags.ts'
import type { CueReading, FirstReading } from './readings.ts'
import { findSegments, type Segments } from './segments.ts'

/** Words that are a cue by at least this chance may be one. */
const MIN_CUE_CHANCE = 0.08
const LEVELS: LevelScale = { floor: 1e-4, most: 6 }

/** Chances below it, and above its reverse, are of the last level: most are, and spared a logarithm. */
const MIN_CHANCE_ABOVE_LAST = 0.0035

function level(chance: number): number {
  if (chance < MIN_CHANCE_ABOVE_LAST) return -LEVELS.most
  return chance > 1 - MIN_CHANCE_ABOVE_LAST ? LEVELS.most : levelOf(chance, LEVELS)
}

/** What the first reading saw, as the second looks at it. */
export function viewFirst(context: Context, { parts, path, chances }: Labels): FirstReading {
  const { count } = context
  const segments = findSegments(context)
  const levels = new Int8Array(chances.length)
  for (let i = 0; i < chances.length; i++) levels[i] = level(chances[i]!)
  const part = new Int32Array(count)
  for (const [index, { start, end }] of parts.entries()) part.fill(index + 1, start, end)
  const cueLevel = new Int8Array(count).fill(-LEVELS.most)
  for (let i = 0; i < count; i++) {
    const at = segments.start[i]!
    if (levels[i * 3 + 2]! > cueLevel[at]!) cueLevel[at] = levels[i * 3 + 2]!
  }
  return { path, levels, part, segments, cueLevel, likely: countLikely(segments, cueLevel) }
}

/** How many stretches with a likely cue there are among the first of a text. */
function countLikely({ start, before }: Segments, cueLevel: Int8Array): Int32Array {
  const count = start.length
  const likely = new Int32Array(before[count]! + 1)
  for (let i = 0; i < count; i++) {
    if (start[i] === i) likely[before[i]! + 1] = likely[before[i]!]! + Number(cueLevel[i]! >= 0)
  }
  return likely
}

/** A cue that may be one, and what the first reading made of it. */
export interface CueCandidate extends CueReading {
  joined: Joined | null
  /** The part of the first reading, or one made of the chances of its words. */
  cue: LabelledPart
}

/** The cues of the first reading, and words that it all but took for one, in text order. */
export function findCues({ parts, path, chances }: Labels, joined: readonly Joined[]): CueCandidate[] {
  const byCue = new Map(joined.flatMap((one) => (one.cue ? [[one.cue.start, one] as const] : [])))
  const numbers = new Map(parts.map((it, index) => [it.start, index + 1]))
  const found: CueCandidate[] = parts.flatMap((it) => {
    if (it.tag !== CUE) return []
    const one = byCue.get(it.start) ?? null
    const number = (of: LabelledPart) => numbers.get(of.start) ?? 0
    return [
      {
        start: it.start,
        end: it.end,
        source: one?.source ? number(one.source) : 0,
        contents: one?.contents.map(number) ?? [],
        isSure: true,
        joined: one,
        cue: it,
      },
    ]
  })
  for (let i = 0; i < path.length; i++) {
    const isCue = (at: number) => at < path.length && chances[at * 3 + 2]! >= MIN_CUE_CHANCE && (path[at]! & ~1) !== CUE
    if (!isCue(i)) continue
    let end = i + 1
    while (isCue(end)) end++
    let sum = 0
    for (let at = i; at < end; at++) sum += chances[at * 3 + 2]!
    const mean = sum / (end - i)
    const cue = {
      tag: CUE,
      start: i,
      end,
      first: chances[i * 3 + 2]!,
      last: chances[end * 3 - 1]!,
      mean,
    }
    found.push({ start: i, end, source: 0, contents: [], isSure: false, joined: null, cue })
    i = end - 1
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Tokens on either side of a cue among which its source and content are looked for. */
const REACH = 110

/** The stretch of the paragraph round a cue that is read again. */
export function windowOf({ paragraphStart, paragraphEnd }: Context, { start, end }: CueReading): [number, number] {
  return [Math.max(paragraphStart[start]!, start - REACH), Math.min(paragraphEnd[start]!, end + REACH)]
}

/**
 * What of that stretch is worth reading: the sentence of the cue, and those up to what the first reading joined with it.
 * Of the parts that are found in training news fewer than one in 500 stand elsewhere.
 */
export function nearWindowOf(context: Context, cue: CueCandidate): [number, number] {
  const { sentenceStart, sentenceEnd } = context
  const [first, last] = windowOf(context, cue)
  let start = sentenceStart[cue.start]!
  let end = sentenceEnd[cue.end - 1]!
  const { source, contents } = cue.joined ?? { source: null, contents: [] }
  for (const part of source ? [source, ...contents] : contents) {
    if (part.end <= first || part.start >= last) continue
    start = Math.min(start, sentenceStart[part.start]!)
    end = Math.max(end, sentenceEnd[part.end - 1]!)
  }
  return [Math.max(first, start), Math.min(last, end)]
}
