import { readRoundCues } from '../../tagger/arguments/read-round-cues.ts'
import { asRead, EDGE_FEATURES, type Edge, edgeFeatures } from '../../tagger/arguments/settle-edges.ts'
import type { Field } from '../../tagger/model/model.ts'
import type { Gold, TokenRange } from '../gold.ts'
import type { Choice } from '../learn-ranker.ts'
import type { FirstRead } from './argument-sequences.ts'

/** How edges are learned, see `learnRanker`. */
export const EDGE_SETTINGS = { bits: 16, epochs: 8, rate: 0.05 }
/** Share of the longer that a content and a gold one must have in common, to say where it should have ended. */
const MIN_SHARE = 0.15
/** Tokens that the nearest place may be from the edge of the gold. */
const MAX_DISTANCE = 3

/** For the edges of what the second reading finds in a text, which of the places is nearest the gold’s. */
export function edgeChoices({ context, labels, joined, attributions }: FirstRead, field: Field): Choice[] {
  const features = new Int32Array(EDGE_FEATURES)
  const choices: Choice[] = []
  readRoundCues(context, labels, joined, field, (edge) => {
    const right = rightOption(edge, attributions)
    if (right < 0) return asRead(edge)
    choices.push({
      options: edge.options.map((at) => features.slice(0, edgeFeatures(edge, at, features))),
      right,
    })
    return { option: right, chance: 1 }
  })
  return choices
}

/** Number of the right place; -1 where the gold has no such content, or none of the places is right. */
function rightOption({ part, isEnd, options }: Edge, attributions: Gold['attributions']): number {
  const shared = ([start, end]: TokenRange) => Math.min(end, part.end) - Math.max(start, part.start)
  const contents = attributions.flatMap(({ content }) => content).sort((a, b) => shared(b) - shared(a))
  const gold = contents[0]
  if (!gold || shared(gold) < MIN_SHARE * Math.max(gold[1] - gold[0], part.end - part.start)) return -1
  const distances = options.map((at) => Math.abs(at - gold[isEnd ? 1 : 0]))
  const least = Math.min(...distances)
  return least > MAX_DISTANCE ? -1 : distances.indexOf(least)
}
