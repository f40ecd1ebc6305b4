import { expect, it } from 'vitest'
import { capitalise } from '../../../src/views/format/capitalise.ts'

it.each([
  ['internal communications', 'Internal communications'],
  ['an undated report', 'An undated report'],
  ['insiders', 'Insiders'],
  ['iLabour', 'iLabour'],
  ['eBay’s spokesperson', 'eBay’s spokesperson'],
  ['Ann Lee', 'Ann Lee'],
  ['', ''],
])('%s begins a sentence as %s', (text, begun) => {
  expect(capitalise(text)).toBe(begun)
})
