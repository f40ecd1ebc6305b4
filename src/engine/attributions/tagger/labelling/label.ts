import type { Context } from '../features/context.ts'
import type { LabelledPart } from '../linking/link.ts'
import type { Model } from '../model/model.ts'
import { bestPath, buildGrammar, makeRoom, marginals } from './chain-field.ts'
import { edgesOf } from './edges.ts'
import { scoreTokens } from './score-tokens.ts'
import { BETWEEN_TAG, OUTSIDE_TAG, SOURCE_RIGHT, TAGS } from './tags.ts'

/** Taken off the scores of words outside attributions: more is found first, and what is not trusted is dropped later. */
const EAGERNESS = 0.5

/** A word that continues a span stands after one that begins or continues it. */
const GRAMMAR = buildGrammar(TAGS, (before, tag) =>
  tag > SOURCE_RIGHT && tag % 2 === 1 ? before === tag || before === tag - 1 : true,
)

/** First pass: finds sources, cues and contents, paragraph by paragraph, in text order. */
export function label(context: Context, model: Model): LabelledPart[] {
  const parts: LabelledPart[] = []
  const allScores = scoreTokens(context, model.rows)
  const allEdges = edgesOf(context)
  const room = makeRoom(longestParagraph(context), TAGS)
  for (let start = 0; start < context.count; ) {
    const end = context.paragraphEnd[start] as number
    const scores = allScores.subarray(start * TAGS, end * TAGS)
    const edges = allEdges.subarray(start, end)
    const chain = { length: end - start, tags: TAGS, scores, edges, edge: model.edge }
    favour(scores, -EAGERNESS)
    const path = bestPath(chain, GRAMMAR, room)
    if (path.some((tag) => tag >= SOURCE_RIGHT)) {
      favour(scores, EAGERNESS)
      collectParts(path, marginals(chain, model.expEdge, GRAMMAR, room), start, parts)
    }
    start = end
  }
  return parts
}

function longestParagraph({ count, paragraphEnd }: Context): number {
  let longest = 0
  for (let start = 0; start < count; ) {
    const end = paragraphEnd[start] as number
    longest = Math.max(longest, end - start)
    start = end
  }
  return longest
}

/** Makes it more or less likely that words stand outside the parts of attributions. */
function favour(scores: Float32Array, by: number): void {
  for (let at = 0; at < scores.length; at += TAGS) {
    scores[at + OUTSIDE_TAG] = (scores[at + OUTSIDE_TAG] as number) + by
    scores[at + BETWEEN_TAG] = (scores[at + BETWEEN_TAG] as number) + by
  }
}

function collectParts(path: Uint8Array, chances: Float32Array, offset: number, parts: LabelledPart[]): void {
  for (let i = 0; i < path.length; ) {
    const tag = (path[i] as number) & ~1
    if (tag < SOURCE_RIGHT) {
      i++
      continue
    }
    let end = i + 1
    while (end < path.length && path[end] === tag + 1) end++
    const chance = (at: number, which: number) => chances[at * TAGS + which] as number
    let sum = 0
    for (let at = i; at < end; at++) sum += chance(at, tag) + chance(at, tag + 1)
    const first = chance(i, tag)
    const last = end < path.length ? 1 - chance(end, tag + 1) : 1
    parts.push({ tag, start: i + offset, end: end + offset, first, last, mean: sum / (end - i) })
    i = end
  }
}
