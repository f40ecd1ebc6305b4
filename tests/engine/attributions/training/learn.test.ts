import { describe, expect, it } from 'vitest'
import { bestPath } from '../../../../src/engine/attributions/tagger/labelling/best-path.ts'
import { makeRoom } from '../../../../src/engine/attributions/tagger/labelling/chain.ts'
import { buildSteps } from '../../../../src/engine/attributions/tagger/model/steps.ts'
import type { Sequence } from '../../../../src/engine/attributions/training/examples/sequence.ts'
import { learn } from '../../../../src/engine/attributions/training/learn.ts'
import { learnRanker } from '../../../../src/engine/attributions/training/learn-ranker.ts'

/** A made-up tongue: word 0 is tagged 0, word 1 is tagged 1, and word 2 is tagged as the word before it. */
const sentences = [
  [0, 2, 2],
  [1, 2, 2],
  [0, 1, 2],
  [1, 0, 2, 2],
]
const sequences = sentences.map((words): Sequence => {
  const tags: number[] = []
  for (const word of words) tags.push(word === 2 ? tags.at(-1)! : word)
  return {
    length: words.length,
    rows: Int32Array.from(words),
    offsets: Int32Array.from({ length: words.length + 1 }, (_, i) => i),
    edges: Uint8Array.from(words, (word) => (word === 2 ? 1 : 0)),
    tags: Uint8Array.from(tags),
  }
})
const options = { tags: 2, rows: 3, edges: 2, epochs: 40, rate: 0.3 }

describe('the learner', () => {
  it('learns from words and from what stands before them', () => {
    const { node, edge } = learn(sequences, options)
    const steps = buildSteps(edge, 2, () => true)
    const room = makeRoom(4, steps)
    for (const { length, rows, edges, tags } of sequences) {
      const scores = Float32Array.from({ length: length * 2 }, (_, at) => node[rows[at >> 1]! * 2 + (at & 1)]!)
      expect(bestPath({ length, scores, edges, steps }, room)).toEqual(tags)
    }
  })

  it('gives the same weights for the same texts', () => {
    expect(learn(sequences, { ...options, dropout: 0.3 })).toEqual(learn(sequences, { ...options, dropout: 0.3 }))
  })

  it('learns to choose', () => {
    const choices = [
      { options: [Int32Array.of(1), Int32Array.of(2)], right: 0 },
      { options: [Int32Array.of(3), Int32Array.of(1)], right: 1 },
      { options: [Int32Array.of(2), Int32Array.of(3)], right: 0 },
    ]
    const weights = learnRanker(choices, { bits: 4, epochs: 20, rate: 0.3 })
    expect(weights[1]).toBeGreaterThan(weights[2]!)
    expect(weights[2]).toBeGreaterThan(weights[3]!)
  })
})
