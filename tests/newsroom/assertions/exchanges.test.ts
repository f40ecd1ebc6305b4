import { describe, expect, test } from 'vitest'
import { type Exchange, mayAnswer, pairVoices } from '../../../src/newsroom/assertions/contradiction/list-exchanges.ts'
import { neighbourMeasures } from '../../../src/newsroom/assertions/contradiction/neighbour-measures.ts'
import { hasParagraphs, paragraphFeatures } from '../../../src/newsroom/assertions/contradiction/paragraph-features.ts'
import { quantityFeatures } from '../../../src/newsroom/assertions/contradiction/quantity-features.ts'
import { listAssertions } from '../../../src/newsroom/assertions/list-assertions.ts'
import { readStories } from '../../../src/newsroom/identities/read-stories.ts'
import { countFeatures } from '../../../src/newsroom/relations/count-features.ts'
import { weighFeatures } from '../../../src/newsroom/relations/weigh-features.ts'
import { makeStory } from '../make-story.ts'

function exchangesIn(text: string): Exchange[] {
  const { readings } = readStories({ stories: [makeStory('hall', text)], sources: [], events: [], topics: [] })
  const { vocabulary } = weighFeatures(readings.values().map(countFeatures))
  return readings.flatMap((reading) => pairVoices(listAssertions(reading), vocabulary).filter(mayAnswer))
}

const FIRST = 'HELM – A hall burned down on Monday.'

describe('two voices of which the second may answer the first', () => {
  test.each([
    'Ann Roth bought the mill and Ole Holm the forge. Mr Roth said the gate was shut. Mr Holm said it was open.',
    'The harbour board said the gate was shut. Odd Marek, a sailor, said it was open.',
  ])('%s', (text) => {
    expect(exchangesIn(`${FIRST} ${text}`)).toHaveLength(1)
  })

  test.each([
    'The trust said nobody had asked for more. Its chief executive, Ann Roth, said the gate was open.',
    'The trust said nobody had asked for more. Its lawyer said the gate was open.',
    'Odd Marek said the gate was shut. He said it was painted.',
  ])('one voice, or one that speaks for the other: %s', (text) => {
    expect(exchangesIn(`${FIRST} ${text}`)).toEqual([])
  })
})

describe('how far two assertions stand apart', () => {
  const [A, B] = ['The harbour board said the gate was shut.', 'Odd Marek, a sailor, said it was open.']
  const apart = (text: string) => exchangesIn(text).map(({ a, b }) => paragraphFeatures(a, b))

  test('in one paragraph, and in two', () => {
    expect(apart(`${FIRST} ${A} ${B}\n\nIt rained.`)).toEqual([['paragraphs 0, sentences 1, middling']])
    expect(apart(`${FIRST} ${A}\n\n${B} It rained.`)).toEqual([['paragraphs 1, sentences 1, middling']])
  })

  test.each([
    [`${FIRST} ${A}\n\n${B} It rained.`, true],
    [`${FIRST}\n\n${A}\n\n${B}`, false],
    [`${FIRST} ${A} ${B}`, false],
  ])('a story is cut into paragraphs, or every sentence is one, or all is one: %j, %s', (text, isCut) => {
    expect(exchangesIn(text).map(({ a }) => hasParagraphs(a.reading))).toEqual([isCut])
  })
})

test('how likely others of a story contradict one of two tells how likely the two do', () => {
  const exchanges = exchangesIn(
    `${FIRST} The harbour board said the gate was shut. Odd Marek, a sailor, said it was open. Berit Lund, a cook, said she had seen nothing.`,
  )
  expect(exchanges.map(({ a, b }) => [a.text, b.text])).toEqual([
    ['the gate was shut', 'it was open'],
    ['the gate was shut', 'she had seen nothing'],
    ['it was open', 'she had seen nothing'],
  ])
  const [first, second, third] = neighbourMeasures(exchanges, [2, -1, -9])
  expect(first).toEqual({
    own: 2,
    'another to a': 1,
    'another to a likely': 0,
    'another to a less likely': 3,
    'another to b': 1,
    'another to b likely': 0,
    'another to b less likely': 6,
  })
  expect(second).toMatchObject({ own: -1, 'another to a likely': 2, 'another to a less likely': 0 })
  expect(third).toMatchObject({ own: -4, 'a to another likely': 2 })
})

describe('numbers of two voices', () => {
  const features = (text: string): string[] =>
    exchangesIn(`${FIRST} ${text}`).flatMap(({ a, b }) => quantityFeatures(a, b))

  test('the two of one noun are taken together, whatever stands before them', () => {
    const between = features(
      'The harbour board said 300 people had marched for two hours. Odd Marek, a sailor, said that 60 had been hurt and 900 people had marched.',
    )
    expect(between).toContain('two numbers, one noun')
    expect(between).toContain('behind the number people')
  })

  test.each([
    ['police said 300 people had marched. Odd Marek, a sailor, said it was 900.', 'two numbers, bare count'],
    ['police said it had cost $300. Odd Marek, a sailor, said it was $900.', 'two numbers, money'],
    ['police said it had lasted three hours. Odd Marek, a sailor, said two days.', 'two numbers, time'],
    ['police said nine in ten had come. Odd Marek, a sailor, said 12 people had.', 'two numbers, share and count'],
    [
      'police said the strike began on Monday. Odd Marek, a sailor, said the strike began on Friday.',
      'two numbers, times of day',
    ],
    ['police said 300 people had come. Odd Marek, a sailor, said 300 people had.', 'same number'],
    ['police said it had cost $300. Odd Marek, a sailor, said that it rained for two days.', 'numbers of two kinds'],
  ])('%s %s', (text, expected) => {
    expect(features(`The ${text}`)).toContain(expected)
  })
})
