import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify } from '../../../src/newsroom/index.ts'

test.each([
  ['Galey TsAHAL', 'galey-tsahal'],
  ['Maariv’s “late edition”', 'maarivs-late-edition'],
  ["Ma'ariv", 'maariv'],
  ['Łódź, Åre & Gießen', 'lodz-are-giessen'],
  ['İstanbul', 'istanbul'],
  ['  --U.S. State Dept.-- ', 'u-s-state-dept'],
])('%s → %s', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

test('names in another script keep addresses of their own', () => {
  expect(slugify('Київ')).toMatch(/^[0-9a-f-]+$/)
  expect(slugify('Київ')).not.toBe(slugify('Львів'))
})

test('an address holds nothing but lower-case ASCII, digits and single hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
    }),
  )
})
