import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PackedTrees, scoreTrees, unpackTrees } from '../../../src/engine/party/trees.ts'

const file = new URL('../../../src/engine/party/party-trees.json', import.meta.url)
const learned: PackedTrees = JSON.parse(readFileSync(file, 'utf8'))

/** The score as the packed trees say it: question by question, from the root of each to a leaf. */
function walk({ features, roots, questions, leads }: PackedTrees, present: ReadonlySet<string>): number {
  const leafOf = (node: number): number => {
    const question = questions[node]!
    if (question < 0) return leads[node]!
    return leafOf(present.has(features[question]!) ? leads[node]! : node + 1)
  }
  return roots.reduce((sum, root) => sum + leafOf(root), 0) / 1000
}

describe('the trees that weigh who is meant', () => {
  it('score the same filled up to one depth as walked question by question', () => {
    const trees = unpackTrees(learned)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...learned.features, 'never seen'), { maxLength: 200 }),
        (features) => {
          expect(scoreTrees(trees, features)).toBeCloseTo(walk(learned, new Set(features)), 9)
        },
      ),
    )
  })

  it('may be leaves alone, and none at all', () => {
    const one = unpackTrees({ features: ['a'], roots: [0], questions: [-1], leads: [250] })
    expect(scoreTrees(one, ['a'])).toBe(0.25)
    const none = unpackTrees({ features: [], roots: [], questions: [], leads: [] })
    expect(scoreTrees(none, ['a'])).toBe(0)
  })
})
