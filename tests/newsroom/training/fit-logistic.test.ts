import { expect, it } from 'vitest'
import { fitLogistic, type Judgement } from '../../../src/newsroom/training/fit-logistic.ts'

/** Of four groups each: what has `no` is mostly so, what has `yes` mostly is not. */
const examples: Judgement[] = ['a', 'b', 'c', 'd'].flatMap((group) =>
  Array.from({ length: 40 }, (_, at) => ({
    features: [at % 2 === 0 ? 'no' : 'yes', 'said', ...(group === 'a' ? ['only here'] : [])],
    right: at % 2 === 0 ? at % 20 !== 0 : at % 20 === 1,
    weight: 1,
    group,
  })),
)

const oddsOf = ({ bias, weights }: ReturnType<typeof fitLogistic>, features: string[]): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias)

it('gives odds that follow how often something is so', () => {
  const model = fitLogistic(examples)
  expect(oddsOf(model, ['no', 'said'])).toBeGreaterThan(1)
  expect(oddsOf(model, ['yes', 'said'])).toBeLessThan(-1)
})

it('leaves out what only one group has, so that no story is learned by heart', () => {
  expect(Object.keys(fitLogistic(examples).weights)).not.toContain('only here')
})

it('gives the same weights for the same examples', () => {
  expect(fitLogistic(examples)).toEqual(fitLogistic(structuredClone(examples)))
})

it('counts an example of less weight for less', () => {
  const doubted = examples.map((it) => (it.right ? { ...it, weight: 0.1 } : it))
  expect(oddsOf(fitLogistic(doubted), ['no', 'said'])).toBeLessThan(oddsOf(fitLogistic(examples), ['no', 'said']))
})

it('learns from how much of a thing there is', () => {
  const measured = examples.map((it) => ({ ...it, features: [], measures: { height: it.right ? 3 : -3 } }))
  const { bias, weights } = fitLogistic(measured)
  expect(Object.keys(weights)).toEqual(['height'])
  expect(bias + 3 * weights.height!).toBeGreaterThan(2)
  expect(bias - 3 * weights.height!).toBeLessThan(-2)
})
