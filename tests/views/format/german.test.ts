import { expect, it } from 'vitest'
import { activities, oppositions } from '../../../src/newsroom/lexicon/oppositions.ts'
import { figureValue } from '../../../src/views/format/figure-value.ts'
import { makeFormat } from '../../../src/views/format/make-format.ts'
import { english } from '../../../src/views/words/english.ts'
import { german } from '../../../src/views/words/german.ts'
import { figure } from '../make-site-index.ts'

const labels = [
  ...oppositions.map(({ label }) => label),
  ...activities.map(({ label }) => `${label} halted or continued`),
  ...['hurt or unhurt', 'asserted or denied', 'so or not so', 'who won'],
]

it.each(labels)('German has words for “%s”, English its own', (label) => {
  expect(german.about(label)).not.toBe(label)
  expect(german.reasons['accounts-differ']([label])).not.toContain(label)
  expect(english.about(label)).toBe(label)
})

it.each([
  [{ value: 12, modifier: 'at least' as const }, 'mindestens 12'],
  [{ min: 20, max: 30, unit: 'km' }, '20 bis 30 km'],
  [{ min: 2400 }, '2.400 oder mehr'],
  [{ iso: '2026-02-07' }, '7. Feb. 2026'],
])('a figure of %o reads “%s” in German', (fields, words) => {
  const format = makeFormat({ language: 'de', timeZone: 'UTC' })
  expect(figureValue({ format, words: german }, figure('12 people', '12 people', fields))).toBe(words)
})
