import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/engine/figures/find-figures.ts'
import { splitSentences } from '../../../src/engine/text/sentences.ts'

const figuresOf = (text: string, date?: string) => findFigures(text, splitSentences(text), date ? { date } : {})

describe('findFigures', () => {
  test('gives offsets that cut the figure out of the text, past emoji and accents', () => {
    const text = '😀 Überraschung: “at least €2.5–3 billion”, said Zoë.'
    const [figure] = figuresOf(text)
    expect(figure && text.slice(figure.start, figure.end)).toBe('€2.5–3 billion')
    expect(figure).toMatchObject({ kind: 'money', min: 2.5e9, max: 3e9, unit: 'EUR', modifier: 'at least' })
  })

  test('leaves relative dates unresolved without the day of the story, and absolute ones resolved', () => {
    expect(figuresOf('They met on Tuesday and last week.').map(({ iso }) => iso)).toEqual([null, null])
    expect(figuresOf('They met on 7 February 2026.').map(({ iso }) => iso)).toEqual(['2026-02-07'])
  })

  test('reads an unusable date as none', () => {
    expect(figuresOf('They met on Tuesday.', 'soon')[0]?.iso).toBeNull()
    expect(figuresOf('They met on Tuesday.', '2026-02-30')[0]?.iso).toBeNull()
  })

  test('takes a date-time by its day', () => {
    expect(figuresOf('They met yesterday.', '2026-03-01T23:30:00Z')[0]?.iso).toBe('2026-02-28')
  })

  test('points from a part to its whole, in the sentence or in the one before', () => {
    const figures = figuresOf('Police held 12 people. Of them 9 are women. The fire killed 40, among them 6 children.')
    expect(figures.map(({ text, partOf }) => [text, partOf])).toEqual([
      ['12', null],
      ['9', 0],
      ['40', null],
      ['6', 2],
    ])
  })

  test('a sentence that tells of another year is not of the day of the one before', () => {
    const figures = figuresOf(
      'The storm came ashore on Friday. One of the same force left 312 dead in 2019.',
      '2026-02-07',
    )
    expect(figures.find(({ text }) => text === '312')?.asOf).not.toBe('2026-02-06')
    const [, , killed] = figuresOf('The storm came ashore on Friday. In 2019 another left 312 dead.', '2026-02-07')
    expect([killed?.text, killed?.asOf]).toEqual(['312', null])
  })

  test('forgets the day of one paragraph in the next', () => {
    const [, first, second] = figuresOf(
      'On Friday a shell killed 3 people.\n\nFive people were killed later.',
      '2026-02-07',
    )
    expect([first?.asOf, second?.asOf]).toEqual(['2026-02-06', null])
  })

  test('finds nothing in an empty text or one without numbers', () => {
    expect(figuresOf('')).toEqual([])
    expect(figuresOf('Nobody knows how it will end.')).toEqual([])
  })
})
