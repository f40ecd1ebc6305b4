import { expect, it } from 'vitest'
import { ACTIVITIES, OPPOSITIONS } from '../../../src/newsroom/lexicon/oppositions.ts'
import { SLOTS } from '../../../src/newsroom/lexicon/slots.ts'
import { frontView } from '../../../src/views/archive/front-view.ts'
import { figureValue } from '../../../src/views/format/figure-value.ts'
import { makeFormat } from '../../../src/views/format/make-format.ts'
import { sourceView } from '../../../src/views/source/source-view.ts'
import { storyView } from '../../../src/views/story/story-view.ts'
import { english } from '../../../src/views/words/english.ts'
import { german } from '../../../src/views/words/german.ts'
import { dossier, figure, known, newsroom, site, siteIndex, story } from '../make-site-index.ts'

const labels = [
  ...OPPOSITIONS.map(({ label }) => label),
  ...ACTIVITIES.map(({ label }) => `${label} halted or continued`),
  ...[
    'attack or accident',
    'taken or still held',
    'the case',
    'hurt or unhurt',
    'asserted or denied',
    'so or not so',
    'who won',
    'told differently',
    'one or the other',
    'how many',
    'how much',
    'how long',
    'how often',
    'when',
    'who did it',
  ],
  ...SLOTS.map(({ label }) => label),
]

it.each(labels)('German has words for “%s”, English its own', (label) => {
  expect(german.about(label)).not.toBe(label)
  expect(german.reasons['accounts-differ']([label])).not.toContain(label)
  expect(english.about(label)).toBe(label)
})

it.each([
  ['Killed, Gaza Strip', 'Getötet, Gaza Strip'],
  ['People, held, Selby', 'Menschen, in Haft, Selby'],
  ['Homes', 'Homes'],
])('a series called %s is called %s', (title, words) => {
  expect(german.ledger(title)).toBe(words)
  expect(english.ledger(title)).toBe(title)
})

it('people left unnamed who share a page bear German words, and a preview says in German what is a draft', () => {
  const unnamed = (id: string, name: string) => dossier(known(id, name, { kind: 'unnamed' }))
  const dossiers = [
    unnamed('unnamed-no-vantage', 'Unnamed sources, no vantage given'),
    unnamed('unnamed-army', 'Unnamed sources: army'),
  ]
  const index = siteIndex({
    site: { ...site, language: 'de' },
    stories: [story('first', { unpublished: 'draft' })],
    newsroom: { ...newsroom, dossiers },
  })
  expect(sourceView('unnamed-army', index).name).toBe('Ungenannte Quellen: army')
  expect(sourceView('unnamed-no-vantage', index).name).toBe('Ungenannte Quellen ohne nähere Angabe')
  expect(storyView('first', index).unpublished).toMatch(/^Entwurf/)
  expect(frontView(index).lead?.flags[0]).toBe('nicht veröffentlicht')
})

it.each([
  [{ value: 12, modifier: 'at least' as const }, 'mindestens 12'],
  [{ min: 20, max: 30, unit: 'km' }, '20 bis 30 km'],
  [{ min: 2400 }, '2.400 oder mehr'],
  [{ value: 3, unit: 'hour' }, '3 Stunden'],
  [{ value: 30, unit: 'litre per hour' }, '30 Liter pro Stunde'],
  [{ value: 1, unit: 'tonne' }, '1 Tonne'],
  [{ value: 6.1, unit: 'magnitude' }, 'Stärke 6,1'],
  [{ iso: '2026-02-07' }, '7. Feb. 2026'],
])('a figure of %o reads “%s” in German', (fields, words) => {
  const format = makeFormat({ language: 'de', timeZone: 'UTC' })
  expect(figureValue({ format, words: german }, figure('12 people', '12 people', fields))).toBe(words)
})
