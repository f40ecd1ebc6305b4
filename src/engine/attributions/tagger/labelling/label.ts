import { type Context, LIKELY_CUE } from '../features/context.ts'
import type { LabelledPart } from '../linking/link.ts'
import type { Model } from '../model/model.ts'
import { BETWEEN_TAG, CONTENT_RIGHT, CUE, OUTSIDE_TAG, SOURCE_RIGHT, TAGS } from '../model/tags.ts'
import { bestPath } from './best-path.ts'
import { type LinearChain, makeRoom } from './chain.ts'
import { edgesOf } from './edges.ts'
import { marginals } from './marginals.ts'
import { scoreTokens } from './score-tokens.ts'

/** Taken off the scores of words outside attributions: more is found first, and what is not trusted is dropped later. */
const EAGERNESS = 0.5

/** What the first pass finds. */
export interface Labels {
  /** Sources, cues and contents, in text order. */
  parts: LabelledPart[]
  /** The tag of each token. */
  path: Uint8Array
  /** Chances that a token stands in a content, a source and a cue: `count × 3`. */
  chances: Float32Array
}

/** First pass: finds sources, cues and contents, paragraph by paragraph. */
export function label(context: Context, model: Model): Labels {
  const found: Labels = {
    parts: [],
    path: new Uint8Array(context.count),
    chances: new Float32Array(context.count * 3),
  }
  const allScores = scoreTokens(context, model.rows)
  const allEdges = edgesOf(context)
  const room = makeRoom(longestParagraph(context), model.steps)
  for (let start = 0; start < context.count; ) {
    const end = context.paragraphEnd[start]!
    const scores = allScores.subarray(start * TAGS, end * TAGS)
    const edges = allEdges.subarray(start, end)
    const chain: LinearChain = { length: end - start, scores, edges, steps: model.steps }
    favour(scores, -EAGERNESS)
    const path = bestPath(chain, room)
    found.path.set(path, start)
    if (path.some((tag) => tag >= SOURCE_RIGHT) || mayHaveCue(context, start, end)) {
      favour(scores, EAGERNESS)
      const chances = marginals(chain, room)
      collectParts(path, chances, start, found.parts)
      sumChances(chances, start, found.chances)
    }
    start = end
  }
  return found
}

function mayHaveCue({ cue }: Context, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (cue[i]! >= LIKELY_CUE) return true
  return false
}

function sumChances(chances: Float32Array, offset: number, out: Float32Array): void {
  for (let from = 0, at = offset * 3; from < chances.length; from += TAGS, at += 3) {
    const sum = (tag: number, of: number) => {
      let all = 0
      for (let t = tag; t < tag + of; t++) all += chances[from + t]!
      return all
    }
    out[at] = sum(CONTENT_RIGHT, 4)
    out[at + 1] = sum(SOURCE_RIGHT, 4)
    out[at + 2] = sum(CUE, 2)
  }
}

function longestParagraph({ count, paragraphEnd }: Context): number {
  let longest = 0
  for (let start = 0; start < count; ) {
    const end = paragraphEnd[start]!
    longest = Math.max(longest, end - start)
    start = end
  }
  return longest
}

/** Makes it more or less likely that words stand outside the parts of attributions. */
function favour(scores: Float32Array, by: number): void {
  for (let at = 0; at < scores.length; at += TAGS) {
    scores[at + OUTSIDE_TAG] = scores[at + OUTSIDE_TAG]! + by
    scores[at + BETWEEN_TAG] = scores[at + BETWEEN_TAG]! + by
  }
}

function collectParts(path: Uint8Array, chances: Float32Array, offset: number, parts: LabelledPart[]): void {
  for (let i = 0; i < path.length; ) {
    const tag = path[i]! & ~1
    if (tag < SOURCE_RIGHT) {
      i++
      continue
    }
    let end = i + 1
    while (end < path.length && path[end] === tag + 1) end++
    const chance = (at: number, which: number) => chances[at * TAGS + which]!
    let sum = 0
    for (let at = i; at < end; at++) sum += chance(at, tag) + chance(at, tag + 1)
    const first = chance(i, tag)
    const last = end < path.length ? 1 - chance(end, tag + 1) : 1
    parts.push({ tag, start: i + offset, end: end + offset, first, last, mean: sum / (end - i) })
    i = end
  }
}
