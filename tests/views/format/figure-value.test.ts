import { expect, it } from 'vitest'
import { figureValue } from '../../../src/views/format/figure-value.ts'
import { makeFormat } from '../../../src/views/format/make-format.ts'
import { english } from '../../../src/views/words/english.ts'
import { figure } from '../make-site-index.ts'

const format = makeFormat({ language: 'en', timeZone: 'UTC' })

it.each([
  [{ value: 12500 }, '12,500'],
  [{ value: 12, modifier: 'at least' as const }, 'at least 12'],
  [{ min: 20, max: 30, unit: 'km' }, '20 to 30 km'],
  [{ min: 24 }, '24 or more'],
  [{ max: 5 }, '5 or fewer'],
  [{ value: 4.5, unit: 'percentage points' }, '4.5 percentage points'],
  [{ value: 27, unit: '%' }, '27%'],
  [{ value: 2_500_000, unit: 'USD' }, 'USD 2,500,000'],
  [{ value: 48, unit: 'hour' }, '48 hours'],
  [{ value: 1, unit: 'hour' }, '1 hour'],
  [{ value: 6, unit: 'foot' }, '6 feet'],
  [{ value: 120, unit: 'kilometre per hour' }, '120 kilometres per hour'],
  [{ value: 75, unit: 'mile per hour' }, '75 miles per hour'],
  [{ value: 2_000_000, unit: 'barrel per day' }, '2,000,000 barrels per day'],
  [{ value: 1, unit: 'litre per hour' }, '1 litre per hour'],
  [{ value: 5, unit: 'tonne per hectare' }, '5 tonnes per hectare'],
  [{ value: 6.1, unit: 'magnitude' }, 'magnitude 6.1'],
  [{ value: 3, unit: 'square foot' }, '3 square feet'],
  [{ value: 12, unit: 'degree Celsius' }, '12 degrees Celsius'],
  [{ value: 2, unit: 'century' }, '2 centuries'],
  [{ value: 50, unit: 'hertz' }, '50 hertz'],
  [{ value: 120, unit: 'km/h' }, '120 km/h'],
  [{ kind: 'date' as const, iso: '2026-02-07' }, '7 Feb 2026'],
  [{ kind: 'date' as const, iso: '2026-W06' }, '2026-W06'],
  [{}, ''],
])('a figure of %o reads “%s”', (fields, words) => {
  expect(figureValue({ format, words: english }, figure('12 people', '12 people', fields))).toBe(words)
})

it.each(['several', 'a few hundred', 'dozens', 'tens of thousands'])('“%s” is never turned into digits', (words) => {
  expect(figureValue({ format, words: english }, figure(words, words, { min: 3, max: null }))).toBe('')
})
