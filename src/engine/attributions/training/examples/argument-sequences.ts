import { overlap } from '../../../text/spans.ts'
import { ARGUMENT_FEATURES, argumentFeatures } from '../../tagger/arguments/argument-features.ts'
import { type CueCandidate, findCues, viewFirst, windowOf } from '../../tagger/arguments/first-reading.ts'
import type { FirstReading } from '../../tagger/arguments/readings.ts'
import type { Context } from '../../tagger/features/context.ts'
import { edgeOf } from '../../tagger/labelling/edges.ts'
import type { Labels } from '../../tagger/labelling/label.ts'
import type { Joined } from '../../tagger/linking/join.ts'
import { ARGUMENT_TAGS, CONTENT_ARGUMENT, CUE_ARGUMENT, SOURCE_ARGUMENT } from '../../tagger/model/argument-tags.ts'
import type { Gold, TokenRange } from '../gold.ts'
import { MIN_FEATURE_COUNT } from './build-sequences.ts'
import type { Sequence } from './sequence.ts'

/** A gold text with what the first reading made of it. */
export interface FirstRead extends Gold {
  context: Context
  labels: Labels
  joined: Joined[]
}

/**
 * Turns texts into one sequence for each cue that the first reading found or all but found, features hashed to
 * `2 ** bits` places, seldom ones dropped. Round what is no cue of the gold all words are outside.
 *
 * @returns for each text its sequences.
 */
export function argumentSequences(texts: readonly FirstRead[], bits: number): Sequence[][] {
  const mask = (1 << bits) - 1
  const features = new Int32Array(ARGUMENT_FEATURES)
  const read = texts.map((text) => ({
    text,
    first: viewFirst(text.context, text.labels),
    cues: findCues(text.labels, text.joined),
  }))
  const counts = new Uint8Array(1 << bits)
  for (const { text, first, cues } of read) {
    for (const cue of cues) {
      eachFeature(text.context, first, cue, features, (hash) => {
        const place = hash & mask
        if (counts[place]! < MIN_FEATURE_COUNT) counts[place]!++
      })
    }
  }
  return read.map(({ text, first, cues }) =>
    cues.map((cue) => {
      const [start, end] = windowOf(text.context, cue)
      const rows: number[] = []
      const offsets = new Int32Array(end - start + 1)
      eachFeature(text.context, first, cue, features, (hash, i) => {
        const place = hash & mask
        if (counts[place] === MIN_FEATURE_COUNT) rows.push(place)
        offsets[i - start + 1] = rows.length
      })
      const edges = Uint8Array.from({ length: end - start }, (_, at) => edgeOf(text.context, start + at))
      return {
        length: end - start,
        rows: Int32Array.from(rows),
        offsets,
        edges,
        tags: tagsRound(cue, text, start, end),
      }
    }),
  )
}

function eachFeature(
  context: Context,
  first: FirstReading,
  cue: CueCandidate,
  room: Int32Array,
  look: (hash: number, token: number) => void,
): void {
  const [start, end] = windowOf(context, cue)
  for (let i = start; i < end; i++) {
    const count = argumentFeatures(context, first, cue, i, room)
    for (let f = 0; f < count; f++) look(room[f]!, i)
  }
}

/** Right answers: what the gold says belongs to the cue that has most words in common with this one. */
function tagsRound(cue: CueCandidate, { attributions }: Gold, start: number, end: number): Uint8Array {
  const tags = new Uint8Array(end - start)
  const common = (ranges: TokenRange[]) =>
    ranges.reduce((sum, [from, to]) => sum + overlap({ start: from, end: to }, cue), 0)
  const most = Math.max(0, ...attributions.map((gold) => common(gold.cue)))
  const gold = most > 0 ? attributions.find((one) => common(one.cue) === most) : undefined
  if (!gold) return tags
  const set = (ranges: TokenRange[], tag: number) => {
    for (const [from, to] of ranges) {
      for (let i = Math.max(from, start); i < Math.min(to, end); i++) {
        tags[i - start] = i === from || i === start ? tag : tag + 1
      }
    }
  }
  set(gold.content, CONTENT_ARGUMENT)
  set(gold.source, SOURCE_ARGUMENT)
  set(gold.cue, CUE_ARGUMENT)
  return tags
}

/** How the reading round cues is learned, see `learn`. */
export const ARGUMENT_SETTINGS = { tags: ARGUMENT_TAGS, epochs: 8, rate: 0.04, dropout: 0.4, average: 3 }
