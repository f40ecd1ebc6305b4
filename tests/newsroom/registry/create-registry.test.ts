import { describe, expect, test } from 'vitest'
import type { SourceKind } from '../../../src/engine/index.ts'
import { createRegistry, findSource } from '../../../src/newsroom/index.ts'
import { makeSource } from '../make-story.ts'

const sources = [
  makeSource('ann-lee', { name: 'Ann Lee', aliases: ['the mayor of Varn'], kind: 'official' }),
  makeSource('tolva', { name: 'Tolva Defence Force', aliases: ['TDF', 'Tolvan army'] }),
  makeSource('khan-yunis-council', { name: 'Khan Yunis', aliases: [] }),
  makeSource('border-report', { name: 'The border report', kind: 'document', relays: true }),
  makeSource('committee', { name: 'Harbour Committee', aliases: ['the Committee'] }),
  makeSource('al-hayba', { name: 'Al-Hayba Street Radio', kind: 'outlet' }),
]
const registry = createRegistry(sources)
const find = (name: string, kind: SourceKind = 'person', seen: string[] = []): string | null =>
  findSource(seen.length > 0 ? createRegistry(sources, seen) : registry, name, kind)?.id ?? null

describe('a name in a story leads to the registered source', () => {
  test.each<[string, string]>([
    ['Ann Lee', 'ann-lee'],
    ['ANN LEE’s', 'ann-lee'],
    ['Mayor Ann B. Lee', 'ann-lee'],
    ['the Mayor of Varn', 'ann-lee'],
    ['Tolva Defence Force (TDF)', 'tolva'],
    ['the Tolvan army', 'tolva'],
    ['T.D.F.', 'tolva'],
    ['Khan Younis', 'khan-yunis-council'],
    ['Hayba Street Radio', 'al-hayba'],
    ['a border report on the night of the landing', 'border-report'],
    ['the border report, which bears no date', 'border-report'],
  ])('%s', (name, id) => {
    expect(find(name)).toBe(id)
  })

  test('by surname, where only one person can be meant', () => {
    expect(find('Lee')).toBe('ann-lee')
    expect(find('Mayor Lee')).toBe('ann-lee')
  })
})

describe('two people are never made one', () => {
  test('another given name is another person', () => {
    expect(find('Robert Lee')).toBe(null)
  })

  test('a surname alone means nobody once another bearer of it is in the news', () => {
    expect(find('Lee', 'person', ['Robert Lee', 'Ann Lee'])).toBe(null)
    expect(find('Lee', 'person', ['Ann Lee', 'Mayor Ann Lee'])).toBe('ann-lee')
  })

  test('a surname that two registered people share means nobody', () => {
    const two = createRegistry([...sources, makeSource('bo-lee', { name: 'Bo Lee', kind: 'person' })])
    expect(findSource(two, 'Lee', 'person')).toBe(null)
    expect(findSource(two, 'Bo Lee', 'person')?.id).toBe('bo-lee')
  })

  test('an organisation is not found by its last word', () => {
    expect(find('Force', 'organisation')).toBe(null)
  })

  test('a proper name is taken whole', () => {
    expect(find('Committee on Trade', 'organisation')).toBe(null)
  })

  test('short names that differ by a vowel stay apart', () => {
    const places = createRegistry([makeSource('oman', { name: 'Oman' })])
    expect(findSource(places, 'Uman', 'organisation')).toBe(null)
  })
})
