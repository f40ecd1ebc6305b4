import { expect, test } from 'vitest'
import { linkQuotations } from '../../../src/newsroom/quotations/link-quotations.ts'
import { createRegistry } from '../../../src/newsroom/registry/create-registry.ts'
import { readStory } from '../../../src/newsroom/story/read-story.ts'
import { markStory } from '../make-annotation.ts'

function link(...quotes: [slug: string, words: string, by: string[]][]) {
  const registry = createRegistry([])
  const readings = quotes.map(([slug, words, by], at) => {
    const text = `${words} ${by[0] ?? 'Someone'} said.`
    const published = new Date(Date.UTC(2026, 2, 2, at)).toISOString()
    return readStory(markStory(slug, text, [{ kind: 'quote', words, by }], { published }), registry)
  })
  return linkQuotations(readings)
}

test('one quotation in two stories is one entry, whatever its marks and stops', () => {
  const [entry, ...others] = link(
    ['a', '“We will dig until the last house is found,”', ['Ann Moller']],
    ['b', "'We will dig until the last house is found.'", ['Ann Moller']],
  )
  expect(others).toEqual([])
  expect(entry).toMatchObject({
    drift: false,
    origin: 'ann-moller',
    words: 'We will dig until the last house is found',
  })
  expect(entry?.uses.map(({ slug }) => slug)).toEqual(['a', 'b'])
})

test('wording that differs between stories has drifted', () => {
  const [entry] = link(
    ['a', '“We will dig until the last house is found,”', ['Ann Moller']],
    ['b', '“We will dig until the very last house is found,”', ['Ann Moller']],
  )
  expect(entry).toMatchObject({ drift: true, words: 'We will dig until the very last house is found' })
})

test('a shorter quotation of the same words has not drifted', () => {
  const [entry] = link(
    ['a', '“We will dig until the last house is found,”', ['Ann Moller']],
    ['b', '“until the last house is found,”', ['Ann Moller']],
  )
  expect(entry?.uses).toHaveLength(2)
  expect(entry?.drift).toBe(false)
})

test('like words of two speakers are two quotations', () => {
  const entries = link(
    ['a', '“There is no cause for alarm today,”', ['Ann Moller']],
    ['b', '“There is no cause for alarm today,”', ['Jon Sayle']],
  )
  expect(entries.map(({ origin }) => origin)).toEqual(['ann-moller', 'jon-sayle'])
  expect(new Set(entries.map(({ id }) => id)).size).toBe(2)
})

test('a few words that anyone may say are no entry', () => {
  expect(link(['a', '“No comment,”', ['Ann Moller']], ['b', '“No comment,”', ['Ann Moller']])).toEqual([])
})
