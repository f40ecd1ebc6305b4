import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shorten } from '../../src/import/shorten.ts'

it('cuts what is long, in one line', () => {
  expect(shorten('two\n words', 20)).toBe('two words')
  expect(shorten('two words', 5)).toBe('two w…')
})

it('cuts no character in two', () => {
  expect(shorten('ab😀', 3)).toBe('ab…')
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => shorten(text, 5).isWellFormed()))
})
