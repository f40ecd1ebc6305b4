import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFigures } from '../../../src/engine/figures/find-figures.ts'
import { threadTime } from '../../thread-time.ts'

/** Pieces that figures are made of, so that random texts hit the grammar rather than pass it by. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '12',
      '3.5',
      '1,200',
      '2026',
      '07',
      '0',
      '1/2',
      '½',
      '18',
      '999999999999',
      '.5',
      '1.2.3',
      '00',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'two',
      'hundred',
      'million',
      'a',
      'dozen',
      'half',
      'third',
      'dozens',
      'several',
      'and',
      'of',
      'to',
      'from',
      'between',
      'minus',
      'point',
      'quarters',
      'tens',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '$',
      '€',
      'US',
      'USD',
      '%',
      'km',
      '°C',
      'per',
      'cent',
      'years',
      'old',
      'ago',
      'm',
      'bn',
      'th',
      's',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'May',
      'March',
      'Friday',
      'last',
      'week',
      'the',
      'quarter',
      'year',
      'end',
      'Feb',
      'p',
      'pm',
      'noon',
      'o’clock',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('killed', 'people', 'including', 'dead', 'rose', 'in', 'Gaza', 'them', 'among', 'was'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '-',
      '–',
      '.',
      ',',
      ':',
      '/',
      '(',
      ')',
      '\n',
      '\n\n',
      '’',
      '+',
      '#',
      '\u00a0',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const date = fc.constantFrom('2026-02-07', '2024-02-29T12:00:00Z', '', 'yesterday', '9999-12-31', '0001-01-01')

test('figures lie in the text, in order, apart, and read as the text has them', () => {
  fc.assert(
    fc.property(text, date, (input, day) => {
      const figures = findFigures(input, [{ start: 0, end: input.length }], { date: day })
      let end = 0
      figures.forEach((figure, index) => {
        expect(figure.start).toBeGreaterThanOrEqual(end)
        expect(figure.end).toBeGreaterThan(figure.start)
        expect(figure.end).toBeLessThanOrEqual(input.length)
        expect(figure.text).toBe(input.slice(figure.start, figure.end))
        expect(figure.attribution).toBeNull()
        if (figure.min !== null && figure.max !== null) expect(figure.min).toBeLessThanOrEqual(figure.max)
        if (figure.partOf !== null) {
          expect(figure.partOf).not.toBe(index)
          expect(figures[figure.partOf]?.kind).toBe('cardinal')
        }
        end = figure.end
      })
    }),
    { numRuns: 10_000 },
  )
}, 60_000)

test('a finite number or a date stands behind every figure of numerals', () => {
  fc.assert(
    fc.property(text, (input) => {
      for (const figure of findFigures(input, [], {})) {
        if (figure.kind === 'date' || figure.kind === 'time') continue
        const numbers = [figure.value, figure.min, figure.max].filter((number) => number !== null)
        expect(numbers.length).toBeGreaterThan(0)
        for (const number of numbers) expect(Number.isFinite(number)).toBe(true)
      }
    }),
    { numRuns: 2_000 },
  )
}, 60_000)

test('a text ten times as long takes about ten times as long', () => {
  const sentence =
    'On Friday at least 18 people were killed and $1.2bn was lost, 40% more than in 2019, officials said. '
  const read = (text: string) => findFigures(text, [{ start: 0, end: text.length }], { date: '2026-02-07' })
  const time = (copies: number): number => {
    const text = sentence.repeat(copies)
    // As many sentences of each, since processor time is counted in ticks.
    return threadTime(() => {
      for (let count = 0; count < 4000; count += copies) read(text)
    })
  }
  time(200)
  const short = Math.min(...[1, 2, 3].map(() => time(200)))
  const long = Math.min(...[1, 2, 3].map(() => time(4000)))
  expect(long).toBeLessThan(short * 4)
})

test('numbers too large to mean anything are left out, never infinite', () => {
  for (const input of ['million '.repeat(100), '9'.repeat(400), `1${',000'.repeat(120)}`, '1.99×10999999']) {
    for (const { value } of findFigures(input, [], {})) expect(value === null || Number.isFinite(value)).toBe(true)
  }
})

test.each([
  'twenty ',
  'twenty-',
  'one ',
  'a half ',
  '1/2 ',
  '5 ',
  '5 000 ',
  '5%',
  'dozens of ',
  '5 to ',
  'from 5 to ',
  'May 5-',
  'never ',
  '12 dead, including ',
])('140 kB of “%s” take no more than a few seconds', (words) => {
  const long = words.repeat(Math.ceil(140_000 / words.length))
  const time = threadTime(() => findFigures(long, [{ start: 0, end: long.length }], { date: '2026-02-07' }))
  expect(time).toBeLessThan(5_000)
})
