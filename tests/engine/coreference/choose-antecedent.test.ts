import { expect, it } from 'vitest'
import type { Antecedent, OpenMention } from '../../../src/engine/coreference/antecedents/antecedent.ts'
import { type CandidateFeatures, listFeatures } from '../../../src/engine/coreference/antecedents/candidate-features.ts'
import { chooseBy } from '../../../src/engine/coreference/antecedents/choose-antecedent.ts'

const WEIGHTS = new Map([
  ['rank 0', 0.5],
  ['described the rank 0', 1.25],
  ['described the', 9],
  ['described the plural rank 0', -7],
  ['itself', 0.25],
  ['described the itself', 5],
])

const CANDIDATES: CandidateFeatures[] = [
  { form: 'described the', crossed: ['rank 0', 'rank 1'], alone: [] },
  { form: 'described the', crossed: [], alone: ['itself'] },
]

it('weighs a crossed feature as the two words that it stands for, so that what is learned of them is what is used', () => {
  const sums = CANDIDATES.map((it) => listFeatures(it).reduce((sum, one) => sum + (WEIGHTS.get(one) ?? 0), 0))
  expect(sums).toEqual([1.75, 0.25])
  const candidates = ['Ann Lee', 'the officer'].map(
    (name) => ({ resolution: { name }, isByRule: false, isItself: false }) as Antecedent,
  )
  const { resolution, chance } = chooseBy(WEIGHTS)({ form: 'it', words: 'it' } as OpenMention, candidates, CANDIDATES)
  expect(resolution.name).toBe('Ann Lee')
  expect(chance).toBeCloseTo(1 / (1 + Math.exp(0.25 - 1.75)), 12)
})
