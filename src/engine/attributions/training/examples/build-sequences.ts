import type { Context } from '../../tagger/features/context.ts'
import { FEATURES, featuresOf, makeAtoms } from '../../tagger/features/features.ts'
import { edgeOf } from '../../tagger/labelling/edges.ts'
import type { Sequence } from './sequence.ts'

/** Features seen less often than this in training are left out. */
export const MIN_FEATURE_COUNT = 3

/** Turns texts into one sequence a paragraph, features hashed to `2 ** bits` places, seldom ones dropped. */
export function buildSequences(texts: readonly { context: Context; tags: Uint8Array }[], bits: number): Sequence[][] {
  const mask = (1 << bits) - 1
  const features = new Int32Array(FEATURES)
  const atoms = makeAtoms()
  const counts = new Uint8Array(1 << bits)
  for (const { context } of texts) {
    for (let i = 0; i < context.count; i++) {
      const count = featuresOf(context, i, atoms, features)
      for (let f = 0; f < count; f++) {
        const place = features[f]! & mask
        if (counts[place]! < MIN_FEATURE_COUNT) counts[place]!++
      }
    }
  }
  return texts.map(({ context, tags }) => {
    const sequences: Sequence[] = []
    for (let start = 0; start < context.count; ) {
      const end = context.paragraphEnd[start]!
      const edges = new Uint8Array(end - start)
      const rows: number[] = []
      const offsets = new Int32Array(end - start + 1)
      for (let i = start; i < end; i++) {
        edges[i - start] = edgeOf(context, i)
        const count = featuresOf(context, i, atoms, features)
        for (let f = 0; f < count; f++) {
          const place = features[f]! & mask
          if (counts[place] === MIN_FEATURE_COUNT) rows.push(place)
        }
        offsets[i - start + 1] = rows.length
      }
      sequences.push({
        length: end - start,
        rows: Int32Array.from(rows),
        offsets,
        edges,
        tags: tags.subarray(start, end),
      })
      start = end
    }
    return sequences
  })
}
