import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify } from '../../src/addresses/slugify.ts'

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

test.each([
  ['Владимир Путин', 'vladimir-putin'],
  ['Київ', 'kiyiv'],
  ['Ελευθέριος Βενιζέλος', 'eleytherios-venizelos'],
  ['习近平', 'xi-jin-ping'],
  ['محمد', 'mhmd'],
])('reads %s in its own script: %s', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

test('names without a letter keep addresses of their own', () => {
  expect(slugify('★')).toBe('2605')
  expect(slugify('★')).not.toBe(slugify('☆'))
})

test('a name of any length makes a folder that every disk takes, and two long ones stay apart', () => {
  const long = 'a spokesman for the ministry of the interior of the republic, '.repeat(12)
  expect(slugify(long).length).toBeLessThan(140)
  expect(slugify(`${long} one`)).not.toBe(slugify(`${long} two`))
})

test('an address holds nothing but lower-case ASCII, digits and single hyphens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
    }),
  )
})
